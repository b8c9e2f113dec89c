import { describe, expect, it } from '@jest/globals';
import { commandOf, type Place } from '../../../../frontend/workbench/classify/keys.rules';

const press = (key: string, code = '', more = {}) => ({ key, code, ...more });

describe('a key in the grid', () => {
  it.each([
    ['j moves on', press('j', 'KeyJ'), 'row', { does: 'move', by: 1 }],
    ['an arrow moves inside a field too', press('ArrowUp'), 'text', { does: 'move', by: -1 }],
    ['2 picks a stage', press('2', 'Digit2'), 'row', { does: 'pick', kind: 'PILOTED' }],
    ['the key of 2 picks it on a French keyboard', press('é', 'Digit2'), 'row', { does: 'pick', kind: 'PILOTED' }],
    ['the key of j moves on a Russian keyboard', press('о', 'KeyJ'), 'row', { does: 'move', by: 1 }],
    ['a picks by its letter, wherever it stands', press('a', 'KeyQ'), 'row', { does: 'pick', kind: 'ASSESSED' }],
    ['Enter submits from a field', press('Enter'), 'text', { does: 'submit' }],
    ['Escape leaves a field', press('Escape'), 'text', { does: 'leave' }],
  ] as const)('%s', (_case, key, place, command) => expect(commandOf(key, place)).toEqual(command));

  it.each([
    ['2 in a field is a digit', press('2', 'Digit2'), 'text'],
    ['arrows in a list choose from it', press('ArrowDown'), 'choice'],
    ['the browser keeps its own', press('p', 'KeyP', { ctrlKey: true }), 'row'],
    ['a word being composed is left alone', press('Enter', '', { isComposing: true }), 'text'],
  ] as const)('%s', (_case, key, place: Place) => expect(commandOf(key, place)).toBeNull());
});

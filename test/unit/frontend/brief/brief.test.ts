import { describe, expect, it } from '@jest/globals';
import { sharedProofs } from '../../../../frontend/brief/brief-ladder.shape';
import { rangesOf } from '../../../../frontend/brief/notes';
import { spansOf } from '../../../../frontend/brief/paper.shape';
import { shares } from '../../../../frontend/brief/room';

describe('The numbers of notes', () => {
  it.each([
    ['none', [], []],
    ['one', [3], [[3, 3]]],
    ['a run, out of order and twice', [2, 1, 3, 2], [[1, 3]]],
    ['two runs', [1, 2, 7], [[1, 2], [7, 7]]], // prettier-ignore
  ])('%s', (_case, numbers, ranges) => expect(rangesOf(numbers)).toEqual(ranges));
});

describe('The room of several lists', () => {
  it.each([
    ['is enough for all', [3, 1, 2], 10, [3, 1, 2]],
    ['is shared, the first list first', [9, 1, 5], 6, [3, 1, 2]],
    ['is none', [2, 2], 0, [0, 0]],
  ])('%s', (_case, lengths, room, given) => expect(shares(lengths, room)).toEqual(given));
});

describe('Proofs that all of a rung lack', () => {
  it.each([
    ['are said once', [['A', 'B'], ['B', 'A', 'C']], ['A', 'B']], // prettier-ignore
    ['are none where one lacks nothing', [['A'], []], []],
    ['are its own where there is only one', [['A']], []],
  ])('%s', (_case, missing, shared) => expect(sharedProofs(missing)).toEqual(shared));
});

it('A sentence comes apart at its figures', () => {
  const refs = { s: { text: '1–2', first: 1 } };
  expect(spansOf('Ghana: <s>2</s> run.<more> <r>5</r> more.</more>', refs)).toEqual([
    { text: 'Ghana: ', strong: false, refs: null },
    { text: '2', strong: true, refs: refs.s },
    { text: ' run. ', strong: false, refs: null },
    { text: '5', strong: true, refs: null },
    { text: ' more.', strong: false, refs: null },
  ]);
});

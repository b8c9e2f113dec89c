import { describe, expect, it } from '@jest/globals';
import { plainText } from '../../../../backend/shared/plain-text.js';

const wanted = { argument: 'name', least: 2, most: 5 };

describe('What somebody wrote', () => {
  it.each([
    ['is trimmed', '  ab ', {}, 'ab'],
    ['is composed', 'Sante\u0301', {}, 'Santé'],
    ['counts characters, not code units', '🌍🌍🌍🌍🌍', {}, '🌍🌍🌍🌍🌍'],
    ['ends its lines in one way', 'a\r\nb\rc', { lines: true }, 'a\nb\nc'],
    ['may mark Arabic as such', '\u200Fأب', {}, '\u200Fأب'],
  ])('%s', (_case, text, options, kept) => expect(plainText(text, { ...wanted, ...options })).toBe(kept));

  it.each([
    ['too short', ' a ', {}],
    ['too long', 'abcdef', {}],
    ['two lines where one is asked for', 'a\nb', {}],
    ['a NUL', 'a\u0000b', { lines: true }],
    ['half a character', 'a\uD800', { lines: true }],
    ['a turned reading order', 'a\u202Eb', {}],
  ])('is refused: %s', (_case, text, options) => {
    expect(() => plainText(text, { ...wanted, ...options })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID', details: { argument: 'name' } }),
    );
  });
});

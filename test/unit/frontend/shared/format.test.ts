import { describe, expect, it } from '@jest/globals';
import { byWord, formatDate, formatNumber, plain } from '../../../../frontend/shared/format';
import type { Language } from '../../../../frontend/shared/languages';

describe('a date', () => {
  it.each<[string, Language, string]>([
    ['2021', 'en', '2021'],
    ['2021-03', 'en', 'Mar 2021'],
    ['2021-03-15', 'en', '15 Mar 2021'],
    ['2021-03-15', 'fr', '15 mars 2021'],
    ['2021-03', 'es', 'mar 2021'],
    ['2021', 'ar', '٢٠٢١'],
    ['2021-03-15', 'zh', '2021年3月15日'],
    ['soon', 'en', 'soon'],
    ['2021-13', 'en', '2021-13'],
  ])('%s in %s', (date, language, text) => expect(formatDate(date, language)).toBe(text));
});

describe('a number', () => {
  it.each<[Language, string]>([
    ['en', '2,328'],
    ['ar', '٢٬٣٢٨'],
    ['zh', '2,328'],
  ])('in %s', (language, text) => expect(formatNumber(2328, language)).toBe(text));
});

it('words sort without regard to accents', () => {
  expect(['Zambia', 'Côte d’Ivoire', 'Chad', 'Émirats'].sort(byWord('en'))).toEqual(['Chad', 'Côte d’Ivoire', 'Émirats', 'Zambia']);
});

it('a search sees neither accents nor capitals', () => expect(plain('São Tomé')).toBe('sao tome'));

import { LANGUAGES, type Language } from './languages';

const kept = new Map<string, unknown>();
/** Formatters are slow to make: one of each kind is kept. */
const keep = <Made>(key: string, make: () => Made): Made => {
  if (!kept.has(key)) kept.set(key, make());
  return kept.get(key) as Made;
};

export const formatNumber = (value: number, language: Language): string =>
  keep(`number ${language}`, () => new Intl.NumberFormat(LANGUAGES[language].locale)).format(value);

const PRECISION = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'short' },
  10: { year: 'numeric', month: 'short', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

const isPrecision = (length: number): length is keyof typeof PRECISION => length in PRECISION;

/** A date at the precision it was given (2021, 2021-03 or 2021-03-15); anything else stays as it is. */
export const formatDate = (date: string, language: Language): string => {
  const { length } = date;
  if (!isPrecision(length)) return date;
  const options: Intl.DateTimeFormatOptions = { ...PRECISION[length], calendar: 'gregory', timeZone: 'UTC' };
  const day = new Date(`${`${date}-01-01`.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(day.getTime()) ? date : keep(`date ${length} ${language}`, () => dateFormat(language, options)).format(day);
};
const dateFormat = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(LANGUAGES[language].locale, options);

/** "a, b and c" */
export const formatList = (items: readonly string[], language: Language): string =>
  keep(`list ${language}`, () => new Intl.ListFormat(LANGUAGES[language].locale, { type: 'conjunction' })).format(items);

/** Order of words in a language: case and accents do not count, numbers by their size. */
export const byWord = (language: Language): ((one: string, other: string) => number) =>
  keep(`order ${language}`, () => new Intl.Collator(LANGUAGES[language].locale, { numeric: true, sensitivity: 'base' })).compare;

/** Text as a search compares it: lower case, no accents. */
export const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

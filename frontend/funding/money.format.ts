import { LANGUAGES, type Language } from '../shared/languages';

const made = new Map<string, Intl.NumberFormat>();
const formatter = (language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat => {
  const key = JSON.stringify([language, options]);
  const format = made.get(key) ?? new Intl.NumberFormat(LANGUAGES[language].locale, options);
  made.set(key, format);
  return format;
};

export const isZero = (decimal: string): boolean => /^-?0*(\.0*)?$/.test(decimal);

/** Every digit of an exact decimal, grouped as the language does it. */
export const formatExact = (decimal: string, language: Language): string =>
  formatter(language, { minimumFractionDigits: 2, maximumFractionDigits: 4 }).format(decimal as `${number}`);

/** A share in per cent, with all its digits. */
export const formatPercent = (percent: string, language: Language): string =>
  formatter(language, { style: 'percent', maximumFractionDigits: 4 }).format(`${percent}E-2` as `${number}`);

/** From here on an amount is read in millions (Chinese: in tens of thousands). */
const longFrom = (language: Language): number => (language === 'zh' ? 1e4 : 1e6);

/** Whether the amount is written with a word for its size, after which some languages put a preposition. */
export const isLong = (decimal: string, language: Language): boolean => Number(decimal) >= longFrom(language);

/** Rounded for reading: "1.2 million", "700,000". */
export const formatShort = (decimal: string, language: Language): string =>
  isLong(decimal, language)
    ? formatter(language, { notation: 'compact', compactDisplay: 'long', maximumSignificantDigits: 3 }).format(Number(decimal))
    : formatter(language, { maximumFractionDigits: 0 }).format(Number(decimal));

import type { Language } from '../shared/languages.js';

const displayNames = new Map<Language, Intl.DisplayNames>();

const regionNames = (language: Language): Intl.DisplayNames => {
  const known = displayNames.get(language) ?? new Intl.DisplayNames(language, { type: 'region', fallback: 'code' });
  displayNames.set(language, known);
  return known;
};

/** Name of a country by CLDR; the key is ISO 3166-1 alpha-2. */
export const countryName = (iso2: string, language: Language): string => regionNames(language).of(iso2) ?? iso2;

import { DomainError } from './domain-error.js';
import { isLanguage, type Language } from './languages.js';

/** Checks the argument `language`; null and absent mean English. Throws UNKNOWN_LANGUAGE. */
export const languageArgument = (value: string | null | undefined): Language => {
  const language = value ?? 'en';
  if (isLanguage(language)) return language;
  throw new DomainError('UNKNOWN_LANGUAGE', 'Ask for one of ar, en, es, fr, ru, zh.', { argument: 'language', value });
};

/** The six official languages of the United Nations: code, own name, and the locale that numbers and dates are written in. */
export const LANGUAGES = {
  en: { name: 'English', locale: 'en-GB', direction: 'ltr' },
  fr: { name: 'Français', locale: 'fr', direction: 'ltr' },
  es: { name: 'Español', locale: 'es', direction: 'ltr' },
  ar: { name: 'العربية', locale: 'ar-u-nu-arab', direction: 'rtl' },
  ru: { name: 'Русский', locale: 'ru', direction: 'ltr' },
  zh: { name: '中文', locale: 'zh-Hans', direction: 'ltr' },
} as const;

export type Language = keyof typeof LANGUAGES;
export const languages = Object.keys(LANGUAGES) as Language[];
export const isLanguage = (value: string | null | undefined): value is Language => value != null && Object.hasOwn(LANGUAGES, value);

/** The language asked for in the address, else the first of the browser's that is held (RFC 9110 quality values), else English. */
export const negotiateLanguage = (acceptLanguage: string | null | undefined, asked?: string | null): Language => {
  if (isLanguage(asked)) return asked;
  const wishes = (acceptLanguage ?? '').split(',').map((wish) => {
    const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';');
    const quality = parameters.map((parameter) => /^\s*q=([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
    return { language: tag.split('-')[0], quality: quality === undefined ? 1 : Number(quality) };
  });
  const known = wishes.filter(({ language, quality }) => isLanguage(language) && quality > 0);
  const best = known.reduce((first, next) => (next.quality > first.quality ? next : first), known[0] ?? { language: 'en', quality: 0 });
  return isLanguage(best.language) ? best.language : 'en';
};

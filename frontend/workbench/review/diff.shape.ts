import { formatPercent } from '../../funding/money.format';
import type { Language } from '../../shared/languages';

/** Fields that name countries by their codes: "GHA 60, KEN 40". */
export const OF_COUNTRIES: readonly string[] = ['shares', 'forCountries', 'partnerIso3'];

/** The names of countries in place of their codes, what follows a code as a share in per cent; a code that has no name stays. */
export const withNames = (text: string, names: ReadonlyMap<string, string>, language: Language): string =>
  text
    .split(', ')
    .map((part) => {
      const [code = '', percent] = part.split(' ');
      return [names.get(code) ?? code, ...(percent === undefined ? [] : [formatPercent(percent, language)])].join(' ');
    })
    .join(' · ');

import { countryName } from '../../../countries/country.names.js';
import { LANGUAGES } from '../../../shared/languages.js';
import { nameKey } from './name-key.js';
import { Resolver, type Resolved } from './resolver.js';

export interface NamedCountry {
  iso3: string;
  iso2: string;
  m49: string;
}

/** Row of country_aliases.csv; `iso3` null: the name of a place that is no member state or observer. */
export interface CountryAlias {
  alias: string;
  iso3: string | null;
}

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
const PAIRS = LETTERS.flatMap((first) => LETTERS.map((second) => `${first}${second}`));
const namesOf = (iso2: string): string[] => LANGUAGES.map((language) => countryName(iso2, language)).filter((name) => name !== iso2);

/** Keys of the CLDR names of every two-letter code: worked out once, because it takes a while. */
let regions: readonly string[] | undefined;
const regionKeys = (): readonly string[] => (regions ??= PAIRS.flatMap(namesOf).map(nameKey));

/** Countries by ISO code, M49 code, their CLDR names in the six UN languages, and other names in use. */
export class CountryResolver {
  private readonly countries: Resolver;
  /** Keys of what is a place but no country here: territories, and what is no member state. */
  private readonly elsewhere: ReadonlySet<string>;

  constructor(countries: readonly NamedCountry[], aliases: readonly CountryAlias[]) {
    const nameOf = new Map(countries.map(({ iso3, iso2 }) => [iso3, countryName(iso2, 'en')]));
    this.countries = new Resolver('UNKNOWN_COUNTRY', (iso3) => `${nameOf.get(iso3) ?? iso3} (${iso3})`)
      .layer(countries.flatMap(({ iso3, iso2, m49 }) => [iso3, iso2, m49].map((code) => [code, iso3] as const)))
      .layer(countries.flatMap(({ iso3, iso2 }) => namesOf(iso2).map((name) => [name, iso3] as const)))
      .layer(aliases.flatMap(({ alias, iso3 }) => (iso3 === null ? [] : [[alias, iso3] as const])));
    this.elsewhere = new Set([...aliases.filter(({ iso3 }) => iso3 === null).map(({ alias }) => nameKey(alias)), ...regionKeys()]);
  }

  resolve(name: string): Resolved {
    const resolved = this.countries.resolve(name);
    if ('code' in resolved) return resolved;
    const twice = this.namedTwice(name);
    if (twice !== null) return { code: twice };
    if (!this.elsewhere.has(nameKey(name))) return resolved;
    return { problem: 'NO_MEMBER_STATE', suggestion: null };
  }

  /** The country whose names stand side by side, as in "Cabo Verde / Cape Verde" or "Myanmar (Burma)"; null: there are not two. */
  private namedTwice(name: string): string | null {
    const parts = name.split(/[/()（）]/).filter((part) => nameKey(part) !== '');
    const codes = new Set(parts.map((part) => this.countries.codeOf(part)));
    const [code = null] = codes;
    return parts.length > 1 && codes.size === 1 ? code : null;
  }
}

import { describe, expect, it } from '@jest/globals';
import { CountryResolver } from '../../backend/exchange/import/names/country-resolver.js';
import { nameKey } from '../../backend/exchange/import/names/name-key.js';
import { groupBy } from '../../backend/shared/group-by.js';
import { rowsOf } from './tables.js';

const countries = rowsOf('countries.csv', 'iso3', 'languages', 'region', 'subregion', 'intermediate_region', 'un_member', 'income_group');
const groups = rowsOf('country_groups.csv', 'country_iso3', 'group', 'until');

it('193 countries are members of the United Nations; the Holy See and the State of Palestine are observers', () => {
  expect(countries.filter(({ un_member }) => un_member === 'no').map(({ iso3 }) => iso3)).toEqual(['PSE', 'VAT']);
  expect(countries.filter(({ un_member }) => un_member === 'yes')).toHaveLength(193);
});

it.each([
  ['LDC', 44],
  ['LLDC', 32],
  ['SIDS', 37],
])('%s has %i members', (group, count) => expect(groups.filter((row) => row.group === group)).toHaveLength(count));

it('Bangladesh, Lao PDR and Nepal leave the least developed countries on 24 November 2026, and no one else leaves', () => {
  expect(groups.filter(({ until }) => until !== '')).toEqual(
    ['BGD', 'LAO', 'NPL'].map((country_iso3) => ({ country_iso3, group: 'LDC', until: '2026-11-24' })),
  );
});

it('The World Bank leaves three countries unclassified', () => {
  expect(countries.filter(({ income_group }) => income_group === 'UNCLASSIFIED').map(({ iso3 }) => iso3)).toEqual(['ETH', 'VAT', 'VEN']);
});

it('Every language has a name, and the six of the United Nations are official in as many countries as the CLDR says', () => {
  const names = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  const codes = countries.flatMap(({ languages }) => languages.split('|'));
  expect(codes.filter((code) => names.of(code) === undefined)).toEqual([]);
  const holders = (language: string) => codes.filter((code) => code === language).length;
  expect(['ar', 'en', 'es', 'fr', 'ru', 'zh'].map((language) => [language, holders(language)])).toEqual([
    ['ar', 25],
    ['en', 60],
    ['es', 20],
    ['fr', 33],
    ['ru', 5],
    ['zh', 2],
  ]);
});

describe('country_aliases.csv', () => {
  const aliases = rowsOf('country_aliases.csv', 'alias', 'iso3');
  const keys = aliases.map(({ alias }) => nameKey(alias));
  const bare = new CountryResolver(rowsOf('countries.csv', 'iso3', 'iso2', 'm49'), []);

  it('names countries of countries.csv, or none', () => {
    const known = new Set(['', ...countries.map(({ iso3 }) => iso3)]);
    expect(aliases.filter(({ iso3 }) => !known.has(iso3))).toEqual([]);
  });

  it('holds no name that is known without it', () => expect(aliases.filter(({ alias }) => 'code' in bare.resolve(alias))).toEqual([]));

  it('gives one name to two countries only where it is ambiguous in life: Korea', () => {
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual(['korea']);
  });
});

describe('Each area lies in one larger area', () => {
  it.each([
    ['subregion', 'region'],
    ['intermediate_region', 'subregion'],
  ] as const)('%s in %s', (smaller, larger) => {
    const around = groupBy(countries, (country) => country[smaller]);
    around.delete('');
    const torn = [...around].filter(([, inside]) => new Set(inside.map((country) => country[larger])).size > 1);
    expect(torn.map(([area]) => area)).toEqual([]);
  });
});

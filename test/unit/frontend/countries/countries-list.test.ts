import { describe, expect, it } from '@jest/globals';
import { countryRows, furthestStage } from '../../../../frontend/countries/countries-list.shape';
import type { CountriesQuery } from '../../../../frontend/gql/graphql';
import { readView } from '../../../../frontend/shared/view-params';

const country = (iso3: string, name: string, region: string): CountriesQuery['countries'][number] => ({
  iso3,
  name,
  region,
  regionName: region,
  incomeGroup: 'LOW',
  groups: iso3 === 'TCD' ? ['LDC', 'LLDC'] : [],
});
const counts = (scaled: number, piloted: number, assessed: number, reported: number) => ({
  scaled,
  piloted,
  assessed,
  reported,
  total: scaled + piloted + assessed,
  countries: 1,
});
const list: CountriesQuery = {
  countries: [
    country('TCD', 'Chad', 'Africa'),
    country('GHA', 'Ghana', 'Africa'),
    country('CIV', 'Côte d’Ivoire', 'Africa'),
    country('IND', 'India', 'Asia'),
  ],
  totals: counts(3, 5, 0, 9),
  byCountry: [
    { key: 'GHA', counts: counts(1, 0, 0, 2) },
    { key: 'IND', counts: counts(1, 3, 0, 0) },
    { key: 'CIV', counts: counts(0, 9, 0, 1) },
  ],
};
const shown = (search: string): string[] => countryRows(list, readView(search, '2026-11-24').view, 'en').map(({ iso3 }) => iso3);

describe('the list of countries', () => {
  it.each([
    ['the furthest stage first, no data last', '', ['IND', 'GHA', 'CIV', 'TCD']],
    ['by name', 'sort=name', ['TCD', 'CIV', 'GHA', 'IND']],
    ['by name, backwards', 'sort=-name', ['IND', 'GHA', 'CIV', 'TCD']],
    ['by piloted, the greatest first', 'sort=-piloted', ['CIV', 'IND', 'GHA', 'TCD']],
    ['of a region', 'region=Asia', ['IND']],
    ['of a group', 'group=LLDC', ['TCD']],
    ['found by a part of its name without accents', 'find=cote', ['CIV']],
    ['only those on a stage that is asked for', 'stage=SCALED', ['IND', 'GHA', 'CIV']],
  ])('%s', (_case, search, expected) => expect(shown(search)).toEqual(expected));
});

it.each([
  [counts(1, 1, 1, 1), 'SCALED'],
  [counts(0, 0, 2, 1), 'ASSESSED'],
  [counts(0, 0, 0, 1), 'REPORTED'],
  [null, null],
])('the furthest stage of %j', (given, stage) => expect(furthestStage(given)).toBe(stage));

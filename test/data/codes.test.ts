import { describe, expect, it } from '@jest/globals';
import { Confidence, Extent } from '../../backend/adoption/adoption.terms.js';
import { EvidenceGrade } from '../../backend/claims/claim.terms.js';
import { GATE } from '../../backend/adoption/gate.rules.js';
import { DpgType, Sector } from '../../backend/catalogue/catalogue.terms.js';
import { CountryGroup, IncomeGroup } from '../../backend/countries/country.terms.js';
import { partsOf, rowsOf, wrongIn } from './tables.js';

const known =
  (codes: readonly string[]) =>
  (value: string): boolean =>
    codes.includes(value);
const shaped =
  (shape: RegExp) =>
  (value: string): boolean =>
    shape.test(value);
const goals = Array.from({ length: 17 }, (_, index) => String(index + 1));
const currencies = Intl.supportedValuesOf('currency');
const isoCountries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
const isAddress = (value: string): boolean => URL.canParse(value) && /^https?:\/\/\S+$/.test(value);

describe('Every cell is', () => {
  it.each([
    ['an alpha-3 code', 'countries.csv', 'iso3', shaped(/^[A-Z]{3}$/)],
    ['a country by ISO 3166-1', 'countries.csv', 'iso2', (code: string) => isoCountries.of(code) !== undefined],
    ['three digits', 'countries.csv', 'm49', shaped(/^\d{3}$/)],
    ['yes or no', 'countries.csv', 'un_member', known(['yes', 'no'])],
    ['an income group', 'countries.csv', 'income_group', known(Object.values(IncomeGroup))],
    ['a group of countries', 'country_groups.csv', 'group', known(Object.values(CountryGroup))],
    ['a goal', 'sdgs.csv', 'number', known(goals)],
    ['a colour', 'sdgs.csv', 'colour', shaped(/^#[0-9A-F]{6}$/)],
    ['the licence of our tables', 'sources.csv', 'licence', known(['CC0-1.0'])],
    ['an id of the registry', 'dpgs.csv', 'id', shaped(/^[a-z0-9]+([.-][a-z0-9]+)*$/)],
    ['an id', 'stage_events.csv', 'id', shaped(/^SE-\d{4}$/)],
    ['a stage', 'stage_events.csv', 'stage', known(Object.keys(GATE))],
    ['an extent', 'stage_events.csv', 'extent', known(Object.values(Extent))],
    ['a sector', 'stage_events.csv', 'sector', known(Object.values(Sector))],
    ['a grade of evidence', 'stage_events.csv', 'evidence_grade', known(Object.values(EvidenceGrade))],
    ['a web address', 'stage_events.csv', 'evidence_url', isAddress],
    ['a confidence', 'stage_events.csv', 'confidence', known(Object.values(Confidence))],
    ['an id', 'commitments.csv', 'id', shaped(/^CM-\d{4}$/)],
    [
      'a support category',
      'commitments.csv',
      'category',
      known(['STRATEGY', 'REGULATION', 'SUPPLY', 'TECHNICAL_ASSISTANCE', 'CAPACITY', 'OTHER']),
    ],
    ['an exact amount', 'commitments.csv', 'amount', shaped(/^[1-9]\d*(\.\d{2})?$/)],
    ['a currency by ISO 4217', 'commitments.csv', 'currency', known(currencies)],
    ['a status', 'commitments.csv', 'status', known(['PLEDGED', 'COMMITTED', 'DISBURSED'])],
    ['a grade of evidence', 'commitments.csv', 'evidence_grade', known(Object.values(EvidenceGrade))],
    ['a web address', 'commitments.csv', 'evidence_url', isAddress],
    ['a currency by ISO 4217', 'exchange_rates.csv', 'currency', known(currencies)],
    ['a year', 'exchange_rates.csv', 'year', shaped(/^20\d{2}$/)],
    ['an exact rate', 'exchange_rates.csv', 'units_per_usd', shaped(/^\d+(\.\d+)?$/)],
    ['above zero', 'exchange_rates.csv', 'units_per_usd', (rate: string) => Number(rate) > 0],
  ])('%s: %s %s', (_case, file, column, holds) => expect(wrongIn(file, column, holds)).toEqual([]));
});

describe('Every cell is empty or', () => {
  it.each([
    ['a day', 'country_groups.csv', 'until', shaped(/^\d{4}-\d{2}-\d{2}$/)],
    ['a sector', 'registry_sectors.csv', 'sector', known(Object.values(Sector))],
    ['a web address', 'sources.csv', 'url', isAddress],
    ['a web address', 'dpgs.csv', 'website', isAddress],
    ['a web address', 'dpgs.csv', 'repository', isAddress],
    ['a standing in the registry', 'dpgs.csv', 'registry_stage', known(['DPG', 'NOMINEE', 'UNLISTED'])],
    ['INVITED', 'unga76_roundtable.csv', 'level', known(['INVITED', 'ATTENDED', 'STATED'])],
    ['PUBLIC_SOURCE', 'unga76_roundtable.csv', 'evidence_grade', known(['SELF_REPORTED', 'PUBLIC_SOURCE', 'GOVERNMENT_CONFIRMED', 'PRIMARY_DOCUMENT'])],
  ])('%s: %s %s', (_case, file, column, holds) => expect(wrongIn(file, column, (value) => value === '' || holds(value))).toEqual([]));
});

describe('Every part of a list is', () => {
  it.each([
    ['a type', 'dpgs.csv', 'types', known(Object.values(DpgType))],
    ['a goal', 'dpgs.csv', 'sdgs', known(goals)],
    ['an SPDX identifier', 'dpgs.csv', 'licences', shaped(/^[A-Za-z0-9]+(?:[.-][A-Za-z0-9]+)+$|^MIT$/)],
    ['a goal', 'stage_events.csv', 'sdgs', known(goals)],
  ])('%s: %s %s', (_case, file, column, holds) => expect(wrongIn(file, column, (list) => partsOf(list).every(holds))).toEqual([]));
});

it('Each currency has a rate for every year from 2010 to 2025', () => {
  const rates = rowsOf('exchange_rates.csv', 'currency', 'year');
  const years = Array.from({ length: 16 }, (_, index) => String(2010 + index));
  for (const currency of new Set(rates.map((rate) => rate.currency))) {
    const held = rates.filter((rate) => rate.currency === currency).map(({ year }) => year);
    expect([currency, held]).toEqual([currency, years]);
  }
});

import { describe, expect, it } from '@jest/globals';
import { partsOf, rowsOf, TABLES, valuesOf, wrongIn } from './tables.js';

describe('What a cell names stands in the other table', () => {
  it.each([
    ['country_groups.csv', 'country_iso3', 'countries.csv', 'iso3'],
    ['dpgs.csv', 'developed_in', 'countries.csv', 'iso3'],
    ['dpgs.csv', 'registry_sectors', 'registry_sectors.csv', 'registry_sector'],
    ['reported_deployments.csv', 'dpg_id', 'dpgs.csv', 'id'],
    ['reported_deployments.csv', 'country_iso3', 'countries.csv', 'iso3'],
    ['stage_events.csv', 'dpg_id', 'dpgs.csv', 'id'],
    ['stage_events.csv', 'country_iso3', 'countries.csv', 'iso3'],
    ['stage_events.csv', 'sector', 'terms.csv', 'code'],
    ['commitments.csv', 'dpg_id', 'dpgs.csv', 'id'],
    ['commitments.csv', 'country_iso3', 'countries.csv', 'iso3'],
    ['unga76_roundtable.csv', 'country_iso3', 'countries.csv', 'iso3'],
    ['unga76_roundtable.csv', 'engagement', 'engagements.csv', 'id'],
  ])('%s %s → %s %s', (from, column, to, key) => {
    const known = valuesOf(to, key);
    expect(wrongIn(from, column, (list) => partsOf(list).every((part) => known.has(part)))).toEqual([]);
  });

  it('sources.csv file → a table', () => expect(wrongIn('sources.csv', 'file', (file) => TABLES.includes(file))).toEqual([]));
});

it('Every DPG that the registry does not list has a stage event', () => {
  const documented = valuesOf('stage_events.csv', 'dpg_id');
  const unlisted = rowsOf('dpgs.csv', 'id', 'registry_stage').filter(({ registry_stage }) => registry_stage === 'UNLISTED');
  expect(unlisted).toHaveLength(6);
  expect(unlisted.filter(({ id }) => !documented.has(id))).toEqual([]);
});

it('Money that is not in US dollars has a rate for its year, or for any year where it is not dated', () => {
  const rates = rowsOf('exchange_rates.csv', 'currency', 'year');
  const hasRate = ({ currency, date }: { currency: string; date: string }) =>
    currency === 'USD' || rates.some((rate) => rate.currency === currency && (date === '' || date.startsWith(rate.year)));
  expect(rowsOf('commitments.csv', 'id', 'currency', 'date').filter((commitment) => !hasRate(commitment))).toEqual([]);
});

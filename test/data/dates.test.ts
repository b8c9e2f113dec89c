import { describe, expect, it } from '@jest/globals';
import { stageOrderBroken } from '../../backend/adoption/attribution.rules.js';
import { groupBy } from '../../backend/shared/group-by.js';
import { rowsOf, wrongIn } from './tables.js';

const today = new Date().toISOString().slice(0, 10);
const asOf = new Map(rowsOf('sources.csv', 'file', 'as_of').map(({ file, as_of }) => [file, as_of]));

const firstDay = (date: string): string => `${date}-01-01`.slice(0, 10);
const isDate = (date: string): boolean => {
  const time = /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date) ? Date.parse(firstDay(date)) : NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(firstDay(date));
};

describe.each([
  ['stage_events.csv', 'date'],
  ['commitments.csv', 'date'],
  ['exchange_rates.csv', 'year'],
])('%s %s', (file, column) => {
  const wrong = (holds: (date: string) => boolean) => wrongIn(file, column, (date) => date === '' || holds(date));

  it('is in the calendar', () => expect(wrong(isDate)).toEqual([]));
  it('has begun', () => expect(wrong((date) => firstDay(date) <= today)).toEqual([]));
  it('is not after the date that sources.csv gives for the table', () => {
    const end = asOf.get(file) ?? '';
    expect(wrong((date) => date.slice(0, end.length) <= end)).toEqual([]);
  });
});

it('sources.csv as_of is in the calendar and has begun', () => {
  expect(wrongIn('sources.csv', 'as_of', (date) => isDate(date) && firstDay(date) <= today)).toEqual([]);
});

it('country_groups.csv until is in the calendar, and after the date of the table', () => {
  expect(wrongIn('country_groups.csv', 'until', (day) => day === '' || (isDate(day) && day > (asOf.get('country_groups.csv') ?? '')))).toEqual(
    [],
  );
});

it('No adoption reached a later stage certainly before an earlier one', () => {
  const events = rowsOf('stage_events.csv', 'id', 'country_iso3', 'dpg_id', 'use_case', 'jurisdiction', 'stage', 'date');
  const ofAdoption = groupBy(events, (event) => [event.country_iso3, event.dpg_id, event.use_case, event.jurisdiction].join('/'));
  const broken = [...ofAdoption.values()].map((ofOne) =>
    stageOrderBroken(ofOne.map(({ id, stage, date }) => ({ id, kind: stage, date: date || null }))),
  );
  expect(broken.filter((pair) => pair !== null)).toEqual([]);
});

import { expect, it } from '@jest/globals';
import { groupBy } from '../../backend/shared/group-by.js';
import { rowsOf, valuesOf } from './tables.js';

/*
 * The figures of the first page, worked out from the tables alone: every stage event has a public source and none ends an
 * adoption, so an adoption stands on the highest stage that its events name, and what is only reported stands on none.
 */
const STAGES = ['ASSESSED', 'PILOTED', 'SCALED'];
const events = rowsOf('stage_events.csv', 'country_iso3', 'dpg_id', 'use_case', 'jurisdiction', 'stage', 'evidence_grade');
const reports = rowsOf('reported_deployments.csv', 'country_iso3', 'dpg_id').map(({ country_iso3, dpg_id }) => `${country_iso3}/${dpg_id}//`);
const ofAdoption = groupBy(events, (event) => [event.country_iso3, event.dpg_id, event.use_case, event.jurisdiction].join('/'));
const stageOf = new Map([...ofAdoption].map(([key, ofOne]) => [key, Math.max(...ofOne.map(({ stage }) => STAGES.indexOf(stage)))]));

it('Every stage event is documented by a public source', () => {
  expect([...valuesOf('stage_events.csv', 'evidence_grade')]).toEqual(['PUBLIC_SOURCE']);
});

it.each([
  ['assessed', 26],
  ['piloted', 88],
  ['scaled', 81],
])('%s: %i adoptions', (stage, count) => {
  expect([...stageOf.values()].filter((highest) => STAGES[highest] === stage.toUpperCase())).toHaveLength(count);
});

it('Reported, unclassified: 2,328', () => expect(reports.filter((key) => !stageOf.has(key))).toHaveLength(2328));

it('On record: 2,523 adoptions', () => expect(new Set([...stageOf.keys(), ...reports]).size).toBe(2523));

it('80 countries have a documented adoption', () => expect(valuesOf('stage_events.csv', 'country_iso3').size).toBe(80));

it('Reported to the registry for Ghana: 25', () => expect(reports.filter((key) => key.startsWith('GHA/'))).toHaveLength(25));

it('Six DPGs are reported in more than a hundred countries', () => {
  const ofDpg = groupBy(reports, (key) => key.split('/')[1]);
  expect([...ofDpg].filter(([, countries]) => countries.length > 100).map(([dpg]) => dpg)).toEqual([
    ...['fedora-linux', 'global-healthsites-mapping-project', 'kobotoolbox', 'kolibri', 'met-norway-weather-api', 'odk'],
  ]);
});

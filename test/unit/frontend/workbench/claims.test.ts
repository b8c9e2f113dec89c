import { describe, expect, it } from '@jest/globals';
import type { ClaimPartsFragment } from '../../../../frontend/gql/graphql';
import { changesOf } from '../../../../frontend/workbench/audit/changes.shape';
import { problemsOf, toClaim, toStageEvent, valuesOf, type FormValues } from '../../../../frontend/workbench/record/claim-values.shape';
import { differences, headOf } from '../../../../frontend/workbench/record/conflict.shape';
import { dpgIdOf } from '../../../../frontend/workbench/record/new-adoption.shape';
import { effectsOf, type Waiting } from '../../../../frontend/workbench/review/review.shape';
import { matching } from '../../../../frontend/workbench/shared/picker.shape';
import { ownAddress } from '../../../../frontend/workbench/tasks/tasks.shape';

const TODAY = '2026-11-24';
const source = { title: 'A report', url: '', publisher: '', date: '', grade: 'PUBLIC_SOURCE', language: '' } as const;
const values = (fields: Record<string, string>): FormValues => ({ fields, evidence: [{ ...source }] });
const EVENT = {
  ...{ kind: 'STAGE_EVENT', note: 'N', evidence: [{ ...source }], reachFigure: null, barrier: null, inclusionMarker: null },
  stageEvent: {
    ...{ id: 's', kind: 'REPLACED', date: '2021', extent: 'NATIONAL', institution: 'A ministry', sector: 'HEALTH', sdgs: [5, 3, 10] },
    ...{ reason: 'R', replacedBy: 'dhis2', standing: 'CLAIMED', missingProofs: [], proofs: {} },
  },
} as unknown as ClaimPartsFragment & { stageEvent: NonNullable<ClaimPartsFragment['stageEvent']> };
const request = { adoptionId: 'a', expectedVersion: 3, requestId: 'r', submit: true, supersedes: null };

describe('a form about an adoption', () => {
  it('sends the proofs of its stage and no others', () =>
    expect(
      toStageEvent(values({ kind: 'PILOTED', sites: '1 200', mandate: 'A law', plannedDecision: '2027-06' }), request, TODAY),
    ).toMatchObject({
      kind: 'PILOTED',
      proofs: { sites: 1200, plannedDecision: '2027-06', agreement: null },
      evidence: [{ title: 'A report', url: null }],
    }));

  it('corrects a claim without losing what it says', () => {
    const { missingProofs: _missing, standing: _standing, ...said } = EVENT.stageEvent;
    const { id: _id, proofs: _proofs, ...fields } = said;
    expect(toStageEvent(valuesOf(EVENT), request, TODAY)).toMatchObject({ ...fields, note: 'N', evidence: [{ title: 'A report' }] });
  });

  it('sends markers and severities as numbers', () =>
    expect(toClaim('marker', values({ women: '2', vulnerable: '0' }), request, TODAY)).toMatchObject({
      women: 2,
      vulnerable: 0,
      date: null,
    }));

  it.each([
    ['what is needed and missing', values({ kind: 'PAUSED' }), { reason: 'MISSING' }],
    ['a count that is none', values({ kind: 'PILOTED', sites: 'twelve' }), { sites: 'NOT_A_COUNT' }],
    ['a date to come', values({ kind: 'SCALED', date: '2027' }), { date: 'DATE_IN_FUTURE' }],
    ['no source', { ...values({ kind: 'SCALED' }), evidence: [{ ...source, title: '' }] }, { 'evidence.0.title': 'EVIDENCE_MISSING' }],
  ])('names %s', (_case, form, problems) => expect(problemsOf('event', form, TODAY, true)).toEqual(problems));
});

describe('two versions', () => {
  it('are told apart field by field', () =>
    expect(differences(values({ kind: 'PILOTED', date: '2021' }), values({ kind: 'PILOTED', date: '2022', note: 'x' }))).toEqual([
      { field: 'date', mine: '2021', theirs: '2022' },
      { field: 'note', mine: '', theirs: 'x' },
    ]));

  it.each([
    ['takes the place of the last that was published', ['a:PUBLISHED:retired', 'b:PUBLISHED', 'c:DRAFT'], 'a', 'b'],
    ['stands for itself where the last was retracted', ['a:PUBLISHED:retired', 'b:WITHDRAWN:retired'], 'a', null],
    ['of a draft that was taken back corrects what it was to correct', ['a:PUBLISHED', 'b:WITHDRAWN'], 'b', 'a'],
    ['of a retracted one stands for itself', ['a:WITHDRAWN:retired'], 'a', null],
  ])('a restored one %s', (_case, chain, restored, head) => {
    const claims = chain.map((text, place) => {
      const [id = '', reviewState, retired] = text.split(':');
      const before = chain[place - 1]?.[0];
      const retiredAt = retired ? '2026-11-20T12:00:00Z' : null;
      return { id, supersedes: before ? { id: before } : null, reviewState: reviewState as 'PUBLISHED', retiredAt };
    });
    expect(headOf(claims, restored)).toBe(head);
  });

  it('of an audit entry leave out what stayed', () =>
    expect(changesOf('{"date":"2021","kind":"PILOTED"}', '{"date":"2022","kind":"PILOTED","sdgs":[3,4]}')).toEqual([
      { field: 'date', before: '2021', after: '2022' },
      { field: 'sdgs', before: null, after: '3; 4' },
    ]));
});

describe('publishing several together', () => {
  const counts = (piloted: number, scaled: number) => ({
    reported: 0,
    assessed: 0,
    piloted,
    scaled,
    total: piloted + scaled,
    countries: 1,
  });
  const claim = (adoption: string, stageThen: string, piloted: number, scaled: number) =>
    ({
      adoption: { id: adoption },
      country: { iso3: 'GHA', name: 'Ghana' },
      stageThen,
      countryNow: counts(3, 1),
      countryThen: counts(piloted, scaled),
    }) as unknown as Waiting;

  it('adds up by country, each adoption once', () =>
    expect(effectsOf([claim('a', 'PILOTED', 4, 1), claim('b', 'PILOTED', 4, 1), claim('b', 'SCALED', 3, 2)])).toMatchObject([
      { iso3: 'GHA', before: { piloted: 3, scaled: 1 }, after: { piloted: 4, scaled: 2 } },
    ]));
});

it('a picker finds what begins with the text first, without accents', () => {
  const options = ['Mexico', 'Côte d’Ivoire', 'El Salvador', 'Cook Islands'].map((label) => ({ value: label, label }));
  expect(matching(options, 'co').map(({ label }) => label)).toEqual(['Côte d’Ivoire', 'Cook Islands', 'Mexico']);
});

it('an id is made of a name', () => expect(dpgIdOf('Éducation – Ouverte (v2)')).toBe('education-ouverte-v2'));

it.each([
  ['/workbench/classify?region=Africa', true],
  ['/workbench', true],
  ['/workbenches', false],
  ['//evil.example/workbench', false],
  ['/workbench//evil.example', false],
  ['https://evil.example/workbench', false],
])('%s is followed: %s', (address, followed) => expect(ownAddress(address)).toBe(followed ? address : null));

import { describe, expect, it } from '@jest/globals';
import {
  GATE,
  type Grade,
  missingProofs,
  type Proof,
  proofsTowards,
  rungAfter,
  standingOf,
  type Statements,
} from '../../../../backend/adoption/gate.rules.js';
import { POLICY } from '../../../../backend/adoption/policy.rules.js';

const NOTHING_STATED: Statements = {
  ...{
    kind: 'SCALED',
    date: null,
    institution: null,
    evaluation: null,
    need: null,
    outcome: null,
    agreement: null,
    sites: null,
    users: null,
  },
  ...{ plannedDecision: null, mandate: null, unitsLive: null, unitsIntended: null, unitsDate: null, operatingSince: null },
  ...{ operatingConfirmed: null, operator: null, recurrentFunding: null },
};
const scaled: Statements = {
  ...NOTHING_STATED,
  ...{
    date: '2021',
    mandate: 'Decree',
    unitsLive: 50,
    unitsIntended: 100,
    unitsDate: '2022',
    operatingSince: '2020',
    operatingConfirmed: '2022',
  },
  ...{ operator: 'Ministry', recurrentFunding: 'Budget' },
};
const piloted: Statements = {
  ...NOTHING_STATED,
  ...{ kind: 'PILOTED', date: '2021', institution: 'Agency', agreement: 'Letter', sites: 3, plannedDecision: '2023' },
};
const assessed: Statements = {
  ...NOTHING_STATED,
  ...{ kind: 'ASSESSED', date: '2021', institution: 'Agency', evaluation: 'Report', need: 'Registers', outcome: 'PROCEED' },
};

describe('A claim that states everything lacks nothing', () => {
  it.each([assessed, piloted, scaled])('$kind', (claim) => expect(missingProofs(claim)).toEqual([]));
});

describe('A claim that states nothing lacks the whole gate', () => {
  it.each(['ASSESSED', 'PILOTED', 'SCALED'] as const)('%s', (kind) =>
    expect(missingProofs({ ...NOTHING_STATED, kind })).toEqual(GATE[kind]),
  );
  it.each(['REPORTED', 'PAUSED', 'DISCONTINUED'])('%s has no gate', (kind) =>
    expect(missingProofs({ ...NOTHING_STATED, kind })).toEqual([]),
  );
});

describe('Each proof on its own', () => {
  it.each<[string, Partial<Statements>, Proof[]]>([
    ['one unit below half', { unitsLive: 49 }, ['COVERAGE']],
    ['more live than intended', { unitsLive: 130 }, []],
    ['coverage of nothing', { unitsIntended: 0 }, ['COVERAGE']],
    ['coverage without a date', { unitsDate: null }, ['COVERAGE']],
    ['maybe less than twelve months', { operatingSince: '2021', operatingConfirmed: '2022' }, ['CONTINUITY']],
    ['twelve months to the day', { operatingSince: '2021-03-15', operatingConfirmed: '2022-03-15' }, []],
    ['a day short', { operatingSince: '2021-03-15', operatingConfirmed: '2022-03-14' }, ['CONTINUITY']],
    ['no funding, no operator', { operator: null, recurrentFunding: null }, ['OPERATOR', 'RECURRENT_FUNDING']],
  ])('%s', (_case, change, missing) => expect(missingProofs({ ...scaled, ...change })).toEqual(missing));

  it('users stand for sites', () => expect(missingProofs({ ...piloted, sites: null, users: 40 })).toEqual([]));
});

describe('On the way to the next rung', () => {
  const assessed = { ...NOTHING_STATED, kind: 'ASSESSED', date: '2020', institution: 'Ministry of Health' };
  it.each<[string, string, Statements[], Proof[]]>([
    ['no claim at all', 'REPORTED', [], [...GATE.ASSESSED]],
    [
      'its public body is known, its date is not that of a pilot',
      'ASSESSED',
      [assessed],
      ['AGREEMENT', 'START_DATE', 'SITES', 'DECISION_DATE'],
    ],
    ['an early claim of the next rung gives some', 'PILOTED', [piloted, { ...scaled, mandate: null }], ['MANDATE']],
  ])('%s', (_case, stage, claims, missing) => expect(proofsTowards(rungAfter(stage) ?? 'SCALED', claims)).toEqual(missing));

  it('a scaled one has no rung after its own', () => expect(rungAfter('SCALED')).toBeNull());
});

describe('A number of the policy changes the outcome', () => {
  it('coverage share', () => expect(missingProofs(scaled, { ...POLICY, coverageShare: 0.6 })).toEqual(['COVERAGE']));
  it('months of operation', () => expect(missingProofs(scaled, { ...POLICY, continuityMonths: 24 })).toEqual(['CONTINUITY']));
});

describe('Standing', () => {
  it.each<[string, Statements, Grade[], string]>([
    ['no evidence', scaled, [], 'CLAIMED'],
    ['its own word', scaled, ['SELF_REPORTED'], 'CLAIMED'],
    ['a public source, every proof', scaled, ['PUBLIC_SOURCE'], 'DOCUMENTED'],
    ['a primary document, a proof missing', { ...scaled, mandate: null }, ['PRIMARY_DOCUMENT'], 'DOCUMENTED'],
    ['a primary document, every proof', scaled, ['SELF_REPORTED', 'PRIMARY_DOCUMENT'], 'PROVEN'],
    ['confirmed by the government, every proof', piloted, ['GOVERNMENT_CONFIRMED'], 'PROVEN'],
  ])('%s', (_case, claim, grades, standing) => expect(standingOf(claim, grades)).toBe(standing));
});

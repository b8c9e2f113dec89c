import { describe, expect, it } from '@jest/globals';
import { stalling, staleness } from '../../../../backend/adoption/freshness.rules.js';
import { POLICY } from '../../../../backend/adoption/policy.rules.js';
import { type CountedClaim, positionOf } from '../../../../backend/adoption/stage.rules.js';
import { firstDay, isoOfDay } from '../../../../backend/shared/partial-date.js';

const claim = (kind: string, date: string | null): CountedClaim => ({ kind, date, standing: 'DOCUMENTED' });
const on = (day: string, claims: CountedClaim[]) => positionOf(claims, { day: firstDay(day), undated: true, standing: 'DOCUMENTED' });
const stale = (day: string, claims: CountedClaim[], policy = POLICY) => {
  const { due, since } = staleness(on(day, claims), claims, firstDay(day), policy);
  return [due, since === null ? null : isoOfDay(since)];
};
const stalled = (day: string, claims: CountedClaim[], decision: string | null = null) => {
  const { due, since } = stalling(on(day, claims), decision, firstDay(day));
  return [due, since === null ? null : isoOfDay(since)];
};

describe('Stale', () => {
  it.each([
    ['a pilot of eleven months', '2022-05-31', [claim('PILOTED', '2021-06')], [false, null]],
    ['a pilot of twelve months', '2022-06-01', [claim('PILOTED', '2021-06')], [true, '2022-06-01']],
    ['a scaled one of 23 months', '2023-05-31', [claim('SCALED', '2021-06')], [false, null]],
    ['a scaled one of 24 months', '2023-06-01', [claim('SCALED', '2021-06')], [true, '2023-06-01']],
    ['verified again by a later claim', '2022-07-01', [claim('PILOTED', '2021-06'), claim('PILOTED', '2022-06')], [false, null]],
    ['never verified on a known day', '2022-07-01', [claim('PILOTED', null)], [true, null]],
    ['assessed does not go stale', '2029-01-01', [claim('ASSESSED', '2019')], [false, null]],
    ['what ended does not go stale', '2029-01-01', [claim('SCALED', '2019'), claim('DISCONTINUED', '2020')], [false, null]],
  ])('%s', (_case, day, claims, badge) => expect(stale(day, claims)).toEqual(badge));

  it('follows the policy', () => {
    const policy = { ...POLICY, staleMonths: { PILOTED: 6, SCALED: 24 } };
    expect(stale('2021-12-01', [claim('PILOTED', '2021-06')], policy)).toEqual([true, '2021-12-01']);
  });
});

describe('Stalled', () => {
  it.each([
    ['24 months after its start', '2023-06-01', [claim('PILOTED', '2021-06')], null, [true, '2023-06-01']],
    ['a day before that', '2023-05-31', [claim('PILOTED', '2021-06')], null, [false, null]],
    ['on its decision date', '2022-03-15', [claim('PILOTED', '2021-06')], '2022-03-15', [false, null]],
    ['a day after its decision date', '2022-03-16', [claim('PILOTED', '2021-06')], '2022-03-15', [true, '2022-03-16']],
    ['within its decision year', '2022-12-31', [claim('PILOTED', '2021-06')], '2022', [false, null]],
    ['decision later than 24 months', '2024-01-01', [claim('PILOTED', '2021-06')], '2025', [false, null]],
    ['start unknown', '2029-01-01', [claim('PILOTED', null)], null, [false, null]],
    ['went on to scale', '2029-01-01', [claim('PILOTED', '2019'), claim('SCALED', '2021')], null, [false, null]],
    ['ended', '2029-01-01', [claim('PILOTED', '2019'), claim('DISCONTINUED', '2020')], null, [false, null]],
  ])('%s', (_case, day, claims, decision, badge) => expect(stalled(day, claims, decision)).toEqual(badge));
});

import { describe, expect, it } from '@jest/globals';
import { type CountedClaim, positionOf } from '../../../../backend/adoption/stage.rules.js';
import { firstDay } from '../../../../backend/shared/partial-date.js';

const claim = (kind: string, date: string | null, standing: CountedClaim['standing'] = 'DOCUMENTED'): CountedClaim => ({
  kind,
  date,
  standing,
});
const on = (day: string, standing: CountedClaim['standing'] = 'DOCUMENTED') => ({ day: firstDay(day), undated: false, standing });
const today = { day: firstDay('2026-11-24'), undated: true, standing: 'DOCUMENTED' } as const;

const pilotThenScale = [claim('PILOTED', '2019-06'), claim('SCALED', '2021')];

describe('The rung on a day', () => {
  it.each([
    ['before the first event', '2019-05-31', 'REPORTED', false],
    ['on the first day of a partial date', '2019-06-01', 'PILOTED', true],
    ['the day before the next rung', '2020-12-31', 'PILOTED', true],
    ['on the first day of the year it was scaled in', '2021-01-01', 'SCALED', true],
  ])('%s', (_case, day, stage, claimed) => expect(positionOf(pilotThenScale, on(day))).toMatchObject({ stage, claimed }));
});

describe('Undated claims', () => {
  it('count today', () => expect(positionOf([claim('SCALED', null)], today)).toMatchObject({ stage: 'SCALED', since: null }));
  it('count on no past day', () => expect(positionOf([claim('SCALED', null)], on('2026-01-01'))).toMatchObject({ claimed: false }));
});

describe('The bar', () => {
  const claims = [claim('SCALED', '2022', 'CLAIMED'), claim('PILOTED', '2020', 'DOCUMENTED'), claim('ASSESSED', '2019', 'PROVEN')];
  it.each([
    ['CLAIMED', 'SCALED'],
    ['DOCUMENTED', 'PILOTED'],
    ['PROVEN', 'ASSESSED'],
  ] as const)('%s', (standing, stage) => expect(positionOf(claims, { ...today, standing }).stage).toBe(stage));

  it('leaves a claim that nothing backs as reported', () => {
    expect(positionOf([claim('SCALED', '2022', 'CLAIMED')], today)).toMatchObject({
      claimed: true,
      stage: 'REPORTED',
      standing: 'CLAIMED',
    });
  });
});

describe('Status', () => {
  it.each([
    ['no event of status', [], 'ACTIVE'],
    ['paused', [claim('PAUSED', '2022')], 'PAUSED'],
    ['paused, then resumed', [claim('RESUMED', '2023'), claim('PAUSED', '2022')], 'ACTIVE'],
    ['resumed, then ended', [claim('DISCONTINUED', '2024'), claim('RESUMED', '2023')], 'DISCONTINUED'],
    ['undated pause, dated resumption', [claim('RESUMED', '2023'), claim('PAUSED', null)], 'ACTIVE'],
    ['only claimed to have ended', [claim('DISCONTINUED', '2024', 'CLAIMED')], 'ACTIVE'],
  ] as const)('%s', (_case, events, status) => expect(positionOf([...pilotThenScale, ...events], today).status).toBe(status));
});

it('Since when is the earliest date of its rung, at the precision it was given', () => {
  expect(positionOf([claim('PILOTED', '2020-05'), claim('PILOTED', null), claim('PILOTED', '2019')], today).since).toBe('2019');
});

import { expect, it } from '@jest/globals';
import { countsIn } from '../../../../frontend/adoption/claims.shape';
import { WHOLE_WORLD } from '../../../../frontend/shared/view-shape';

it.each([
  ['documented where documented counts', {}, { standing: 'DOCUMENTED', date: '2021' }, true],
  ['claimed where documented counts', {}, { standing: 'CLAIMED', date: '2021' }, false],
  ['proven where claimed counts', { standing: 'CLAIMED' }, { standing: 'PROVEN', date: null }, true],
  ['a year that has begun on the day', { asOf: '2021-01-01' }, { standing: 'DOCUMENTED', date: '2021' }, true],
  ['a month that has not', { asOf: '2021-02-28' }, { standing: 'DOCUMENTED', date: '2021-03' }, false],
  ['no date on a past day', { asOf: '2021-02-28' }, { standing: 'DOCUMENTED', date: null }, false],
] as const)('%s', (_case, changes, claim, counted) => expect(countsIn({ ...WHOLE_WORLD, ...changes }, claim)).toBe(counted));

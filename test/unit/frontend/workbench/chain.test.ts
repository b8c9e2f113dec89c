import { describe, expect, it } from '@jest/globals';
import { countingOne } from '../../../../frontend/workbench/funding/chain.shape';

describe('Of two statements about the same money', () => {
  const committed = { status: 'COMMITTED', date: '2023-05' };
  it.each([
    ['the one further along counts, whenever it was', { status: 'DISBURSED', date: '2020' }, 'mine'],
    ['one that is less far does not, however late', { status: 'PLEDGED', date: '2026' }, 'theirs'],
    ['the later one of the same status counts', { status: 'COMMITTED', date: '2023-06' }, 'mine'],
    ['the earlier one of the same status does not', { status: 'COMMITTED', date: '2022' }, 'theirs'],
    ['one without a date is the earlier', { status: 'COMMITTED', date: '' }, 'theirs'],
    ['none is known to count while no status is chosen', { status: '', date: '2026' }, null],
  ])('%s', (_case, mine, expected) => {
    expect(countingOne(mine, committed)).toBe(expected);
  });
});

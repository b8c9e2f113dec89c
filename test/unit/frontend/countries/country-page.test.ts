import { expect, it } from '@jest/globals';
import { latestFirst } from '../../../../frontend/countries/country-events.shape';

it('events stand with the latest first, the undated last, and without reports', () => {
  const events = (...dates: (string | null)[]) => ({
    events: dates.map((date) => ({ date, kind: date === '2000' ? 'REPORTED' : 'PILOTED' })),
  });
  expect(latestFirst([events('2021', null, '2023-04'), events('2021-06-01', '2000')]).map(({ date }) => date)).toEqual([
    '2023-04',
    '2021-06-01',
    '2021',
    null,
  ]);
});

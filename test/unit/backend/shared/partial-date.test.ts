import { describe, expect, it } from '@jest/globals';
import { addMonths, dayOfInstant, firstDay, intervalOf, isoOfDay } from '../../../../backend/shared/partial-date.js';

const ends = (text: string) => {
  const interval = intervalOf(text);
  return interval && [isoOfDay(interval.first), isoOfDay(interval.last)];
};

describe('A partial date is an interval', () => {
  it.each([
    ['2021', ['2021-01-01', '2021-12-31']],
    ['2021-03', ['2021-03-01', '2021-03-31']],
    ['2024-02', ['2024-02-01', '2024-02-29']],
    ['2021-12', ['2021-12-01', '2021-12-31']],
    ['2021-03-15', ['2021-03-15', '2021-03-15']],
    ['0099-01-01', ['0099-01-01', '0099-01-01']],
  ])('%s', (text, interval) => expect(ends(text)).toEqual(interval));

  it.each([
    '',
    '21',
    '2021-13',
    '2021-00',
    '2021-02-30',
    '2021-02-00',
    '2023-02-29',
    '2021-3',
    '2021-03-15T00:00',
    ' 2021',
    '2021-03-15Z',
    '１２３４',
  ])('refuses %p', (text) => expect(intervalOf(text)).toBeNull());
});

describe('Months later', () => {
  it.each([
    ['2023-01-31', 1, '2023-02-28'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2021-06-15', 12, '2022-06-15'],
    ['2021-11-30', 24, '2023-11-30'],
  ])('%s + %i', (from, months, to) => expect(isoOfDay(addMonths(firstDay(from), months))).toBe(to));
});

it('A day starts at midnight UTC', () => {
  expect(dayOfInstant(new Date('2021-03-15T23:59:59.999Z'))).toBe(firstDay('2021-03-15'));
});

import { describe, expect, it } from '@jest/globals';
import { readDate } from '../../../../frontend/workbench/shared/partial-date.rules';

const TODAY = '2026-11-24';

describe('a date as it is typed', () => {
  it.each([
    ['nothing', ' ', null],
    ['a year', '2021', '2021'],
    ['a month', '2021-03', '2021-03'],
    ['a month of one digit', '2021-3', '2021-03'],
    ['a day', '2021-03-15', '2021-03-15'],
    ['a day with dots, as it is written in German or Russian', '15.3.2021', '2021-03-15'],
    ['a month and a year with a slash', '03/2021', '2021-03'],
    ['Arabic digits', '٢٠٢١-٠٣', '2021-03'],
    ['the present month', '2026-11', '2026-11'],
    ['the present year', '2026', '2026'],
  ])('%s', (_case, typed, date) => expect(readDate(typed, TODAY)).toEqual({ date }));

  it.each([
    ['a month that no year has', '2021-13', 'invalid'],
    ['a day that the month lacks', '2021-02-30', 'invalid'],
    ['a year of two digits', '21-03', 'invalid'],
    ['words', 'March 2021', 'invalid'],
    ['next month', '2026-12', 'future'],
    ['before dates are recorded', '1989', 'early'],
  ])('%s is refused', (_case, typed, problem) => expect(readDate(typed, TODAY)).toEqual({ problem }));

  it('a plan may lie ahead', () => expect(readDate('2027-06', TODAY, true)).toEqual({ date: '2027-06' }));
});

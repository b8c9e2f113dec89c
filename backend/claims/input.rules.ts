import { intervalOf, type Day } from '../shared/partial-date.js';

/** What is wrong with a value: the argument, a code of the catalogue, and what to do about it. */
export interface InputProblem {
  argument: string;
  code: 'INPUT_INVALID' | 'DATE_IN_FUTURE' | 'UNKNOWN_SDG';
  message: string;
}

export const problem = (argument: string, message: string, code: InputProblem['code'] = 'INPUT_INVALID'): InputProblem => ({
  argument,
  code,
  message,
});

/** A partial date that has begun by today, or nothing. */
export const datedUpTo = (argument: string, date: string | null | undefined, today: Day): InputProblem[] => {
  if (date === null || date === undefined) return [];
  const interval = intervalOf(date);
  if (!interval) return [problem(argument, 'Give a date such as 2021, 2021-03 or 2021-03-15.')];
  return interval.first > today
    ? [problem(argument, 'What is claimed has happened: the date cannot lie in the future.', 'DATE_IN_FUTURE')]
    : [];
};

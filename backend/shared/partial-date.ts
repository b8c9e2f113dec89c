/** A day as the number of days since 1970-01-01. */
export type Day = number;

const DAY_MS = 86_400_000;
const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Number of the day, or null where the calendar has no such day. */
const dayOf = (year: number, month: number, day: number): Day | null => {
  const instant = new Date(0);
  instant.setUTCFullYear(year, month - 1, day);
  const real = instant.getUTCFullYear() === year && instant.getUTCMonth() === month - 1 && instant.getUTCDate() === day;
  return real ? Math.round(instant.getTime() / DAY_MS) : null;
};

/** A date at the precision it was given is an interval of days, both ends included. */
export interface Interval {
  first: Day;
  last: Day;
}

/** Reads an ISO 8601 date of reduced precision (2021, 2021-03, 2021-03-15); null: not such a date. */
export const intervalOf = (text: string): Interval | null => {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), match[2] && Number(match[2]), match[3] && Number(match[3])];
  const first = dayOf(year, month || 1, day || 1);
  if (first === null || (match[2] && !month) || (match[3] && !day)) return null;
  if (day) return { first, last: first };
  const next = month ? dayOf(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1, 1) : dayOf(year + 1, 1, 1);
  return next === null ? null : { first, last: next - 1 };
};

/** First day of a date of any precision. Throws on what is no date: use it on stored dates only. */
export const firstDay = (text: string): Day => {
  const interval = intervalOf(text);
  if (!interval) throw new RangeError(`Not a date: ${text}`);
  return interval.first;
};

export const dayOfInstant = (instant: Date): Day => Math.floor(instant.getTime() / DAY_MS);

/** ISO 8601 calendar date of a day. */
export const isoOfDay = (day: Day): string => new Date(day * DAY_MS).toISOString().slice(0, 10);

/** The same day of the month so many months later; the month's last day where it is shorter. */
export const addMonths = (day: Day, months: number): Day => {
  const start = new Date(day * DAY_MS);
  const year = start.getUTCFullYear();
  const month = start.getUTCMonth() + months;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return Math.round(Date.UTC(year, month, Math.min(start.getUTCDate(), lastOfMonth)) / DAY_MS);
};

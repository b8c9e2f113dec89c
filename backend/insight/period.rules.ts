import { dayOfInstant, isoOfDay, type Day } from '../shared/partial-date.js';

export type PeriodLength = 'QUARTER' | 'YEAR';

const MONTHS: Record<PeriodLength, number> = { QUARTER: 3, YEAR: 12 };

/** First days of the periods that hold `from` up to `to`, in order. */
export const periodStarts = (length: PeriodLength, from: Day, to: Day, most: number): Day[] => {
  const [year = 1970, month = 1] = isoOfDay(from).split('-').map(Number);
  const months = MONTHS[length];
  const starts: Day[] = [];
  for (let start = year * 12 + Math.floor((month - 1) / months) * months; starts.length <= most; start += months) {
    const day = dayOfInstant(new Date(Date.UTC(Math.floor(start / 12), start % 12, 1)));
    if (day > to) break;
    starts.push(day);
  }
  return starts;
};

/** For every day from the first period to `to`, the place of the period that holds it. */
export const periodOfDay = (starts: readonly Day[], to: Day): Uint16Array => {
  const first = starts[0] ?? to;
  const places = new Uint16Array(Math.max(0, to - first + 1));
  starts.forEach((start, place) => places.fill(place, start - first));
  return places;
};

import { intervalOf } from '../../../shared/partial-date.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const two = (text: string): string => text.padStart(2, '0');

const READINGS: readonly ((text: string) => string | null)[] = [
  // 2021/3/15, 2021.03
  (text) => {
    const [, year, month, day] = /^(\d{4})[./-](\d{1,2})(?:[./-](\d{1,2}))?$/.exec(text) ?? [];
    return year && month ? [year, two(month), ...(day ? [two(day)] : [])].join('-') : null;
  },
  // 15.3.2021: the day is told from the month only where it is above 12, or the same
  (text) => {
    const [, first = '', second = '', year] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
    if (!year) return null;
    if (Number(first) > 12 || first === second) return [year, two(second), two(first)].join('-');
    return Number(second) > 12 ? [year, two(first), two(second)].join('-') : null;
  },
  // 3/2021
  (text) => {
    const [, month, year] = /^(\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
    return month && year ? `${year}-${two(month)}` : null;
  },
  // March 2021, 15 March 2021, Mar-2021
  (text) => {
    const [, day, name = '', year] = /^(?:(\d{1,2})[. -]+)?([a-z]{3,9})[. -]+(\d{4})$/i.exec(text) ?? [];
    const month = MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
    return year && month > 0 ? [year, two(String(month)), ...(day ? [two(day)] : [])].join('-') : null;
  },
];

/** The date in ISO 8601 that a text in another form may mean; null: none, or more than one. It is suggested, never taken. */
export const suggestedDate = (text: string): string | null => {
  for (const read of READINGS) {
    const date = read(text);
    if (date !== null && intervalOf(date)) return date;
  }
  return null;
};

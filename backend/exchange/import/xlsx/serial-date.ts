import { isoOfDay } from '../../../shared/partial-date.js';

/** How much of a date a number format shows; null: it shows none. */
export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | null;

/** Formats that every workbook knows without declaring them: 14 to 17 and 22 are dates, and so are those of East Asia. */
const BUILT_IN = new Map<number, DatePrecision>([
  ...[14, 15, 16, 22, ...Array.from({ length: 9 }, (_, index) => 27 + index), ...Array.from({ length: 9 }, (_, index) => 50 + index)].map(
    (id) => [id, 'DAY'] as const,
  ),
  [17, 'MONTH'],
]);

const literals = /"[^"]*"|\\.|\[[^\]]*\]|[_*]./g;

export const precisionOfFormat = (id: number, code: string | undefined): DatePrecision => {
  if (code === undefined) return BUILT_IN.get(id) ?? null;
  const [first = ''] = code.replace(literals, '').split(';');
  const tokens = first.toLowerCase();
  if (/general/.test(tokens)) return null;
  if (/d/.test(tokens)) return 'DAY';
  if (!/y/.test(tokens)) return null;
  return /m/.test(tokens) ? 'MONTH' : 'YEAR';
};

const LEAP_BUG = 60;
const EPOCH_1900 = Date.UTC(1899, 11, 30) / 86_400_000;
const EPOCH_1904 = Date.UTC(1904, 0, 1) / 86_400_000;
const LAST = 2_958_465;

/**
 * ISO 8601 date of a spreadsheet's day number, as precise as its format shows; null: it is no day. In the 1900 system, day 60
 * is a 29 February that never was.
 */
export const dateOfSerial = (serial: number, precision: Exclude<DatePrecision, null>, from1904: boolean): string | null => {
  const whole = Math.floor(serial);
  if (whole < 1 || whole > LAST || (!from1904 && whole === LEAP_BUG)) return null;
  const day = from1904 ? EPOCH_1904 + whole : EPOCH_1900 + whole + (whole < LEAP_BUG ? 1 : 0);
  const iso = isoOfDay(day);
  return precision === 'DAY' ? iso : iso.slice(0, precision === 'MONTH' ? 7 : 4);
};

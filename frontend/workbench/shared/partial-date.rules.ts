/** What somebody typed where a date belongs: the date at the precision that was meant, or why it is none. */
export type TypedDate = { date: string | null } | { problem: 'invalid' | 'future' | 'early' };

const EARLIEST = '1990';
const DIGITS = ['٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];

const latinDigits = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String(DIGITS.map((digits) => digits.indexOf(digit)).find((value) => value >= 0)));

/** 2021, 2021-3, 2021/03/15, 3.2021 and 15.3.2021 are understood; two-digit years and month names are not guessed. */
const partsOf = (text: string): string[] | null => {
  const parts = text.split(/[-/.\s]+/).filter(Boolean);
  if (parts.length === 0 || parts.length > 3 || !parts.every((part) => /^\d{1,4}$/.test(part))) return null;
  const ordered = /^\d{4}$/.test(parts[0] ?? '') ? parts : [...parts].reverse();
  return /^\d{4}$/.test(ordered[0] ?? '') && ordered.slice(1).every((part) => part.length <= 2) ? ordered : null;
};

const isOnCalendar = (date: string): boolean => {
  const day = `${date}-01-01`.slice(0, 10);
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** Reads a date of reduced precision as it is typed. `today` is an ISO date (UTC); nothing lies after it unless `planned`. */
export const readDate = (typed: string, today: string, planned = false): TypedDate => {
  const text = latinDigits(typed.trim());
  if (text === '') return { date: null };
  const parts = partsOf(text);
  if (!parts) return { problem: 'invalid' };
  const date = parts.map((part, place) => (place === 0 ? part : part.padStart(2, '0'))).join('-');
  if (!isOnCalendar(date)) return { problem: 'invalid' };
  if (date < EARLIEST) return { problem: 'early' };
  if (!planned && date > today.slice(0, date.length)) return { problem: 'future' };
  return { date };
};

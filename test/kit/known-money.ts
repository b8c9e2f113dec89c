import { groupBy } from '../../backend/shared/group-by.js';
import { rowsOf } from '../data/tables.js';

/*
 * What the 32 commitments are in US dollars, worked out from the tables alone with whole numbers and by nothing of the
 * product: amount by the average rate of the year of its date, else of 2025, rounded to the cent (a half goes up).
 */
const RATE_DIGITS = 8;
const AMOUNT_DIGITS = 4;

const whole = (text: string, digits: number): bigint => {
  const [before = '0', after = ''] = text.split('.');
  return BigInt(before + after.padEnd(digits, '0'));
};

const rates = new Map(
  rowsOf('exchange_rates.csv', 'currency', 'year', 'units_per_usd').map((row) => [`${row.currency} ${row.year}`, row.units_per_usd]),
);

const centsOf = (amount: string, currency: string, date: string): bigint => {
  const rate = currency === 'USD' ? '1' : (rates.get(`${currency} ${date.slice(0, 4)}`) ?? rates.get(`${currency} 2025`) ?? '');
  const [top, bottom] = [whole(amount, AMOUNT_DIGITS) * 100n * 10n ** 4n, whole(rate, RATE_DIGITS)];
  return (2n * top + bottom) / (2n * bottom);
};

/** Rows of CHE and NOR for SUPPLY are global budgets (data/README.md). */
export const knownCommitted = rowsOf('commitments.csv', 'country_iso3', 'category', 'amount', 'currency', 'status', 'date').map((row) => ({
  country: row.category === 'SUPPLY' && ['CHE', 'NOR'].includes(row.country_iso3) ? null : row.country_iso3,
  status: row.status,
  cents: centsOf(row.amount, row.currency, row.date),
}));

const textOf = (cents: bigint): string => `${cents / 100n}.${String(cents % 100n).padStart(2, '0')}`;

export const sumOf = (rows: readonly { cents: bigint }[]): string => textOf(rows.reduce((sum, { cents }) => sum + cents, 0n));

/** By country ("null": a global budget) and status: "CHE COMMITTED". */
export const knownMoney = new Map(
  [...groupBy(knownCommitted, ({ country, status }) => `${country} ${status}`)].map(([key, rows]) => [key, sumOf(rows)]),
);

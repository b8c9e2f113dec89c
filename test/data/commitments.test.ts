import { expect, it } from '@jest/globals';
import { knownCommitted, knownMoney } from '../kit/known-money.js';
import { rowsOf, wrongIn } from './tables.js';

it('Every amount is an exact decimal above zero', () => {
  expect(wrongIn('commitments.csv', 'amount', (value) => /^[1-9]\d*(\.\d{1,4})?$/.test(value))).toEqual([]);
  expect(wrongIn('exchange_rates.csv', 'units_per_usd', (value) => /^\d+(\.\d+)?$/.test(value) && !/^0+(\.0+)?$/.test(value))).toEqual([]);
});

it('Every currency is US dollars or has a rate', () => {
  const rated = new Set(['USD', ...rowsOf('exchange_rates.csv', 'currency').map(({ currency }) => currency)]);
  expect(wrongIn('commitments.csv', 'currency', (value) => rated.has(value))).toEqual([]);
});

it('No currency has a hole between its years, and all end with the same', () => {
  const years = new Map<string, number[]>();
  for (const { currency, year } of rowsOf('exchange_rates.csv', 'currency', 'year'))
    years.set(currency, [...(years.get(currency) ?? []), Number(year)]);
  for (const list of years.values()) expect(list.sort()).toEqual(Array.from({ length: 16 }, (_, index) => 2010 + index));
});

/** Worked out by hand from the tables, by the published rule. */
it.each([
  ['CHE', 'COMMITTED', '745553.31'],
  ['ETH', 'COMMITTED', '350000000.00'],
  ['KAZ', 'PLEDGED', '500000000.00'],
  ['HND', 'DISBURSED', '110000.00'],
])('%s %s: %s', (country, status, dollars) => expect(knownMoney.get(`${country} ${status}`)).toBe(dollars));

it('Three global budgets are no country’s money', () => {
  expect(knownCommitted.filter(({ country }) => country === null)).toHaveLength(3);
  expect(knownMoney.has('NOR COMMITTED')).toBe(false);
});

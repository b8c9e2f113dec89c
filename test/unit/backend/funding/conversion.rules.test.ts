import { expect, it } from '@jest/globals';
import { inDollars, type RateBook } from '../../../../backend/funding/conversion.rules.js';
import { storedDecimal } from '../../../../backend/shared/money.js';

const BOOK: RateBook = new Map([
  [
    'CHF',
    new Map([
      [2020, storedDecimal('0.9389')],
      [2023, storedDecimal('0.8988')],
      [2025, storedDecimal('0.8')],
    ]),
  ],
  ['EUR', new Map()],
]);

it.each([
  ['dollars need no rate', '10.10', 'USD', '2020', 1010n, null, null],
  ['the average of the year of its date', '0.9389', 'CHF', '2020-08', 100n, 2020, null],
  ['a year stands for itself', '8.988', 'CHF', '2023', 1000n, 2023, null],
  ['no date: the latest known year', '8', 'CHF', null, 1000n, 2025, 'UNDATED'],
  ['a year before the first: the latest known year', '8', 'CHF', '1999-12-31', 1000n, 2025, 'YEAR_WITHOUT_RATE'],
  ['a year in a hole: the latest known year', '8', 'CHF', '2021', 1000n, 2025, 'YEAR_WITHOUT_RATE'],
  ['a currency that nobody knows', '8', 'XOF', '2021', null, null, null],
  ['a currency without any year', '8', 'EUR', '2021', null, null, null],
])('%s', (_case, amount, currency, date, cents, year, substitute) => {
  const converted = inDollars(BOOK, storedDecimal(amount), currency, date);
  expect(converted.cents).toBe(cents);
  expect([converted.rate?.year ?? null, converted.rate?.substitute ?? null]).toEqual([year, substitute]);
});

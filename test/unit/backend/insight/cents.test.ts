import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CentsColumn, MOST_CENTS, noCents } from '../../../../backend/insight/funding/cents.js';
import { largestFirst } from '../../../../backend/insight/funding/largest-first.js';
import { dateNumber, dateText, yearOf } from '../../../../backend/insight/funding/money-columns.js';

const columnOf = (all: readonly bigint[]): CentsColumn => {
  const column = CentsColumn.empty();
  for (const cents of all) column.push(cents);
  return column;
};
const sumOf = (column: CentsColumn): bigint => {
  const { values } = column.values;
  const sum = noCents(1, Array.isArray(values));
  for (const cents of values) sum[0] = (sum[0] ?? 0n) + cents;
  return sum[0] ?? 0n;
};

it('Up to 92,233,720,368,547,758.07 dollars in all, sums are of 64 bits; one cent more, and they are as exact and wide', () => {
  const half = MOST_CENTS / 2n;
  expect(MOST_CENTS).toBe(9_223_372_036_854_775_807n);
  const most = columnOf([half, half, 1n]);
  expect([Array.isArray(most.values.values), sumOf(most)]).toEqual([false, MOST_CENTS]);
  most.push(1n);
  expect([Array.isArray(most.values.values), sumOf(most)]).toEqual([true, MOST_CENTS + 1n]);
  const one = columnOf([2n ** 80n, -5n]);
  expect(sumOf(one)).toBe(2n ** 80n - 5n);
});

it('A sum is exact whatever the amounts, also of a copy that is changed, and the first stays what it was', () => {
  const amounts = fc.array(fc.oneof(fc.bigInt(-(2n ** 70n), 2n ** 70n), fc.bigInt(0n, 10n ** 12n)), { minLength: 1, maxLength: 40 });
  fc.assert(
    fc.property(amounts, amounts, (first, later) => {
      const column = columnOf(first);
      const copy = CentsColumn.copyOf(column.values);
      later.forEach((cents, place) => (place < first.length ? copy.set(place, cents) : copy.push(cents)));
      const total = (all: readonly bigint[]): bigint => all.reduce((sum, cents) => sum + cents, 0n);
      expect(sumOf(column)).toBe(total(first));
      expect(sumOf(copy)).toBe(total([...later, ...first.slice(later.length)]));
    }),
  );
});

it.each([10, 6_000])('Of %i amounts the largest comes first, and equal ones stay in their order', (length) => {
  fc.assert(
    fc.property(fc.infiniteStream(fc.oneof(fc.bigInt(-(2n ** 63n), 2n ** 63n - 1n), fc.bigInt(0n, 300n))), (stream) => {
      const cents = BigInt64Array.from(stream.take(length));
      const places = Int32Array.from({ length: length - 5 }, (_, place) => place + 5).reverse();
      const sorted = [...places].sort((a, b) => ((cents[a] ?? 0n) < (cents[b] ?? 0n) ? 1 : (cents[a] ?? 0n) > (cents[b] ?? 0n) ? -1 : 0));
      expect([...largestFirst(places, cents)]).toEqual(sorted);
      const byPlace = [...largestFirst(places, cents, (a, b) => a - b)];
      expect(
        byPlace.every(
          (place, index) => index === 0 || cents[byPlace[index - 1] ?? 0] !== cents[place] || (byPlace[index - 1] ?? 0) < place,
        ),
      ).toBe(true);
    }),
    { numRuns: length > 1_000 ? 8 : 100 },
  );
});

it.each([
  [null, 0, null],
  ['2021', 20_210_000, 2021],
  ['2021-03', 20_210_300, 2021],
  ['2021-03-09', 20_210_309, 2021],
  ['0999-12-31', 9_991_231, 999],
])('%s is kept as %i', (text, number, year) => expect([dateNumber(text), dateText(number), yearOf(number)]).toEqual([number, text, year]));

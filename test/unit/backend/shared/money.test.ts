import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { centsAt, decimalOf, dividedRounded, plus, splitBy, storedDecimal, textOfDecimal } from '../../../../backend/shared/money.js';

it('Ten million times 0.1 is a million, to the last digit', () => {
  const tenth = storedDecimal('0.1');
  let sum = storedDecimal('0.0');
  for (let count = 0; count < 10_000_000; count++) sum = plus(sum, tenth);
  expect(textOfDecimal(sum)).toBe('1000000.0');
});

it.each([
  ['1250000.00', '1250000.00'],
  ['0', '0'],
  ['-0.05', '-0.05'],
  ['999999999999999999.99999999', '999999999999999999.99999999'],
])('%s is read and written without loss', (text, written) => expect(textOfDecimal(storedDecimal(text))).toBe(written));

it.each(['', '1e6', '1,000', '.5', '5.', ' 1', '1 000', 'NaN', '٣', '+1', '1234567890123456789', '0.123456789'])(
  '%j is no decimal',
  (text) => expect(decimalOf(text)).toBeNull(),
);

it.each([
  ['a half goes up', '0.005', '1', 1n],
  ['below a half goes down', '0.00499999', '1', 0n],
  ['Swiss francs of 2020', '700000', '0.9389', 74555331n],
  ['a third is rounded once, at the end', '1', '3', 33n],
])('%s', (_case, amount, rate, cents) => expect(centsAt(storedDecimal(amount), storedDecimal(rate))).toBe(cents));

it.each([
  [5n, 2n, 3n],
  [-5n, 2n, -3n],
  [5n, -2n, -3n],
  [4n, 3n, 1n],
  [0n, 7n, 0n],
])('%s / %s is about %s', (dividend, divisor, quotient) => expect(dividedRounded(dividend, divisor)).toBe(quotient));

it('What is split adds up to the whole, and no part is a cent away from its share', () => {
  fc.assert(
    fc.property(
      fc.bigInt(0n, 10n ** 17n),
      fc.array(fc.bigInt(0n, 1_000_000n), { minLength: 1, maxLength: 30 }).filter((weights) => weights.some((weight) => weight > 0n)),
      (sum, weights) => {
        const parts = splitBy(sum, weights);
        const whole = weights.reduce((total, weight) => total + weight, 0n);
        expect(parts.reduce((total, part) => total + part, 0n)).toBe(sum);
        parts.forEach((part, place) => {
          const exact = sum * (weights[place] ?? 0n);
          expect(part * whole - exact < whole && exact - part * whole < whole).toBe(true);
        });
      },
    ),
  );
});

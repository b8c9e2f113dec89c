import { endianness } from 'node:os';
import type { CentsArray } from './cents.js';

const DIGITS = 4;
const VALUES = 0x1_0000;
/** Of fewer, comparing is quicker than counting digits. */
const FEW = 4_000;
const LOW_FIRST = endianness() === 'LE';

/**
 * Places in the order of their cents, the largest first; equal ones in the order of `tie`, or in which they come. `centsAt`
 * holds the cents of every place. Digit by digit, because comparing half a million amounts takes a second.
 */
export const largestFirst = (places: Int32Array, centsAt: CentsArray, tie?: (a: number, b: number) => number): Int32Array => {
  const order = places.length < FEW || Array.isArray(centsAt) ? compared(places, centsAt) : byDigits(places, centsAt);
  if (tie) untie(order, centsAt, tie);
  return order;
};

const untie = (order: Int32Array, centsAt: CentsArray, tie: (a: number, b: number) => number): void => {
  for (let from = 0, to = 1; from < order.length; from = to++) {
    while (to < order.length && centsAt[order[to] ?? 0] === centsAt[order[from] ?? 0]) to++;
    if (to - from > 1) order.set([...order.subarray(from, to)].sort(tie), from);
  }
};

const byDigits = (places: Int32Array, centsAt: BigInt64Array): Int32Array => {
  const keys = new BigInt64Array(places.length);
  for (let index = 0; index < places.length; index++) keys[index] = centsAt[places[index] ?? 0] ?? 0n;
  const digits = new Uint16Array(keys.buffer);
  let order = Int32Array.from(places.keys());
  let next = new Int32Array(places.length);
  for (let digit = 0; digit < DIGITS; digit++) {
    const at = LOW_FIRST ? digit : DIGITS - 1 - digit;
    // The highest digit holds the sign.
    const flip = digit === DIGITS - 1 ? VALUES / 2 - 1 : VALUES - 1;
    if (sortByDigit(order, next, (index) => (digits[index * DIGITS + at] ?? 0) ^ flip)) [order, next] = [next, order];
  }
  return order.map((index) => places[index] ?? 0);
};

/** Stable. Answers false, and sorts nothing, where all have the same digit. */
const sortByDigit = (order: Int32Array, into: Int32Array, digitOf: (index: number) => number): boolean => {
  const starts = new Uint32Array(VALUES + 1);
  for (const index of order) {
    const above = digitOf(index) + 1;
    starts[above] = (starts[above] ?? 0) + 1;
  }
  if (starts.includes(order.length)) return false;
  for (let value = 1; value <= VALUES; value++) starts[value] = (starts[value] ?? 0) + (starts[value - 1] ?? 0);
  for (const index of order) {
    const digit = digitOf(index);
    const at = starts[digit] ?? 0;
    into[at] = index;
    starts[digit] = at + 1;
  }
  return true;
};

const compared = (places: Int32Array, centsAt: CentsArray): Int32Array =>
  Int32Array.from(
    [...places].sort((a, b) => {
      const [one, other] = [centsAt[a] ?? 0n, centsAt[b] ?? 0n];
      return one < other ? 1 : one > other ? -1 : 0;
    }),
  );

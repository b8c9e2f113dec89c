/** An exact decimal: units × 10^-scale. Money is never a float. */
export interface ExactDecimal {
  units: bigint;
  scale: number;
}

/** Whole US cents. */
export type Cents = bigint;

const SHAPE = /^(-?)(\d{1,18})(?:\.(\d{1,8}))?$/;

/** Reads a decimal such as 1250000 or 0.50 (at most 18 digits before the point and 8 after it); null: not such a number. */
export const decimalOf = (text: string): ExactDecimal | null => {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [, sign, whole = '0', fraction = ''] = match;
  const units = BigInt(whole + fraction);
  return { units: sign === '-' ? -units : units, scale: fraction.length };
};

/** Reads a stored decimal. Throws on what is none: use it on stored values only. */
export const storedDecimal = (text: string): ExactDecimal => {
  const decimal = decimalOf(text);
  if (!decimal) throw new RangeError(`Not a decimal: ${text}`);
  return decimal;
};

/** "1250000.00": as many digits after the point as the scale says, no separators. */
export const textOfDecimal = ({ units, scale }: ExactDecimal): string => {
  const digits = (units < 0n ? -units : units).toString().padStart(scale + 1, '0');
  const whole = digits.slice(0, digits.length - scale);
  return (units < 0n ? '-' : '') + whole + (scale === 0 ? '' : `.${digits.slice(-scale)}`);
};

export const textOfCents = (units: Cents): string => textOfDecimal({ units, scale: 2 });

/** Up to the largest scale of a product of two decimals. */
const POWERS = Array.from({ length: 40 }, (_, exponent) => 10n ** BigInt(exponent));
const power = (exponent: number): bigint => POWERS[exponent] ?? 10n ** BigInt(exponent);

const scaledTo = ({ units, scale }: ExactDecimal, wanted: number): bigint => units * power(wanted - scale);

export const plus = (a: ExactDecimal, b: ExactDecimal): ExactDecimal => {
  if (a.scale === b.scale) return { units: a.units + b.units, scale: a.scale };
  const scale = Math.max(a.scale, b.scale);
  return { units: scaledTo(a, scale) + scaledTo(b, scale), scale };
};

/** Nearest whole number; a half goes away from zero. */
export const dividedRounded = (dividend: bigint, divisor: bigint): bigint => {
  const [top, bottom] = divisor < 0n ? [-dividend, -divisor] : [dividend, divisor];
  const half = (top < 0n ? -top : top) * 2n + bottom;
  const quotient = half / (bottom * 2n);
  return top < 0n ? -quotient : quotient;
};

/** Cents of an amount at so many units of its currency for one dollar, rounded once, at the end. */
export const centsAt = (amount: ExactDecimal, unitsPerUsd: ExactDecimal): Cents =>
  dividedRounded(amount.units * power(unitsPerUsd.scale) * 100n, unitsPerUsd.units * power(amount.scale));

/**
 * Splits a sum in proportion to its weights so that the parts add up to it exactly: each part is cut to whole cents, and
 * the cents that remain go to the parts that were cut most (of equal ones, to the first).
 */
export const splitBy = (sum: Cents, weights: readonly bigint[]): Cents[] => {
  const whole = weights.reduce((total, weight) => total + weight, 0n);
  if (whole <= 0n) throw new RangeError('Weights add up to more than nothing.');
  const parts = weights.map((weight, place) => ({ place, cents: (sum * weight) / whole, rest: (sum * weight) % whole }));
  const remaining = sum - parts.reduce((total, { cents }) => total + cents, 0n);
  const byRest = [...parts].sort((a, b) => (b.rest > a.rest ? 1 : b.rest < a.rest ? -1 : a.place - b.place));
  const lucky = new Set(byRest.slice(0, Number(remaining)).map(({ place }) => place));
  return parts.map(({ place, cents }) => cents + (lucky.has(place) ? 1n : 0n));
};

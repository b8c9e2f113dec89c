import { type Cents, decimalOf, type ExactDecimal, plus, splitBy } from '../shared/money.js';

/** A country's part of a commitment for several, in per cent: an exact decimal such as 33.34. */
export interface Share {
  countryIso3: string;
  percent: string;
}

export type ShareProblem = 'PERCENT_INVALID' | 'COUNTRY_TWICE' | 'NOT_A_HUNDRED';

const DIGITS = 4;
const HUNDRED = 100n * 10n ** BigInt(DIGITS);

/** Ten-thousandths of a per cent; null: no percentage with at most four digits after the point. */
const weightOf = (percent: string): bigint | null => {
  const decimal = decimalOf(percent);
  return decimal && decimal.scale <= DIGITS ? plus(decimal, ZERO).units : null;
};
const ZERO: ExactDecimal = { units: 0n, scale: DIGITS };

/** What is wrong with shares: each above nothing, each country once, together 100. None at all is right: it is no one's share. */
export const shareProblems = (shares: readonly Share[]): ShareProblem[] => {
  const weights = shares.map(({ percent }) => weightOf(percent));
  if (weights.some((weight) => weight === null || weight <= 0n)) return ['PERCENT_INVALID'];
  const problems: ShareProblem[] = [];
  if (new Set(shares.map(({ countryIso3 }) => countryIso3)).size < shares.length) problems.push('COUNTRY_TWICE');
  const sum = weights.reduce<bigint>((total, weight) => total + (weight ?? 0n), 0n);
  return shares.length > 0 && sum !== HUNDRED ? [...problems, 'NOT_A_HUNDRED'] : problems;
};

/** Each country's part of a sum; the parts add up to it, to the cent. By country code, so that the order of shares never matters. */
export const sharedOut = (sum: Cents, shares: readonly Share[]): { countryIso3: string; cents: Cents }[] => {
  if (shares.length <= 1) return shares.map(({ countryIso3 }) => ({ countryIso3, cents: sum }));
  const ordered = [...shares].sort((a, b) => (a.countryIso3 < b.countryIso3 ? -1 : 1));
  const parts = splitBy(
    sum,
    ordered.map(({ percent }) => weightOf(percent) ?? 0n),
  );
  return ordered.map(({ countryIso3 }, place) => ({ countryIso3, cents: parts[place] ?? 0n }));
};

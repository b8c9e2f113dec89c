import type { MoneyPartsFragment } from '../gql/graphql';

/** Needs that no sum holds. */
export const unsizedNeeds = ({ unknownNeeds, needsWithoutRate }: MoneyPartsFragment): number => unknownNeeds + needsWithoutRate;

/** Exact sum of decimals with two places, as the API gives them; where nothing is on record, it adds nothing. */
export const sumOf = (...decimals: (string | null)[]): string => {
  const cents = decimals
    .reduce((sum, decimal) => sum + BigInt((decimal ?? '0.00').replace('.', '')), 0n)
    .toString()
    .padStart(3, '0');
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
};

import type { MoneyPartsFragment } from '../gql/graphql';

/** Sums as they may be shown. Null: nothing is on record that could be summed, which is not zero. */
export interface Shown {
  need: string | null;
  gap: string | null;
  surplus: string | null;
  pledged: string | null;
  committed: string | null;
  disbursed: string | null;
}

export const shownOf = (totals: MoneyPartsFragment | undefined): Shown => {
  const need = totals !== undefined && totals.knownNeeds > 0;
  const given = totals !== undefined && totals.commitments > 0;
  return {
    need: need ? totals.need : null,
    gap: need ? totals.gap : null,
    surplus: need ? totals.surplus : null,
    pledged: given ? totals.pledged : null,
    committed: given ? totals.committed : null,
    disbursed: given ? totals.disbursed : null,
  };
};

/** Needs that no sum holds. */
export const unsizedNeeds = ({ unknownNeeds, needsWithoutRate }: MoneyPartsFragment): number => unknownNeeds + needsWithoutRate;

/** Exact sum of decimals with two places, as the API gives them. */
export const sumOf = (...decimals: string[]): string => {
  const cents = decimals
    .reduce((sum, decimal) => sum + BigInt(decimal.replace('.', '')), 0n)
    .toString()
    .padStart(3, '0');
  return `${cents.slice(0, -2)}.${cents.slice(-2)}`;
};

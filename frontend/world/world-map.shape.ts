import type { CountsFragment } from '../gql/graphql';

/** Furthest stage of a country; `none` stands for no data. */
export type Furthest = 'scaled' | 'piloted' | 'assessed' | 'reported' | 'none';

export const furthestOf = (counts: CountsFragment | undefined): Furthest => {
  if (!counts) return 'none';
  return (['scaled', 'piloted', 'assessed', 'reported'] as const).find((rung) => counts[rung] > 0) ?? 'none';
};

import type { CountsFragment } from '../gql/graphql';

export interface Bar {
  key: string;
  label: string;
  counts: CountsFragment;
}

/** Bars from the longest to the shortest, and the labels of those that hold no adoption. */
export const byLength = (bars: readonly Bar[]): { shown: Bar[]; empty: string[] } => ({
  shown: bars.filter(({ counts }) => counts.total > 0).sort((one, other) => other.counts.total - one.counts.total),
  empty: bars.filter(({ counts }) => counts.total === 0).map(({ label }) => label),
});

const NONE: CountsFragment = { reported: 0, assessed: 0, piloted: 0, scaled: 0, total: 0, countries: 0 };

/** A bar for every key of a dimension, those without records included. */
export const barsOf = (
  keys: readonly string[],
  slices: readonly { key: string; counts: CountsFragment }[],
  label: (key: string) => string,
): Bar[] => {
  const counts = new Map(slices.map((slice) => [slice.key, slice.counts]));
  return keys.map((key) => ({ key, label: label(key), counts: counts.get(key) ?? NONE }));
};

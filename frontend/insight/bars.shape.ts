import type { CountsFragment } from '../gql/graphql';
import { escaped, RUNGS, type Drawing } from '../shared/panel-shape';

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
export const barsOf = (keys: readonly string[], slices: readonly { key: string; counts: CountsFragment }[], label: (key: string) => string): Bar[] => {
  const counts = new Map(slices.map((slice) => [slice.key, slice.counts]));
  return keys.map((key) => ({ key, label: label(key), counts: counts.get(key) ?? NONE }));
};

/** Horizontal bars as a picture that needs no style sheet. */
export const barsDrawing = (bars: readonly Bar[], number: (value: number) => string): Drawing => {
  const [width, row, start] = [760, 26, 330];
  const longest = Math.max(1, ...bars.map(({ counts }) => counts.total));
  const length = (count: number) => ((width - start - 50) * count) / longest;
  return {
    width,
    height: bars.length * row,
    body: (colour) =>
      bars
        .map(({ label, counts }, index) => {
          const y = index * row;
          const rects = RUNGS.map((rung, place) => {
            const before = RUNGS.slice(0, place).reduce((sum, lower) => sum + counts[lower], 0);
            return `<rect x="${start + length(before)}" y="${y + 5}" width="${length(counts[rung])}" height="14" fill="${colour(rung)}"/>`;
          });
          const text = (x: number, words: string) => `<text x="${x}" y="${y + 17}" font-size="13" direction="ltr" fill="${colour('ink')}">${escaped(words)}</text>`;
          return `${text(0, label)}${rects.join('')}${text(start + length(counts.total) + 8, number(counts.total))}`;
        })
        .join(''),
  };
};

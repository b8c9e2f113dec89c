import type { CountsFragment } from '../gql/graphql';
import { RUNGS } from '../shared/panel-shape';

export interface Point {
  /** First day of the period, ISO. */
  period: string;
  counts: CountsFragment;
}

/** The stacked areas of a time line in a box of 100 by 100, the first year at the left. */
export interface Areas {
  /** Value at the top of the box. */
  top: number;
  areas: { rung: (typeof RUNGS)[number]; path: string }[];
}

const STEPS = [1, 2, 5];

/** The least round number that holds the greatest total, so that the middle of the axis is a whole number too. */
export const roundTop = (greatest: number): number => {
  for (let magnitude = 1; ; magnitude *= 10) {
    const found = STEPS.map((step) => 2 * step * magnitude).find((top) => top >= greatest);
    if (found !== undefined) return found;
  }
};

const round = (value: number): string => String(Math.round(value * 100) / 100);

export const areasOf = (points: readonly Point[]): Areas => {
  const top = roundTop(Math.max(0, ...points.map(({ counts }) => counts.total)));
  const x = (index: number) => (points.length > 1 ? (100 * index) / (points.length - 1) : index * 100);
  // One year alone still covers the width: it is drawn as a line across the box.
  const drawn = points.length === 1 ? [...points, ...points] : points;
  const across = (index: number) => (points.length === 1 ? index * 100 : x(index));
  const edge = (counts: CountsFragment, below: number) => RUNGS.slice(0, below).reduce((sum, rung) => sum + counts[rung], 0);
  const areas = RUNGS.map((rung, place) => {
    const height = (count: number) => round(100 - (100 * count) / top);
    const upper = drawn.map(({ counts }, index) => `${round(across(index))},${height(edge(counts, place + 1))}`);
    const lower = drawn.map(({ counts }, index) => `${round(across(index))},${height(edge(counts, place))}`).reverse();
    return { rung, path: `M${[...upper, ...lower].join('L')}Z` };
  });
  return { top, areas };
};

/** The years that stand under the axis: the ends, and as many between as leave room for each. */
export const yearsShown = (points: readonly Point[], most = 5): string[] => {
  const years = points.map(({ period }) => period.slice(0, 4));
  if (years.length <= most) return years;
  return Array.from({ length: most }, (_, index) => years[Math.round((index * (years.length - 1)) / (most - 1))] ?? '');
};

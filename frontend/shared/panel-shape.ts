import type { CountsFragment, Stage } from '../gql/graphql';

/** One cell of a table twin: words, or a figure (null: no data), with the records behind it. */
export interface TwinCell {
  text?: string;
  value?: number | null;
  to?: string;
}

export interface Twin {
  head: readonly string[];
  rows: readonly { key: string; cells: readonly TwinCell[] }[];
}

/** A picture that needs no style sheet: `colour('scaled')` gives the ramp as it is on the screen. */
export interface Drawing {
  width: number;
  height: number;
  body: (colour: (token: string) => string) => string;
}

export const RUNGS = ['scaled', 'piloted', 'assessed'] as const;
export const STAGE_OF = { scaled: 'SCALED', piloted: 'PILOTED', assessed: 'ASSESSED', reported: 'REPORTED' } as const satisfies Record<
  string,
  Stage
>;

/** Cells of the stages and their total, each with its records. */
export const countCells = (counts: CountsFragment, to: (stages: readonly Stage[]) => string): TwinCell[] => [
  ...RUNGS.map((rung) => ({ value: counts[rung], to: to([STAGE_OF[rung]]) })),
  { value: counts.total, to: to(['SCALED', 'PILOTED', 'ASSESSED']) },
];

/** Text that may stand inside of an SVG document. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);

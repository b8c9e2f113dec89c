/** How much of the long lists of an organisation's paper is printed. */
export interface DonorRoom {
  /** Adoptions, over all rungs. */
  rows: number;
  commitments: number;
  stalled: number;
  /** Organisations beside it. */
  beside: number;
  /** Gaps in the same countries and sectors. */
  gaps: number;
  /** Names of what is only reported. */
  names: number;
}

/** From the roomiest to the narrowest: the typesetter takes the first that fits on two pages. */
export const DONOR_ROOMS: readonly DonorRoom[] = [
  { rows: 60, commitments: 40, stalled: 40, beside: 20, gaps: 20, names: 60 },
  { rows: 40, commitments: 30, stalled: 24, beside: 16, gaps: 16, names: 40 },
  { rows: 30, commitments: 22, stalled: 16, beside: 12, gaps: 12, names: 50 },
  { rows: 22, commitments: 16, stalled: 12, beside: 10, gaps: 10, names: 30 },
  { rows: 15, commitments: 12, stalled: 8, beside: 8, gaps: 8, names: 20 },
  { rows: 10, commitments: 8, stalled: 6, beside: 6, gaps: 6, names: 12 },
  { rows: 6, commitments: 5, stalled: 4, beside: 4, gaps: 4, names: 6 },
  { rows: 3, commitments: 3, stalled: 2, beside: 2, gaps: 2, names: 3 },
];

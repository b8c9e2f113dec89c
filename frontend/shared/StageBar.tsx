import type { ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';

interface StageBarProps {
  counts: CountsFragment;
  /** Total that fills the whole width. */
  longest: number;
}

const SHOWN = ['scaled', 'piloted', 'assessed'] as const;

/** The rungs as lengths, beside figures that say the same. */
export const StageBar = ({ counts, longest }: StageBarProps): ReactElement => {
  const share = (count: number) => (longest > 0 ? (100 * count) / longest : 0);
  const bars = SHOWN.map((stage, index) => ({
    stage,
    start: share(SHOWN.slice(0, index).reduce((sum, before) => sum + counts[before], 0)),
    length: share(counts[stage]),
  }));
  return (
    <svg className="stage-bar" height="12" width="100%" aria-hidden="true" focusable="false">
      {bars.map(({ stage, start, length }) => (
        <rect key={stage} className={`fill-${stage}`} x={`${start.toFixed(2)}%`} width={`${length.toFixed(2)}%`} height="12" />
      ))}
    </svg>
  );
};

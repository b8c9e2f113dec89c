import type { ReactElement } from 'react';
import type { CountsFragment, Stage } from '../gql/graphql';
import { useText } from '../shared/i18n';
import { RUNGS, STAGE_OF } from '../shared/panel-shape';

interface LinkedBarProps {
  counts: CountsFragment;
  /** Total that fills the whole width. */
  longest: number;
  label: string;
  to: (stages: readonly Stage[]) => string;
}

/** The rungs as lengths, each opening its records. The figure beside it is the way by keyboard. */
export const LinkedBar = ({ counts, longest, label, to }: LinkedBarProps): ReactElement => {
  const t = useText();
  const share = (count: number) => (longest > 0 ? (100 * count) / longest : 0);
  return (
    <svg className="stage-bar" height="14" width="100%" aria-hidden="true" focusable="false">
      {RUNGS.map((rung, place) => {
        const start = RUNGS.slice(0, place).reduce((sum, lower) => sum + share(counts[lower]), 0);
        return counts[rung] > 0 ? (
          <a key={rung} href={to([STAGE_OF[rung]])} tabIndex={-1}>
            <title>{`${label} · ${t(`stage.${STAGE_OF[rung]}`)}: ${counts[rung]}`}</title>
            <rect className={`fill-${rung}`} x={`${start.toFixed(2)}%`} width={`${share(counts[rung]).toFixed(2)}%`} height="14" />
          </a>
        ) : null;
      })}
    </svg>
  );
};

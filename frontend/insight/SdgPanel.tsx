import type { ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';
import { GOALS, ON_RUNGS } from '../shared/codes';
import { formatNumber } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import { Panel } from '../shared/Panel';
import { countCells, RUNGS, STAGE_OF, type Twin } from '../shared/panel-shape';
import { SdgNumber } from '../shared/SdgBadge';
import { href, type View } from '../shared/view';
import { barsOf } from './bars.shape';

interface SdgPanelProps {
  slices: readonly { key: string; counts: CountsFragment }[];
  view: View;
}

/** Adoptions by goal, one column a goal; on narrow screens one row a goal. */
export const SdgPanel = ({ slices, view }: SdgPanelProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const name = (goal: number) => t('sdg.name', { goal, name: t(`sdg.${goal}`) });
  const bars = barsOf(GOALS.map(String), slices, (key) => name(Number(key)));
  const longest = Math.max(1, ...bars.map(({ counts }) => counts.total));
  const records = (key: string, stages: View['stages']) => href(view, '/records', { sdgs: [Number(key)], stages });
  const twin: Twin = {
    head: [t('filter.sdg'), ...RUNGS.map((rung) => t(`stage.${STAGE_OF[rung]}`)), t('chart.total')],
    rows: bars.map(({ key, label, counts }) => ({
      key,
      cells: [{ text: label }, ...countCells(counts, (stages) => records(key, stages))],
    })),
  };
  return (
    <Panel
      id="sdgs"
      title={t('chart.goals')}
      note={t('chart.goals_overlap')}
      twin={twin}
      drawing={async () => (await import('./bars.drawing')).barsDrawing(bars, (value) => formatNumber(value, language))}
    >
      <ul className="sdg-columns">
        {bars.map(({ key, label, counts }) => {
          const content = (
            <>
              <SdgColumn counts={counts} longest={longest} />
              <SdgNumber goal={Number(key)} />
              <span className="sdg-name">{t(`sdg.${Number(key)}`)}</span>
              <span className={counts.total === 0 ? 'zero' : 'bar-value'}>{formatNumber(counts.total, language)}</span>
            </>
          );
          return (
            <li key={key}>
              {counts.total > 0 ? (
                <a href={records(key, ON_RUNGS)} title={label}>
                  <span className="visually-hidden">{label}: </span>
                  {content}
                </a>
              ) : (
                <span title={label}>
                  <span className="visually-hidden">{label}: </span>
                  {content}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </Panel>
  );
};

/** Stacked rungs of one goal, upwards from the foot of the column. */
const SdgColumn = ({ counts, longest }: { counts: CountsFragment; longest: number }): ReactElement => {
  const share = (count: number) => (100 * count) / longest;
  return (
    <svg className="sdg-bar" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      {RUNGS.map((rung, place) => {
        const below = RUNGS.slice(0, place).reduce((sum, lower) => sum + share(counts[lower]), 0);
        return (
          <rect
            key={rung}
            className={`fill-${rung}`}
            x="0"
            width="100"
            y={(100 - below - share(counts[rung])).toFixed(2)}
            height={share(counts[rung]).toFixed(2)}
          />
        );
      })}
    </svg>
  );
};

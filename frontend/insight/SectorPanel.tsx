import type { ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';
import { ON_RUNGS, SECTORS } from '../shared/codes';
import { formatList, formatNumber } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import { Panel } from '../shared/Panel';
import { countCells, RUNGS, STAGE_OF, type Twin } from '../shared/panel-shape';
import { href, type View } from '../shared/view';
import { barsOf, byLength } from './bars.shape';
import { LinkedBar } from './LinkedBar';

interface SectorPanelProps {
  slices: readonly { key: string; counts: CountsFragment }[];
  view: View;
}

/** Adoptions by primary sector, the longest bar first; every part of a bar opens its records. */
export const SectorPanel = ({ slices, view }: SectorPanelProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const bars = barsOf(SECTORS, slices, (key) => t(`sector.${key as (typeof SECTORS)[number]}`));
  const { shown, empty } = byLength(bars);
  const longest = shown[0]?.counts.total ?? 0;
  const records = (key: string, stages: View['stages']) => href(view, '/records', { sectors: [key as (typeof SECTORS)[number]], stages });
  const twin: Twin = {
    head: [t('filter.sector'), ...RUNGS.map((rung) => t(`stage.${STAGE_OF[rung]}`)), t('chart.total')],
    rows: bars.map(({ key, label, counts }) => ({
      key,
      cells: [{ text: label }, ...countCells(counts, (stages) => records(key, stages))],
    })),
  };
  return (
    <Panel
      id="sectors"
      title={t('chart.sectors')}
      note={t('chart.sectors_primary')}
      twin={twin}
      drawing={async () => (await import('./bars.drawing')).barsDrawing(shown, (value) => formatNumber(value, language))}
    >
      <ul className="bars">
        {shown.map(({ key, label, counts }) => (
          <li key={key}>
            <span className="bar-label">{label}</span>
            <LinkedBar counts={counts} longest={longest} label={label} to={(stages) => records(key, stages)} />
            <a className="bar-value count" href={records(key, ON_RUNGS)} aria-label={`${label}: ${formatNumber(counts.total, language)}`}>
              {formatNumber(counts.total, language)}
            </a>
          </li>
        ))}
      </ul>
      {empty.length > 0 && <p className="fine">{t('chart.sectors_none', { sectors: formatList(empty, language) })}</p>}
    </Panel>
  );
};

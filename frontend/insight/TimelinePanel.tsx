import { lazy, Suspense, useEffect, useState, type ReactElement } from 'react';
import { formatDate, formatNumber } from '../shared/format';
import { go } from '../shared/go';
import { useLanguage, useText } from '../shared/i18n';
import { LANGUAGES } from '../shared/languages';
import { usePlace } from '../shared/page';
import { Panel } from '../shared/Panel';
import { countCells, RUNGS, STAGE_OF, type Twin } from '../shared/panel-shape';
import { href, type View } from '../shared/view';
import { areasOf, yearsShown, type Point } from './timeline.shape';

const TimelineChart = lazy(async () => ({ default: (await import('./TimelineChart')).TimelineChart }));

interface TimelinePanelProps {
  timeline: { undated: number; points: readonly Point[] };
  view: View;
}

const endOf = (period: string, today: string): string => {
  const end = `${period.slice(0, 4)}-12-31`;
  return end < today ? end : today;
};

/** True once the page has been painted and the browser has time to spare. */
const useSpareTime = (): boolean => {
  const [spare, setSpare] = useState(false);
  useEffect(() => {
    const later = setTimeout(() => setSpare(true), 1200);
    return () => clearTimeout(later);
  }, []);
  return spare;
};

/** Adoptions by stage at the end of each year. */
export const TimelinePanel = ({ timeline: { points, undated }, view }: TimelinePanelProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const { today } = usePlace();
  const live = useSpareTime();
  const { top, areas } = areasOf(points);
  const last = points.at(-1)?.counts;
  const records = (period: string, stages: View['stages']) => href(view, '/records', { asOf: endOf(period, view.asOf ?? today), stages });
  const words = {
    rungs: Object.fromEntries(RUNGS.map((rung) => [rung, t(`stage.${STAGE_OF[rung]}`)])),
    year: (year: string) => formatDate(year, language),
    number: (value: number) => formatNumber(value, language),
  };
  const twin: Twin = {
    head: [t('chart.year'), ...RUNGS.map((rung) => words.rungs[rung] ?? ''), t('chart.total')],
    rows: points.map(({ period, counts }) => ({
      key: period,
      cells: [{ text: words.year(period.slice(0, 4)) }, ...countCells(counts, (stages) => records(period, stages))],
    })),
  };
  if (!last || last.total + last.reported === 0) {
    return (
      <section aria-labelledby="timeline">
        <h2 id="timeline">{t('chart.timeline')}</h2>
        <p className="empty">{t('chart.timeline_none')}</p>
      </section>
    );
  }
  return (
    <Panel
      id="timeline"
      title={t('chart.timeline')}
      note={undated > 0 ? t('chart.undated', { count: undated }) : undefined}
      twin={twin}
      drawing={async () => (await import('./timeline.drawing')).timelineDrawing(points, words)}
    >
      <div className="timeline">
        <div className="axis-y" aria-hidden="true">
          {[top, top / 2, 0].map((value) => (
            <span key={value}>{words.number(value)}</span>
          ))}
        </div>
        <div className="plot">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
            {areas.map(({ rung, path }) => (
              <path key={rung} className={`area-${rung}`} d={path} />
            ))}
          </svg>
          {live && (
            <Suspense>
              <TimelineChart
                {...{ points, top, words }}
                rtl={LANGUAGES[language].direction === 'rtl'}
                open={(period) => go(records(period, ['SCALED', 'PILOTED', 'ASSESSED']))}
              />
            </Suspense>
          )}
        </div>
        <div className="axis-x" aria-hidden="true">
          {yearsShown(points).map((year) => (
            <span key={year}>{words.year(year)}</span>
          ))}
        </div>
      </div>
      <p className="legend">
        {RUNGS.map((rung) => (
          <a key={rung} className="stage" href={records(points.at(-1)?.period ?? today, [STAGE_OF[rung]])}>
            <i className={`key ${rung}`} aria-hidden="true" />
            {words.rungs[rung]} <b>{words.number(last[rung])}</b>
          </a>
        ))}
      </p>
    </Panel>
  );
};

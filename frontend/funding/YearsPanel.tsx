import type { ReactElement } from 'react';
import type { MoneyPartsFragment } from '../gql/graphql';
import { formatDate } from '../shared/format';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { Files } from '../shared/Files';
import { Panel } from '../shared/Panel';
import type { View } from '../shared/view';
import { behind } from './funding-view';
import { dollars, Money } from './Money';
import { formatExact } from './money.format';
import { sumOf } from './totals.shape';
import { MONEY_BARS, STATUS_OF, yearBars, type YearBar } from './years.shape';

interface YearsPanelProps {
  years: readonly { year: number | null; money: MoneyPartsFragment }[];
  view: View;
}

/** Money by the year of its latest status, and how near it has come. */
export const YearsPanel = ({ years, view }: YearsPanelProps): ReactElement => {
  const t = useText();
  const { language } = usePlace();
  const bars = yearBars(years);
  const word = ({ year }: YearBar) => (year === null ? t('years.undated') : formatDate(String(year), language));
  const all = ({ money }: YearBar) => sumOf(money.pledged, money.committed, money.disbursed);
  const to = ({ year }: YearBar, changes: Partial<View> = {}) => behind(view, 'commitments', { years: [year ?? 'undated'], ...changes });
  if (bars.length === 0) {
    return (
      <section aria-labelledby="years">
        <h2 id="years">{t('years.title')}</h2>
        <p className="empty">{t('years.none')}</p>
      </section>
    );
  }
  const twin = {
    head: [t('chart.year'), ...MONEY_BARS.map((bar) => `${t(`commitment_status.${STATUS_OF[bar]}`)} (US$)`), `${t('chart.total')} (US$)`],
    rows: bars.map((bar) => ({
      key: String(bar.year),
      cells: [
        { text: word(bar) },
        ...MONEY_BARS.map((name) => ({
          text: formatExact(bar.money[name] ?? '0', language),
          to: to(bar, { commitments: [STATUS_OF[name]] }),
        })),
        { text: formatExact(all(bar), language), to: to(bar) },
      ],
    })),
  };
  return (
    <Panel
      source="panel.source_money"
      id="years"
      title={t('years.title')}
      note={t('years.note')}
      twin={twin}
      drawing={async () =>
        (await import('./years.drawing')).yearsDrawing(bars, { year: word, sum: (bar) => dollars(t, all(bar), language) })
      }
    >
      <ul className="bars">
        {bars.map((bar) => (
          <li key={bar.year}>
            <span className="bar-label">{word(bar)}</span>
            <svg className="stage-bar" height="14" width="100%" aria-hidden="true" focusable="false">
              {bar.parts.map(({ bar: name, start, length }) => (
                <rect key={name} className={`fill-${name}`} x={`${start.toFixed(2)}%`} width={`${length.toFixed(2)}%`} height="14" />
              ))}
            </svg>
            <span className="bar-value">
              <Money value={all(bar)} to={to(bar)} />
            </span>
          </li>
        ))}
      </ul>
      <p className="legend">
        {MONEY_BARS.map((bar) => (
          <span key={bar}>
            <i className={`key ${bar}`} aria-hidden="true" /> {t(`commitment_status.${STATUS_OF[bar]}`)}
          </span>
        ))}
      </p>
      <Files at="/investment/years" of={t('years.title')} />
    </Panel>
  );
};

import type { ReactElement } from 'react';
import { SUPPORT_CATEGORIES } from '../shared/codes';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { MarksLegend, NotApplicable } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { href, type View } from '../shared/view';
import { behind, ofPlace } from './funding-view';
import type { HeatCell, HeatRow } from './heat.shape';
import { dollars, Money } from './Money';

interface HeatTableProps {
  rows: readonly HeatRow[];
  names: ReadonlyMap<string, string>;
  view: View;
}

const Cell = ({ cell, place, view }: { cell: HeatCell; place: Partial<View>; view: View }): ReactElement => {
  const t = useText();
  const { language } = usePlace();
  const { applicable, gap, given, unknown, category, heat } = cell;
  const slice = { ...place, ...(category && { categories: [category] }) };
  return (
    <td className={`n heat heat-${heat}`} data-label={category ? t(`support_category.${category}`) : t('chart.total')}>
      {applicable ? <Money value={gap} to={gap === null ? undefined : behind(view, 'needs', slice)} /> : <NotApplicable />}
      {unknown > 0 && (
        <a className="beside-gap" href={behind(view, 'unsized', slice)}>
          {t('heat.unknown', { count: unknown })}
        </a>
      )}
      {given !== null && (
        <a className="beside-gap" href={behind(view, 'commitments', slice)} suppressHydrationWarning>
          {t('heat.given', { amount: dollars(t, given, language) })}
        </a>
      )}
    </td>
  );
};

/** What is missing, by country and what for; under it what is there. */
export const HeatTable = ({ rows, names, view }: HeatTableProps): ReactElement => {
  const t = useText();
  return (
    <section aria-labelledby="heat">
      <h2 id="heat">{t('heat.title')}</h2>
      <p className="fine">{t('heat.note')}</p>
      {rows.length === 0 ? (
        <p className="empty">{t('heat.none')}</p>
      ) : (
        <>
          <div className="heat-scroll" tabIndex={0} role="region" aria-labelledby="heat">
            <table className="list heat-table">
              <caption className="visually-hidden">{t('heat.title')}</caption>
              <thead>
                <tr>
                  <th scope="col">{t('filter.country')}</th>
                  {SUPPORT_CATEGORIES.map((category) => (
                    <th key={category} scope="col" className="n">
                      {t(`support_category.${category}`)}
                    </th>
                  ))}
                  <th scope="col" className="n">
                    {t('chart.total')}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rows.map(({ country, cells }) => (
                  <tr key={country ?? ''}>
                    <th scope="row">
                      {country === null ? (
                        t('money.worldwide')
                      ) : (
                        <a href={href(view, `/countries/${country}`)}>{names.get(country) ?? country}</a>
                      )}
                    </th>
                    {cells.map((cell) => (
                      <Cell key={cell.category ?? ''} cell={cell} place={ofPlace(country)} view={view} />
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
          <Files at="/investment/gap" of={t('heat.title')} />
          <MarksLegend />
        </>
      )}
    </section>
  );
};

import type { ReactElement } from 'react';
import type { SupportQuery } from '../gql/graphql';
import { STAKEHOLDERS } from '../shared/codes';
import { useText } from '../shared/i18n';
import { Count, NotApplicable } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { hrefHere } from '../shared/view';
import { supportRows } from './support.shape';

/** What is needed and offered, by what help and by whom. */
export const SupportTable = ({ counts }: { counts: SupportQuery['support']['counts'] }): ReactElement | null => {
  const t = useText();
  const { view, path } = usePlace();
  const rows = supportRows(counts);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="by-whom">
      <h2 id="by-whom">{t('support.by_whom')}</h2>
      <p className="fine">{t('support.by_whom_note')}</p>
      <div className="heat-scroll" tabIndex={0} role="region" aria-labelledby="by-whom">
        <table className="list heat-table">
          <caption className="visually-hidden">{t('support.by_whom')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('filter.category')}</th>
              {[...STAKEHOLDERS, null].map((stakeholder) => (
                <th key={stakeholder} scope="col" className="n">
                  {stakeholder ? t(`stakeholder.${stakeholder}`) : t('support.anybody')}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ category, cells }) => (
              <tr key={category}>
                <th scope="row">{t(`support_category.${category}`)}</th>
                {cells.map(({ stakeholder, needs, offers, applicable }) => {
                  const to = (list: string) =>
                    `${hrefHere(view, path, { categories: [category], stakeholders: stakeholder ? [stakeholder] : [], list: null })}#${list}`;
                  return (
                    <td key={stakeholder} className="n" data-label={stakeholder ? t(`stakeholder.${stakeholder}`) : t('support.anybody')}>
                      <span className="support-figure">
                        {t('support.needed')} <Count value={needs} to={to('needs')} />
                      </span>
                      <span className="support-figure">
                        {t('support.offered')} {applicable ? <Count value={offers} to={to('offers')} /> : <NotApplicable />}
                      </span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
};

import type { ReactElement } from 'react';
import type { CountryQuery } from '../gql/graphql';
import { Day } from '../shared/Day';
import { formatDate, formatNumber } from '../shared/format';
import { useLanguage, useText, type MessageId } from '../shared/i18n';
import { NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';
import { reachRows, type ReachRow } from './reach.shape';

const Figure = ({ value }: { value: number | null | undefined }): ReactElement => {
  const language = useLanguage();
  return value === null || value === undefined ? <NoFigure /> : <>{formatNumber(value, language)}</>;
};

const Served = ({ reach }: { reach: ReachRow['reach'] }): ReactElement => {
  const t = useText();
  if (!reach) return <NoFigure />;
  const { served, intended, unit, date } = reach;
  return (
    <>
      {intended === null ? t('reach.served', { served }) : t('reach.of', { served, intended })} <bdi>{unit}</bdi>
      <p className="fine">
        <Day date={date} />
      </p>
    </>
  );
};

const Barriers = ({ barriers }: { barriers: ReachRow['barriers'] }): ReactElement => {
  const t = useText();
  const language = useLanguage();
  if (barriers.length === 0) return <NoFigure />;
  return (
    <ul>
      {barriers.map(({ id, kind, severity, notedOn, resolvedOn }) => (
        <li key={id}>
          {t(`barrier.${kind}`)} · {t(`severity.${severity}` as MessageId)}
          <span className="fine">
            {' · '}
            {resolvedOn
              ? t('reach.resolved', { day: formatDate(resolvedOn, language) })
              : t('reach.stands', { day: formatDate(notedOn, language) })}
          </span>
        </li>
      ))}
    </ul>
  );
};

/** Whom the adoptions reach, whom they are meant for, and what holds them back; what nobody has said is marked as such. */
export const Reach = ({ nodes }: { nodes: readonly CountryQuery['ladder']['edges'][number]['node'][] }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const { rows, silent } = reachRows(nodes);
  return (
    <section aria-labelledby="reach">
      <h2 id="reach">{t('country.reach')}</h2>
      {rows.length > 0 && (
        <div className="table" tabIndex={0} role="region" aria-labelledby="reach">
          <table className="list">
            <thead>
              <tr>
                <th scope="col">{t('nav.dpgs')}</th>
                <th scope="col">{t('reach.reached')}</th>
                <th scope="col">{t('reach.women')}</th>
                <th scope="col">{t('reach.vulnerable')}</th>
                <th scope="col">{t('reach.meant')}</th>
                <th scope="col">{t('reach.barriers')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, dpg, reach, marker, barriers }) => (
                <tr key={id}>
                  <th scope="row">
                    <a href={plainHref(view, `/records/${encodeURIComponent(id)}`)}>
                      <bdi>{dpg}</bdi>
                    </a>
                  </th>
                  <td>
                    <Served reach={reach} />
                  </td>
                  <td>
                    <Figure value={reach?.women} />
                  </td>
                  <td>
                    <Figure value={reach?.vulnerable} />
                    {reach?.vulnerableGroup && (
                      <p className="fine">
                        <bdi>{reach.vulnerableGroup}</bdi>
                      </p>
                    )}
                  </td>
                  <td>
                    {marker ? (
                      <>
                        {t('reach.women')}: {t(`marker.${marker.women}` as MessageId)}
                        <br />
                        {t('reach.vulnerable')}: {t(`marker.${marker.vulnerable}` as MessageId)}
                      </>
                    ) : (
                      <NoFigure />
                    )}
                  </td>
                  <td>
                    <Barriers barriers={barriers} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {silent > 0 && (
        <p className="empty">
          <NoFigure /> {t('reach.silent', { count: silent })}
        </p>
      )}
    </section>
  );
};

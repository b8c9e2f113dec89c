import type { ReactElement } from 'react';
import type { CountryQuery } from '../gql/graphql';
import { formatDate, formatList } from '../shared/format';
import { Text, useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { href, plainHref, unnarrowed } from '../shared/view';

type All = NonNullable<CountryQuery['country']>['scaledElsewhere'];
type There = All[number]['nearest'][number];

const Country = ({ there }: { there: There }): ReactElement => {
  const t = useText();
  const { view, language } = usePlace();
  const { near, sharedLanguages, record } = there;
  const reasons = near.flatMap((one) => {
    if (one === 'LANGUAGE') return [t('near.LANGUAGE', { languages: formatList(sharedLanguages, language) })];
    return one === 'REGION' && near.includes('SUBREGION') ? [] : [t(`near.${one}`)];
  });
  return (
    <li>
      <a className="strong" href={plainHref(view, `/records/${encodeURIComponent(record.node.id)}`)}>
        {record.node.country.name}
      </a>{' '}
      · {record.since ? t('record.since', { day: formatDate(record.since, language) }) : t('record.no_date')}
      <p className="fine">{record.node.institution ? <bdi>{record.node.institution}</bdi> : t('record.no_institution')}</p>
      {reasons.length > 0 && <p className="fine">{reasons.join(' · ')}</p>}
    </li>
  );
};

/** Who has scaled what is piloted here, the nearest first, and whom to ask there. */
export const ScaledElsewhere = ({ all }: { all: All }): ReactElement | null => {
  const t = useText();
  const { view } = usePlace();
  const known = all.filter(({ nearest }) => nearest.length > 0);
  if (all.length === 0) return null;
  const everywhere = unnarrowed(view);
  return (
    <section aria-labelledby="scaled-elsewhere">
      <h2 id="scaled-elsewhere">{t('country.scaled_elsewhere')}</h2>
      {known.length === 0 && <p className="empty">{t('country.scaled_nowhere')}</p>}
      {known.map(({ dpg, scaled, nearest }) => (
        <div key={dpg.id} className="elsewhere">
          <h3>
            <a href={plainHref(view, `/dpgs/${encodeURIComponent(dpg.id)}`)}>
              <bdi>{dpg.name}</bdi>
            </a>
          </h3>
          <ul className="rows">
            {nearest.map((there) => (
              <Country key={there.record.node.id} there={there} />
            ))}
          </ul>
          <p className="fine">
            <Text
              id="country.scaled_all"
              values={{ count: scaled }}
              tags={{ a: <a href={href(everywhere, '/records', { dpgs: [dpg.id], stages: ['SCALED'] })} /> }}
            />
          </p>
        </div>
      ))}
      <p className="src">{t('country.scaled_how')}</p>
    </section>
  );
};

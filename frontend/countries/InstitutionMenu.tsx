import type { ReactElement } from 'react';
import type { CountryQuery } from '../gql/graphql';
import { useLanguage, useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { useDismiss } from '../shared/use-dismiss';
import { hrefHere } from '../shared/view';
import { NOT_RECORDED } from './country-words';

/** The same page for one ministry. */
export const InstitutionMenu = ({ slices }: { slices: CountryQuery['institutions'] }): ReactElement | null => {
  const t = useText();
  const language = useLanguage();
  const { view, path } = usePlace();
  const menu = useDismiss<HTMLDetailsElement>();
  const [chosen] = view.institutions;
  const nameOf = (key: string, label: string) => (key === NOT_RECORDED ? t('record.no_institution') : label);
  const named = slices
    .map(({ key, label, counts }) => ({ key, name: nameOf(key, label), total: counts.total }))
    .sort((a, b) => Number(a.key === NOT_RECORDED) - Number(b.key === NOT_RECORDED) || a.name.localeCompare(b.name, language));
  if (named.length < 2 && chosen === undefined) return null;
  return (
    <details className="menu institutions" ref={menu}>
      <summary>
        {t('records.institution')}{' '}
        <b>
          <bdi>{named.find(({ key }) => key === chosen)?.name ?? t('country.institutions_all')}</bdi>
        </b>
      </summary>
      <ul className="sheet">
        <li>
          <a href={hrefHere(view, path, { institutions: [] })} aria-current={chosen === undefined ? 'true' : undefined}>
            {t('country.institutions_all')}
          </a>
        </li>
        {named.map(({ key, name, total }) => (
          <li key={key}>
            <a href={hrefHere(view, path, { institutions: [key] })} aria-current={key === chosen ? 'true' : undefined}>
              <bdi>{name}</bdi>
            </a>{' '}
            <Count value={total} />
          </li>
        ))}
      </ul>
    </details>
  );
};

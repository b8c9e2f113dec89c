import type { ReactElement } from 'react';
import { useText } from '../shared/i18n';
import { plainHref, type View } from '../shared/view';

/** Where nothing stands at an address: the places that exist. */
export const NotFound = ({ view }: { view: View }): ReactElement => {
  const t = useText();
  return (
    <>
      <h1>{t('error.not_found')}</h1>
      <p>{t('error.not_found_ways')}</p>
      <ul className="ways">
        <li>
          <a href={plainHref(view, '/')}>{t('nav.world')}</a>
        </li>
        <li>
          <a href={plainHref(view, '/countries')}>{t('nav.countries')}</a>
        </li>
        <li>
          <a href={plainHref(view, '/dpgs')}>{t('nav.dpgs')}</a>
        </li>
        <li>
          <a href={plainHref(view, '/records')}>{t('nav.records')}</a>
        </li>
      </ul>
    </>
  );
};

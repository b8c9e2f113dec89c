import type { ReactElement } from 'react';
import type { CountryQuery } from '../gql/graphql';
import { formatDate } from '../shared/format';
import { go } from '../shared/go';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { href, hrefHere } from '../shared/view';
import { readView, toParams } from '../shared/view-params';
import { ChangeList } from './ChangeList';
import { countedChanges } from './country-words';

interface ChangesProps {
  iso3: string;
  changed: CountryQuery['changed'];
  published: CountryQuery['published'];
}

/** What changed since a day that the reader chooses: by the dates of the claims, and by what was published when. */
export const Changes = ({ iso3, changed, published }: ChangesProps): ReactElement => {
  const t = useText();
  const { view, path, today, language } = usePlace();
  const kept = [...toParams(view)].filter(([name]) => name !== 'since');
  const day = formatDate(changed.since, language);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">
        {t('country.changes')} <small>{t('record.since', { day })}</small>
      </h2>
      <form
        className="since"
        method="get"
        action={path}
        onSubmit={(event) => {
          event.preventDefault();
          const chosen = new FormData(event.currentTarget).get('since');
          const params = new URLSearchParams([['since', typeof chosen === 'string' ? chosen : '']]);
          go(hrefHere(view, path, { since: readView(params.toString(), today).view.since }));
        }}
      >
        {kept.map(([name, value]) => (
          <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
        ))}
        <label>
          {t('country.changes_since')}{' '}
          <input
            key={changed.since}
            type="date"
            name="since"
            defaultValue={changed.since}
            min="1990-01-01"
            max={view.asOf ?? today}
            required
          />
        </label>
        <button type="submit" className="button">
          {t('filter.apply')}
        </button>
      </form>
      {changed.total === 0 ? <p className="empty">{t('country.changes_none')}</p> : <p>{countedChanges(changed.kinds, t, language)}</p>}
      <ChangeList changes={changed.list} />
      <p className="fine">
        <a href={href({ ...view, institutions: [] }, '/compare', { countries: [iso3], against: changed.since })}>
          {t('country.two_dates')}
        </a>
      </p>
      {changed.undated > 0 && <p className="src">{t('country.changes_undated', { count: changed.undated })}</p>}
      {published.total === 0 ? (
        <p className="src">{t('country.published_none', { day })}</p>
      ) : (
        <details className="src">
          <summary>{t('country.published', { day, changes: countedChanges(published.kinds, t, language) })}</summary>
          <ChangeList changes={published.list} />
          {published.total > published.list.length && <p>{t('country.more', { count: published.total - published.list.length })}</p>}
        </details>
      )}
    </section>
  );
};

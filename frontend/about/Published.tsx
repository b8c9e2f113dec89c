import type { ReactElement } from 'react';
import { ChangeList } from '../countries/ChangeList';
import { countedChanges } from '../countries/country-words';
import type { DataQuery } from '../gql/graphql';
import { formatDate } from '../shared/format';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';

/** What became known lately, by the days on which it was published. */
export const Published = ({ published }: { published: DataQuery['published'] }): ReactElement => {
  const t = useText();
  const { language } = usePlace();
  const day = formatDate(published.since, language);
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{t('data.changes')}</h2>
      {published.total === 0 ? (
        <p className="empty">{t('country.published_none', { day })}</p>
      ) : (
        <p>{t('country.published', { day, changes: countedChanges(published.kinds, t, language) })}</p>
      )}
      <ChangeList changes={published.list} named />
      {published.total > published.list.length && (
        <p className="fine">{t('country.more', { count: published.total - published.list.length })}</p>
      )}
    </section>
  );
};

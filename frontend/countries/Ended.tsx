import type { ReactElement } from 'react';
import type { CountryQuery } from '../gql/graphql';
import { Text, useText } from '../shared/i18n';
import { href, type View } from '../shared/view';
import { RungCard } from './RungCard';

/** What was paused, discontinued or replaced: on no figure above, and shown apart. */
export const Ended = ({ ended, view }: { ended: CountryQuery['ended']; view: View }): ReactElement | null => {
  const t = useText();
  if (ended.totalCount === 0) return null;
  return (
    <section aria-labelledby="ended">
      <h2 id="ended">{t('country.ended_title')}</h2>
      <p className="fine">
        <Text
          id="country.ended"
          values={{ count: ended.totalCount }}
          tags={{ a: <a href={href(view, '/records', { statuses: ['PAUSED', 'DISCONTINUED', 'REPLACED'] })} /> }}
        />
      </p>
      <ul className="ended">
        {ended.edges.map((edge) => (
          <RungCard key={edge.node.id} edge={edge} />
        ))}
      </ul>
    </section>
  );
};

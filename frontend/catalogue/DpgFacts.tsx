import type { ReactElement, ReactNode } from 'react';
import type { DpgQuery } from '../gql/graphql';
import { useText } from '../shared/i18n';
import { NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { SdgBadge } from '../shared/SdgBadge';
import { href } from '../shared/view';

interface DpgFactsProps {
  dpg: NonNullable<DpgQuery['dpg']>;
  /** The heading. */
  children: ReactNode;
}

const Link = ({ to }: { to: string }): ReactElement => (
  <a href={to} rel="external noopener" dir="ltr">
    {to.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')}
  </a>
);

const names = (list: readonly string[]): ReactNode => (list.length > 0 ? <bdi>{list.join(', ')}</bdi> : <NoFigure />);

/** What the registry says about a DPG. */
export const DpgFacts = ({ dpg, children }: DpgFactsProps): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const facts: [string, ReactNode][] = [
    [t('filter.type'), dpg.types.length > 0 ? dpg.types.map((type) => t(`dpg_type.${type}`)).join(', ') : <NoFigure />],
    [t('dpg.goals'), dpg.sdgs.length > 0 ? dpg.sdgs.map((goal) => <SdgBadge key={goal} goal={goal} />) : <NoFigure />],
    [t('dpg.owner'), names(dpg.owners)],
    [t('dpg.licence'), names(dpg.licences)],
    [t('dpg.website'), dpg.website ? <Link to={dpg.website} /> : <NoFigure />],
    [t('dpg.repository'), dpg.repository ? <Link to={dpg.repository} /> : <NoFigure />],
  ];
  return (
    <>
      <nav aria-label={t('country.where')}>
        <ol className="crumbs">
          <li>
            <a href={href(view, '/dpgs')}>{t('nav.dpgs')}</a>
          </li>
          {dpg.aliases.length > 0 && (
            <li>
              <bdi>{dpg.aliases.join(', ')}</bdi>
            </li>
          )}
        </ol>
      </nav>
      {children}
      {dpg.globalListing && <p className="lead">{t('dpg.global_listing_means', { count: dpg.reportedIn })}</p>}
      <dl className="facts-list">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

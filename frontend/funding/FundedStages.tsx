import type { ReactElement } from 'react';
import type { OrganisationPortfolioQuery } from '../gql/graphql';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { StageKey } from '../shared/StageKey';
import { SeeAll } from './SeeAll';
import { plainHref, type View } from '../shared/view';

type Portfolio = NonNullable<OrganisationPortfolioQuery['organisationPortfolio']>;

interface FundedStagesProps {
  organisationId: string;
  stages: Portfolio['stages'];
  view: View;
  /** Where all of them are. */
  all: string;
}

/** The adoptions that an organisation funds, on their rungs. */
export const FundedStages = ({ organisationId, stages, view, all }: FundedStagesProps): ReactElement => {
  const t = useText();
  const filled = stages.filter(({ count }) => count > 0);
  return (
    <section aria-labelledby="stages">
      <h2 id="stages">{t('organisation.stages')}</h2>
      {filled.length === 0 && <p className="empty">{t('organisation.no_adoptions')}</p>}
      {filled.map(({ stage, count, adoptions }) => (
        <div key={stage}>
          <h3>
            <StageKey stage={stage} /> <small>{t('records.sentence', { count })}</small>
          </h3>
          <ul className="plain-list">
            {adoptions.nodes.map(({ id, stalled, country, dpg }) => (
              <li key={id}>
                <a href={plainHref(view, `/records/${encodeURIComponent(id)}`)}>
                  <bdi>{dpg.name}</bdi> · {country.name}
                </a>{' '}
                {stalled && <span className="warm">{t('badge.stalled')}</span>}
              </li>
            ))}
          </ul>
          <SeeAll shown={adoptions.nodes.length} count={count} all={all} />
        </div>
      ))}
      {filled.length > 0 && <Files at={`/organisations/${encodeURIComponent(organisationId)}/portfolio`} of={t('organisation.stages')} />}
    </section>
  );
};

import type { ReactElement, ReactNode } from 'react';
import type { CountryQuery } from '../gql/graphql';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { href } from '../shared/view';
import { isRegion } from '../shared/codes';

interface CountryFactsProps {
  country: NonNullable<CountryQuery['country']>;
  /** The heading, which stands between where the country lies and what it is. */
  children: ReactNode;
}

export const CountryFacts = ({ country, children }: CountryFactsProps): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const { region, regionName, subregionName, subregion, incomeGroup, groups, unMember } = country;
  return (
    <>
      <nav aria-label={t('country.where')}>
        <ol className="crumbs">
          <li>
            <a href={href(view, '/countries', { institutions: [] })}>{t('nav.countries')}</a>
          </li>
          <li>
            {isRegion(region) ? <a href={href(view, '/countries', { regions: [region], institutions: [] })}>{regionName}</a> : regionName}
          </li>
          {subregion !== region && <li>{subregionName}</li>}
        </ol>
      </nav>
      {children}
      <ul className="facts">
        <li>{incomeGroup === 'UNCLASSIFIED' ? t('country.income_unclassified') : t(`income_group.${incomeGroup}`)}</li>
        {groups.map((group) => (
          <li key={group}>{t(`country.in_group.${group}`)}</li>
        ))}
        {!unMember && <li>{t('country.observer')}</li>}
      </ul>
    </>
  );
};

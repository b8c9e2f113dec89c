import type { ReactElement } from 'react';
import type { OrganisationPortfolioQuery } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { href, type View } from '../shared/view';
import { behind, ofPlace } from './funding-view';
import { Money } from './Money';
import { unsizedNeeds } from './totals.shape';

type Gap = NonNullable<OrganisationPortfolioQuery['organisationPortfolio']>['gaps'][number];

interface GapsNearbyProps {
  organisationId: string;
  gaps: readonly Gap[];
  names: ReadonlyMap<string, string>;
  view: View;
}

/** What is missing where an organisation already is: in the same countries and sectors. */
export const GapsNearby = ({ organisationId, gaps, names, view }: GapsNearbyProps): ReactElement => {
  const t = useText();
  const records = ({ country, sector }: Gap, list: 'needs' | 'unsized' = 'needs') =>
    behind(view, list, { ...ofPlace(country), ...(sector && { sectors: [sector] }) });
  const rows = gaps.filter((gap) => gap.country !== null && gap.known.knownNeeds + unsizedNeeds(gap.known) > 0);
  const columns: Column<Gap>[] = [
    {
      id: 'name',
      head: t('filter.country'),
      names: true,
      cell: ({ country }) => country !== null && <a href={href(view, `/countries/${country}`)}>{names.get(country) ?? country}</a>,
    },
    { id: 'sector', head: t('filter.sector'), quiet: true, cell: ({ sector }) => sector && t(`sector.${sector}`) },
    { id: 'need', head: t('money.need'), numeric: true, cell: (gap) => <Money value={gap.known.need} to={records(gap)} /> },
    { id: 'gap', head: t('money.gap'), numeric: true, cell: (gap) => <Money value={gap.known.gap} to={records(gap)} /> },
    {
      id: 'unknown',
      head: t('money.unknown_needs'),
      numeric: true,
      cell: (gap) => <Count value={unsizedNeeds(gap.known)} to={records(gap, 'unsized')} />,
    },
  ];
  return (
    <section aria-labelledby="gaps">
      <h2 id="gaps">{t('organisation.gaps')}</h2>
      {rows.length === 0 ? (
        <p className="empty">{t('organisation.no_gaps')}</p>
      ) : (
        <>
          <DataTable
            caption={t('organisation.gaps')}
            columns={columns}
            rows={rows}
            keyOf={({ country, sector }) => JSON.stringify([country, sector])}
          />
          <Files at={`/organisations/${encodeURIComponent(organisationId)}/gaps`} of={t('organisation.gaps')} />
        </>
      )}
    </section>
  );
};

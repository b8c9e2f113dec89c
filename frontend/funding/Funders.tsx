import type { ReactElement } from 'react';
import type { InvestmentQuery } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { Count, MarksLegend } from '../shared/Mark';
import { href, type View } from '../shared/view';
import { Donor } from './Donor';
import { behind, ofPlace } from './funding-view';
import { Money } from './Money';
import { SeeAll } from './SeeAll';

type Row = InvestmentQuery['funders']['nodes'][number];

interface FundersProps {
  funders: InvestmentQuery['funders'];
  names: ReadonlyMap<string, string>;
  view: View;
  /** Where all of them are. */
  all?: string;
}

/** Who funds what where, the most money first. */
export const Funders = ({ funders: { nodes, totalCount }, names, view, all }: FundersProps): ReactElement => {
  const t = useText();
  const records = ({ organisation, country, sector }: Row, changes: Partial<View> = {}) =>
    behind(view, 'commitments', {
      ...(organisation && { donors: [organisation.id] }),
      ...(sector && { sectors: [sector] }),
      ...ofPlace(country),
      ...changes,
    });
  const columns: Column<Row>[] = [
    {
      id: 'name',
      head: t('filter.donor'),
      names: true,
      cell: ({ organisation }) => organisation && <Donor donor={organisation} />,
    },
    { id: 'sector', head: t('filter.sector'), quiet: true, cell: ({ sector }) => sector && t(`sector.${sector}`) },
    {
      id: 'country',
      head: t('filter.country'),
      quiet: true,
      cell: ({ country }) =>
        country === null ? t('money.worldwide') : <a href={href(view, `/countries/${country}`)}>{names.get(country) ?? country}</a>,
    },
    ...(['pledged', 'committed', 'disbursed'] as const).map((name): Column<Row> => {
      const status = ({ pledged: 'PLEDGED', committed: 'COMMITTED', disbursed: 'DISBURSED' } as const)[name];
      return {
        id: name,
        head: t(`commitment_status.${status}`),
        numeric: true,
        cell: (row) => (
          <Money value={row.money[name]} to={Number(row.money[name]) > 0 ? records(row, { commitments: [status] }) : undefined} />
        ),
      };
    }),
    {
      id: 'commitments',
      head: t('funders.commitments'),
      numeric: true,
      cell: (row) => <Count value={row.money.commitments} to={records(row)} />,
    },
  ];
  return (
    <section aria-labelledby="funders">
      <h2 id="funders">{t('funders.title')}</h2>
      {totalCount === 0 ? (
        <p className="empty">{t('funders.none')}</p>
      ) : (
        <>
          <DataTable
            caption={t('funders.title')}
            columns={columns}
            rows={nodes}
            keyOf={({ organisation, sector, country }) => JSON.stringify([organisation?.id, sector, country])}
          />
          <SeeAll shown={nodes.length} count={totalCount} all={all} />
          <Files at="/investment/funders" of={t('funders.title')} />
          <MarksLegend />
        </>
      )}
    </section>
  );
};

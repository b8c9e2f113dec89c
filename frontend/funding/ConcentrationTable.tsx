import type { ReactElement } from 'react';
import type { ConcentrationPartsFragment } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Files } from '../shared/Files';
import { formatNumber } from '../shared/format';
import { useText } from '../shared/i18n';
import { Count, NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { href, type View } from '../shared/view';
import { Donor } from './Donor';
import { behind } from './funding-view';
import { ListPages } from './ListPages';
import { Money } from './Money';

type Row = ConcentrationPartsFragment['nodes'][number];

interface ConcentrationTableProps {
  id: 'countries' | 'dpgs';
  title: string;
  found: ConcentrationPartsFragment;
  names: ReadonlyMap<string, string>;
  view: View;
}

const CARRYING = ['COMMITTED', 'DISBURSED'] as const;

/** Countries or DPGs by how much they hang on their largest donor. */
export const ConcentrationTable = ({ id, title, found, names, view }: ConcentrationTableProps): ReactElement => {
  const t = useText();
  const { language } = usePlace();
  const only = ({ key }: Row): Partial<View> => (id === 'countries' ? { countries: [key] } : { dpgs: [key] });
  const records = (row: Row, changes: Partial<View> = {}) =>
    behind(view, 'commitments', { ...only(row), commitments: [...CARRYING], ...changes });
  const columns: Column<Row>[] = [
    {
      id: 'name',
      head: t(id === 'countries' ? 'filter.country' : 'filter.dpg'),
      names: true,
      cell: ({ key }) => (
        <a href={href(view, `/${id}/${encodeURIComponent(key)}`)}>
          <bdi>{names.get(key) ?? key}</bdi>
        </a>
      ),
    },
    {
      id: 'donors',
      head: t('dependence.donors'),
      numeric: true,
      cell: (row) => <Count value={row.donors} to={href(view, '/investment/funders', only(row))} />,
    },
    {
      id: 'largest',
      head: t('dependence.largest'),
      cell: ({ donors, largest }) => (
        <>
          {largest && <Donor donor={largest} />} {donors === 1 && <span className="warm">{t('dependence.alone')}</span>}
        </>
      ),
    },
    {
      id: 'share',
      head: t('dependence.share'),
      numeric: true,
      cell: ({ largestShare }) =>
        largestShare === null ? (
          <NoFigure />
        ) : (
          t('dependence.percent', { percent: formatNumber(Math.round(Number(largestShare)), language) })
        ),
    },
    { id: 'dollars', head: t('dependence.dollars'), numeric: true, cell: (row) => <Money value={row.dollars} to={records(row)} /> },
  ];
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>
        {title} <small>{t('dependence.count', { count: found.totalCount, alone: found.alone })}</small>
      </h2>
      {found.totalCount === 0 ? (
        <p className="empty">{t('funders.none')}</p>
      ) : (
        <>
          <DataTable caption={title} columns={columns} rows={found.nodes} keyOf={({ key }) => key} />
          <ListPages list={id} pageInfo={found.pageInfo} />
          <Files at={`/investment/concentration-${id}`} of={title} />
        </>
      )}
    </section>
  );
};

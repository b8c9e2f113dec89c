import type { ReactElement } from 'react';
import type { FundingOrganisationsQuery } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { href } from '../shared/view';
import { behind } from './funding-view';
import { Money } from './Money';
import { unsizedNeeds } from './totals.shape';

type Row = FundingOrganisationsQuery['fundingOrganisations']['nodes'][number];

const STATUSES = [
  ['committed', 'COMMITTED'],
  ['disbursed', 'DISBURSED'],
  ['pledged', 'PLEDGED'],
] as const;

/** Organisations with money on record, each with what is missing where it is. */
export const OrganisationsTable = ({ rows }: { rows: readonly Row[] }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const own = ({ organisation: { id } }: Row) => href(view, `/organisations/${encodeURIComponent(id)}`);
  const columns: Column<Row>[] = [
    {
      id: 'name',
      head: t('organisations.name'),
      names: true,
      cell: (row) => (
        <>
          <a href={own(row)}>
            <bdi>{row.organisation.name}</bdi>
          </a>
          {row.kind && <span className="fine beside">{t(`stakeholder.${row.kind}`)}</span>}
        </>
      ),
    },
    {
      id: 'countries',
      head: t('nav.countries'),
      numeric: true,
      cell: ({ countries }) => <Count value={countries.length} to={href(view, '/countries', { countries })} />,
    },
    {
      id: 'adoptions',
      head: t('organisations.adoptions'),
      numeric: true,
      cell: (row) => <Count value={row.adoptions} to={`${own(row)}#stages`} />,
    },
    ...STATUSES.map(([name, status]): Column<Row> => ({
      id: name,
      head: t(`commitment_status.${status}`),
      numeric: true,
      cell: ({ money, organisation }) => (
        <Money
          value={money[name]}
          to={Number(money[name]) > 0 ? behind(view, 'commitments', { donors: [organisation.id], commitments: [status] }) : undefined}
        />
      ),
    })),
    {
      id: 'gap',
      head: t('organisations.gap'),
      numeric: true,
      cell: ({ nearby, countries }) => {
        const unsized = unsizedNeeds(nearby);
        return (
          <>
            <Money value={nearby.gap} to={nearby.gap === null ? undefined : behind(view, 'needs', { countries })} />
            {unsized > 0 && (
              <a className="fine beside" href={behind(view, 'unsized', { countries })}>
                {t('heat.unknown', { count: unsized })}
              </a>
            )}
          </>
        );
      },
    },
  ];
  return <DataTable caption={t('organisations.title')} columns={columns} rows={rows} keyOf={({ organisation }) => organisation.id} />;
};

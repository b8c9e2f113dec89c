import type { ReactElement } from 'react';
import type { RecordsQuery } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Day } from '../shared/Day';
import { useText } from '../shared/i18n';
import { Count, NoFigure, NotApplicable } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { StageKey } from '../shared/StageKey';
import { plainHref } from '../shared/view';

type Edge = RecordsQuery['adoptions']['edges'][number];

export const RecordsTable = ({ edges }: { edges: readonly Edge[] }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const columns: Column<Edge>[] = [
    {
      id: 'dpg',
      head: t('filter.dpg'),
      names: true,
      cell: ({ node }) => (
        <>
          <a href={plainHref(view, `/records/${encodeURIComponent(node.id)}`)}>
            <bdi>{node.dpg.name}</bdi>
          </a>
          {(node.useCase ?? node.jurisdiction) && (
            <bdi className="fine beside">{[node.useCase, node.jurisdiction].filter(Boolean).join(' · ')}</bdi>
          )}
        </>
      ),
    },
    {
      id: 'country',
      head: t('filter.country'),
      quiet: true,
      cell: ({ node }) => <a href={plainHref(view, `/countries/${node.country.iso3}`)}>{node.country.name}</a>,
    },
    { id: 'stage', head: t('filter.stage'), quiet: true, cell: ({ stage }) => <StageKey stage={stage} /> },
    {
      id: 'since',
      head: t('records.since'),
      cell: ({ stage, since }) => (stage === 'REPORTED' ? <NotApplicable /> : <Day date={since} />),
    },
    { id: 'standing', head: t('records.standing'), quiet: true, cell: ({ standing }) => t(`standing.${standing}`) },
    { id: 'status', head: t('filter.status'), quiet: true, cell: ({ status }) => t(`status.${status}`) },
    { id: 'sector', head: t('filter.sector'), quiet: true, cell: ({ node }) => t(`sector.${node.primarySector}`) },
    {
      id: 'institution',
      head: t('records.institution'),
      cell: ({ node }) => (node.institution ? <bdi>{node.institution}</bdi> : <NoFigure />),
    },
    {
      id: 'evidence',
      head: t('records.evidence'),
      numeric: true,
      cell: ({ node }) => <Count value={node.events.reduce((sum, event) => sum + event.evidence.length, 0)} />,
    },
  ];
  return <DataTable caption={t('nav.records')} columns={columns} rows={edges} keyOf={({ node }) => node.id} />;
};

import type { ReactElement } from 'react';
import type { DependenceQuery } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { plainHref } from '../shared/view';
import { ListPages } from './ListPages';

type Found = DependenceQuery['orphans'];
type Row = Found['nodes'][number];

/** What is scaled and has no recurrent funding on record. */
export const Orphans = ({ orphans: { nodes, totalCount, pageInfo }, scaled }: { orphans: Found; scaled: number }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const columns: Column<Row>[] = [
    {
      id: 'dpg',
      head: t('filter.dpg'),
      names: true,
      cell: ({ id, dpg, useCase, jurisdiction }) => (
        <>
          <a href={plainHref(view, `/records/${encodeURIComponent(id)}`)}>
            <bdi>{dpg.name}</bdi>
          </a>{' '}
          {(useCase ?? jurisdiction) && <bdi className="fine beside">{[useCase, jurisdiction].filter(Boolean).join(' · ')}</bdi>}
        </>
      ),
    },
    {
      id: 'country',
      head: t('filter.country'),
      quiet: true,
      cell: ({ country }) => <a href={plainHref(view, `/countries/${country.iso3}`)}>{country.name}</a>,
    },
    { id: 'sector', head: t('filter.sector'), quiet: true, cell: ({ primarySector }) => t(`sector.${primarySector}`) },
    {
      id: 'institution',
      head: t('records.institution'),
      cell: ({ institution }) => (institution ? <bdi>{institution}</bdi> : <NoFigure />),
    },
  ];
  return (
    <section aria-labelledby="orphans">
      <h2 id="orphans">
        {t('orphans.title')} <small>{t('orphans.count', { count: totalCount, scaled })}</small>
      </h2>
      <p className="fine">{t('orphans.means')}</p>
      {totalCount === 0 ? (
        <p className="empty">{t(scaled === 0 ? 'orphans.none_scaled' : 'orphans.none')}</p>
      ) : (
        <>
          <DataTable caption={t('orphans.title')} columns={columns} rows={nodes} keyOf={({ id }) => id} />
          <ListPages list="orphans" pageInfo={pageInfo} />
          <Files at="/investment/orphans" of={t('orphans.title')} />
        </>
      )}
    </section>
  );
};

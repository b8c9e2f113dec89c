import type { ReactElement } from 'react';
import type { StalledPartsFragment } from '../gql/graphql';
import { DataTable, type Column } from '../shared/DataTable';
import { Day } from '../shared/Day';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { href, plainHref, type View } from '../shared/view';
import { Donor } from './Donor';
import { SeeAll } from './SeeAll';

interface StalledPilotsProps {
  stalled: { totalCount: number; unfunded: number; nodes: readonly StalledPartsFragment[] };
  /** Whether the country is worth a column. */
  withCountry?: boolean;
  /** How the view is narrowed to these. */
  narrowed?: Partial<View>;
  /** Where all of them are. */
  all?: string;
}

/** Pilots past their decision, those without money on record first. */
export const StalledPilots = ({
  stalled: { totalCount, unfunded, nodes },
  withCountry = true,
  narrowed = {},
  all,
}: StalledPilotsProps): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const columns: Column<StalledPartsFragment>[] = [
    {
      id: 'dpg',
      head: t('filter.dpg'),
      names: true,
      cell: ({ adoption: { id, dpg, useCase, jurisdiction } }) => (
        <>
          <a href={plainHref(view, `/records/${encodeURIComponent(id)}`)}>
            <bdi>{dpg.name}</bdi>
          </a>{' '}
          {(useCase ?? jurisdiction) && <bdi className="fine beside">{[useCase, jurisdiction].filter(Boolean).join(' · ')}</bdi>}
        </>
      ),
    },
    ...(withCountry
      ? [
          {
            id: 'country',
            head: t('filter.country'),
            quiet: true,
            cell: ({ adoption: { country } }: StalledPartsFragment) => (
              <a href={href(view, `/countries/${country.iso3}`)}>{country.name}</a>
            ),
          },
        ]
      : []),
    { id: 'sector', head: t('filter.sector'), quiet: true, cell: ({ adoption }) => t(`sector.${adoption.primarySector}`) },
    { id: 'since', head: t('stalled.since'), cell: ({ since }) => <Day date={since} /> },
    {
      id: 'donors',
      head: t('stalled.donors'),
      cell: ({ donors, isFunded }) => (
        <>
          {donors.length > 0 && (
            <ul className="inline-list">
              {donors.map((donor) => (
                <li key={donor.id}>
                  <Donor donor={donor} />
                </li>
              ))}
            </ul>
          )}
          {!isFunded && <span className="warm">{t('stalled.unfunded')}</span>}
        </>
      ),
    },
  ];
  return (
    <section aria-labelledby="stalled">
      <h2 id="stalled">
        {t('stalled.title')} <small>{t('stalled.count', { count: totalCount, unfunded })}</small>
      </h2>
      {totalCount === 0 ? (
        <p className="empty">{t('stalled.none')}</p>
      ) : (
        <>
          <p className="fine">{t('stalled.note')}</p>
          <DataTable caption={t('stalled.title')} columns={columns} rows={nodes} keyOf={({ adoption }) => adoption.id} />
          <SeeAll shown={nodes.length} count={totalCount} all={all} />
          <Files at="/investment/stalled" of={t('stalled.title')} changes={narrowed} />
        </>
      )}
    </section>
  );
};

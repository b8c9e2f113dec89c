import type { ReactElement } from 'react';
import { DataTable, sortBy, type Column } from '../shared/DataTable';
import { useText } from '../shared/i18n';
import { Count, NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { SdgBadge } from '../shared/SdgBadge';
import { StageBar } from '../shared/StageBar';
import { href, type View } from '../shared/view';
import { DEFAULT_ORDER, type DpgRow } from './dpgs-list.shape';

const STAGES = [
  ['scaled', 'SCALED'],
  ['piloted', 'PILOTED'],
  ['assessed', 'ASSESSED'],
  ['reported', 'REPORTED'],
] as const;

/** The records of one DPG in a view that stays as narrow as it is. */
const records = (view: View, id: string, stage: (typeof STAGES)[number][1]): string =>
  href(view, '/records', { dpgs: [id], stages: [stage] });

export const DpgsTable = ({ rows }: { rows: readonly DpgRow[] }): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  const current = view.sort ?? DEFAULT_ORDER;
  const longest = Math.max(1, ...rows.map(({ counts }) => counts?.total ?? 0));
  const columns: Column<DpgRow>[] = [
    {
      id: 'name',
      head: t('filter.dpg'),
      names: true,
      sort: sortBy(view, path, current, 'name'),
      cell: ({ id, name, globalListing }) => (
        <>
          <a href={href(view, `/dpgs/${encodeURIComponent(id)}`)}>
            <bdi>{name}</bdi>
          </a>
          {globalListing && <span className="fine"> {t('dpg.global_listing')}</span>}
        </>
      ),
    },
    {
      id: 'type',
      head: t('filter.type'),
      quiet: true,
      cell: ({ types }) => (types.length > 0 ? types.map((type) => t(`dpg_type.${type}`)).join(', ') : <NoFigure />),
    },
    {
      id: 'sdgs',
      head: t('filter.sdg'),
      quiet: true,
      cell: ({ sdgs }) => (
        <span className="badges">{sdgs.length > 0 ? sdgs.map((goal) => <SdgBadge key={goal} goal={goal} />) : <NoFigure />}</span>
      ),
    },
    { id: 'bar', head: t('countries.bar'), quiet: true, cell: ({ counts }) => counts && <StageBar counts={counts} longest={longest} /> },
    {
      id: 'countries',
      head: t('nav.countries'),
      numeric: true,
      sort: sortBy(view, path, current, 'countries', true),
      cell: ({ counts }) => <Count value={counts ? counts.countries : null} />,
    },
    ...STAGES.map(([id, stage]): Column<DpgRow> => ({
      id,
      head: t(`stage.${stage}`),
      numeric: true,
      sort: sortBy(view, path, current, id, true),
      cell: (row) => <Count value={row.counts ? row.counts[id] : null} to={records(view, row.id, stage)} />,
    })),
  ];
  return <DataTable caption={t('nav.dpgs')} columns={columns} rows={rows} keyOf={({ id }) => id} />;
};

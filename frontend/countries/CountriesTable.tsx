import type { ReactElement } from 'react';
import { DataTable, sortBy, type Column } from '../shared/DataTable';
import { useText } from '../shared/i18n';
import { Count, NoFigure } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { StageBar } from '../shared/StageBar';
import { StageKey } from '../shared/StageKey';
import { href } from '../shared/view';
import { DEFAULT_ORDER, furthestStage, type CountryRow } from './countries-list.shape';

const STAGES = [
  ['scaled', 'SCALED'],
  ['piloted', 'PILOTED'],
  ['assessed', 'ASSESSED'],
  ['reported', 'REPORTED'],
] as const;

export const CountriesTable = ({ rows }: { rows: readonly CountryRow[] }): ReactElement => {
  const t = useText();
  const { view, path } = usePlace();
  const current = view.sort ?? DEFAULT_ORDER;
  const longest = Math.max(1, ...rows.map(({ counts }) => counts?.total ?? 0));
  const columns: Column<CountryRow>[] = [
    {
      id: 'name',
      head: t('filter.country'),
      names: true,
      sort: sortBy(view, path, current, 'name'),
      cell: ({ iso3, name }) => <a href={href({ ...view, find: '' }, `/countries/${iso3}`)}>{name}</a>,
    },
    { id: 'region', head: t('filter.region'), quiet: true, cell: ({ regionName }) => regionName },
    {
      id: 'income',
      head: t('filter.income'),
      quiet: true,
      cell: ({ incomeGroup }) => t(`income_group.${incomeGroup}`),
    },
    {
      id: 'furthest',
      head: t('countries.furthest'),
      quiet: true,
      sort: sortBy(view, path, current, 'furthest', true),
      cell: ({ counts }) => {
        const stage = furthestStage(counts);
        return stage ? <StageKey stage={stage} /> : <NoFigure />;
      },
    },
    { id: 'bar', head: t('countries.bar'), quiet: true, cell: ({ counts }) => counts && <StageBar counts={counts} longest={longest} /> },
    ...STAGES.map(([id, stage]): Column<CountryRow> => ({
      id,
      head: t(`stage.${stage}`),
      numeric: true,
      sort: sortBy(view, path, current, id, true),
      cell: ({ iso3, counts }) => (
        <Count value={counts ? counts[id] : null} to={href(view, '/records', { countries: [iso3], stages: [stage] })} />
      ),
    })),
  ];
  return <DataTable caption={t('nav.countries')} columns={columns} rows={rows} keyOf={({ iso3 }) => iso3} />;
};

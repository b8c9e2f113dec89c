import type { CountsFragment, DpgsQuery } from '../gql/graphql';
import { byWord, plain } from '../shared/format';
import type { Language } from '../shared/languages';
import type { View } from '../shared/view';

export type DpgRow = DpgsQuery['dpgs'][number] & {
  /** Null: nobody said anything about it that the filters let through. */
  counts: CountsFragment | null;
};

const ORDERS: Record<string, (row: DpgRow) => number> = {
  total: ({ counts }) => counts?.total ?? -1,
  countries: ({ counts }) => counts?.countries ?? -1,
  scaled: ({ counts }) => counts?.scaled ?? -1,
  piloted: ({ counts }) => counts?.piloted ?? -1,
  assessed: ({ counts }) => counts?.assessed ?? -1,
  reported: ({ counts }) => counts?.reported ?? -1,
};

export const DEFAULT_ORDER = '-total';

const within = <Code>(chosen: readonly Code[], codes: readonly Code[]) =>
  chosen.length === 0 || codes.some((code) => chosen.includes(code));

/** The DPGs that the view asks for in its order; with filters of place or sector, only those with something there. */
export const dpgRows = ({ dpgs, byDpg }: DpgsQuery, view: View, language: Language): DpgRow[] => {
  const counts = new Map(byDpg.map((slice) => [slice.key, slice.counts]));
  const somewhere = [view.regions, view.incomeGroups, view.groups, view.sectors, view.stages, view.countries].some(
    (list) => list.length > 0,
  );
  const search = plain(view.find);
  const names = byWord(language);
  const sort = view.sort ?? DEFAULT_ORDER;
  const order = ORDERS[sort.replace('-', '')];
  const sign = sort.startsWith('-') ? -1 : 1;
  return dpgs
    .map((dpg) => ({ ...dpg, counts: counts.get(dpg.id) ?? null }))
    .filter(
      (row) =>
        within(view.dpgTypes, row.types) &&
        (row.counts !== null || (!somewhere && within(view.sdgs, row.sdgs))) &&
        within(view.dpgs, [row.id]) &&
        plain(row.name).includes(search),
    )
    .sort((one, other) => (order ? sign * (order(one) - order(other)) : 0) || (order ? 1 : sign) * names(one.name, other.name));
};

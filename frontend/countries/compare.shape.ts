import type { ComparedCellFragment, CompareQuery, CountsFragment } from '../gql/graphql';
import type { View } from '../shared/view';

/** How many stand side by side at most. */
export const MOST_COMPARED = 4;

/** What stands side by side: DPGs where the view names some, else countries. */
export const comparedIn = (view: View): { kind: 'countries' | 'dpgs'; ids: string[] } => {
  const kind = view.dpgs.length > 0 ? 'dpgs' : 'countries';
  return { kind, ids: view[kind].slice(0, MOST_COMPARED) };
};

/** The view with only what a comparison heeds. */
export const heededIn = (view: View): View => ({
  ...view,
  ...{ regions: [], incomeGroups: [], groups: [], institutions: [], stages: [], statuses: [], text: '' },
});

/** The two days of a comparison in time, the earlier one first; null: there is one day only. */
export const twoDays = ({ asOf, against }: View): { earlier: string; later: string | null } | null => {
  if (against === null || against === asOf) return null;
  return asOf === null || against < asOf ? { earlier: against, later: asOf } : { earlier: asOf, later: against };
};

/** Columns in the order that the reader chose, with their names. What the records do not know is left out. */
export const columnsOf = (ids: readonly string[], { countries, dpgs }: Pick<CompareQuery, 'countries' | 'dpgs'>) => {
  const names = new Map([...countries.map(({ iso3, name }) => [iso3, name] as const), ...dpgs.map(({ id, name }) => [id, name] as const)]);
  return ids.flatMap((id) => {
    const name = names.get(id);
    return name === undefined ? [] : [{ id, name }];
  });
};

export interface ComparedRow {
  key: string;
  /** By column; null: nobody claims anything in the whole column, which is no data and not zero. */
  cells: (CountsFragment | null)[];
}

const NOTHING: CountsFragment = { reported: 0, assessed: 0, piloted: 0, scaled: 0, total: 0, countries: 0 };

/** The rows that hold anything, in the order of `keys`, with a cell for every column. */
export const rowsOf = (
  keys: readonly string[],
  columns: readonly string[],
  cells: readonly ComparedCellFragment[],
  known: ReadonlySet<string>,
): ComparedRow[] => {
  const found = new Map(cells.map(({ row, column, counts }) => [`${row} ${column}`, counts]));
  return keys.flatMap((key) => {
    const ofRow = columns.map((column) => found.get(`${key} ${column}`) ?? (known.has(column) ? NOTHING : null));
    return ofRow.some((counts) => counts !== null && counts.total > 0) ? [{ key, cells: ofRow }] : [];
  });
};

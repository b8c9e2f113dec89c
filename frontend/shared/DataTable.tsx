import type { ReactElement, ReactNode } from 'react';
import { useText } from './i18n';
import { hrefHere, type View } from './view';

export interface Column<Row> {
  /** Names its heading for the style sheet (`of-…`), which gives it its width. */
  id: string;
  head: string;
  /** Numbers stand at the end of their cell. */
  numeric?: boolean;
  /** The column that names the row. */
  names?: boolean;
  /** Not repeated before the value where a row becomes a card. */
  quiet?: boolean;
  sort?: { address: string; state: 'ascending' | 'descending' | 'none' };
  cell: (row: Row) => ReactNode;
}

/** How a column's heading sorts: numbers from the greatest, words from the first letter; once more turns it round. */
export const sortBy = (
  view: View,
  path: string,
  current: string,
  id: string,
  descendingFirst = false,
): NonNullable<Column<never>['sort']> => {
  const down = `-${id}`;
  const state = current === id ? 'ascending' : current === down ? 'descending' : 'none';
  const next = state === 'none' ? (descendingFirst ? down : id) : state === 'ascending' ? down : id;
  return { address: hrefHere(view, path, { sort: next }), state };
};

interface DataTableProps<Row> {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  keyOf: (row: Row) => string;
}

export const DataTable = <Row,>({ caption, columns, rows, keyOf }: DataTableProps<Row>): ReactElement => {
  const t = useText();
  return (
    <table className="list cards">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {columns.map(({ id, head, numeric, sort }) => (
            <th
              key={id}
              scope="col"
              className={numeric ? `n of-${id}` : `of-${id}`}
              aria-sort={sort && sort.state !== 'none' ? sort.state : undefined}
            >
              {sort ? (
                <a href={sort.address} title={t('table.sort')}>
                  {head}
                </a>
              ) : (
                head
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={keyOf(row)}>
            {columns.map(({ id, head, numeric, names, quiet, cell }) =>
              names ? (
                <th key={id} scope="row">
                  {cell(row)}
                </th>
              ) : (
                <td key={id} className={numeric ? 'n' : undefined} data-label={quiet ? undefined : head}>
                  {cell(row)}
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
};

import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

/** Every table of data/, as it stands in the repository. */
export const TABLES: readonly string[] = readdirSync('data')
  .filter((file) => file.endsWith('.csv'))
  .sort();

export const textOf = (file: string): string => readFileSync(`data/${file}`, 'utf8');

const read = (file: string): { record: Record<string, string>; info: { lines: number } }[] =>
  parse(textOf(file), { columns: true, info: true });

interface Cell {
  file: string;
  /** Counts from 1, the header included. */
  line: number;
  column: string;
  value: string;
}

/** Every cell of a table, the empty ones too. */
export const cellsOf = (file: string): Cell[] =>
  read(file).flatMap(({ record, info }) => Object.entries(record).map(([column, value]) => ({ file, line: info.lines, column, value })));

export const columnsOf = (file: string): string[] => Object.keys(read(file)[0]?.record ?? {});

/** The rows of a table, with the columns that are asked for. Throws where it has no such column. */
export const rowsOf = <Column extends string>(file: string, ...columns: readonly Column[]): Readonly<Record<Column, string>>[] => {
  const missing = columns.find((column) => !columnsOf(file).includes(column));
  if (missing !== undefined) throw new Error(`${file} has no column ${missing}`);
  return read(file).map(({ record }) => record as Record<Column, string>);
};

/** Values of one column, each once. */
export const valuesOf = (file: string, column: string): Set<string> => new Set(rowsOf(file, column).map((row) => row[column] ?? ''));

/** Cells of one column for which something does not hold, as "file:line column: value". Throws where there is no such column. */
export const wrongIn = (file: string, column: string, holds: (value: string) => boolean): string[] => {
  const cells = cellsOf(file).filter((cell) => cell.column === column);
  if (cells.length === 0) throw new Error(`${file} has no column ${column}`);
  return cells.filter(({ value }) => !holds(value)).map(place);
};

export const place = ({ file, line, column, value }: Cell): string => `${file}:${line} ${column}: ${JSON.stringify(value)}`;

/** Parts of a cell that holds a list; an empty cell holds none. */
export const partsOf = (value: string): string[] => (value === '' ? [] : value.split('|'));

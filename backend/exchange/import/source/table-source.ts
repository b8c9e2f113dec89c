import type { RowProblemCode } from '../row-problems.js';

/** A cell of a workbook that cannot be taken as it is. */
export interface CellProblem {
  /** Place in the row, from 0. */
  index: number;
  /** Name of the cell: B7. */
  cell: string;
  code: RowProblemCode;
}

export interface SourceRow {
  /** Line of a text, row of a sheet, from 1. */
  line: number;
  cells: readonly string[];
  problems: readonly CellProblem[];
}

/** A table that can be read row by row, from the start, as often as needed. */
export interface TableSource {
  header: readonly string[];
  /** Rows after the header; `seen` is told how much of the file was read, from 0 to 1. */
  rows: (seen: (share: number) => void) => AsyncIterable<SourceRow>;
}

/** Most that a table holds. */
export const TABLE_LIMITS = { rows: 200_000, columns: 64, cellCharacters: 32_767 } as const;

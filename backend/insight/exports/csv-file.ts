import { stringify } from 'csv-stringify';
import { Readable } from 'node:stream';
import type { About } from './about.js';
import type { ExportRows, FilledTable, Row } from './export-table.js';

async function* withAbout(rows: ExportRows['rows'], about: About): AsyncGenerator<Row> {
  for await (const row of rows) yield { ...row, ...about };
}

/**
 * A table as CSV: one line of names, one line a record, and in the last columns of each line what the file says of itself,
 * so that it stays a table that a program reads as it is. No cell runs as a formula when a spreadsheet opens it.
 */
export const csvFile = ({ columns, rows }: FilledTable, about: About): Readable =>
  Readable.from(withAbout(rows, about)).pipe(
    stringify({ header: true, bom: true, escape_formulas: true, columns: [...Object.keys(columns), ...Object.keys(about)] }),
  );

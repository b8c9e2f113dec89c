import { statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { refusedFile } from '../file-problems.js';
import { checkedText } from './checked-text.js';
import { type SourceRow, TABLE_LIMITS, type TableSource } from './table-source.js';

const LONGEST_ROW = 1_000_000;
const DELIMITERS = [',', ';', '\t'];
const FIRST_BYTES = 64 * 1024;

/** Our own files and those of other careful programs put ' before what a spreadsheet would run as a formula. */
const unescaped = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

/** Spreadsheets of many countries write semicolons: the delimiter is what the header has most of. */
const delimiterOf = async (path: string): Promise<string> => {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(FIRST_BYTES), 0, FIRST_BYTES, 0);
    const [header = ''] = buffer
      .subarray(0, bytesRead)
      .toString('utf8')
      .replace(/"[^"]*"/g, '')
      .split(/\r?\n/);
    const [most = ','] = DELIMITERS.toSorted((a, b) => header.split(b).length - header.split(a).length);
    return most;
  } finally {
    await file.close();
  }
};

const newlines = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + cell.split('\n').length - 1, 0);

async function* recordsOf(path: string, delimiter: string, seen: (bytes: number) => void): AsyncGenerator<SourceRow> {
  const parser = parse({
    ...{ bom: true, info: true, relax_column_count: true, skip_empty_lines: true, delimiter },
    max_record_size: LONGEST_ROW,
  });
  const feeding = pipeline(Readable.from(checkedText(path, seen)), parser).catch(() => undefined);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines - newlines(record), cells: record.map(unescaped), problems: [] };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error['lines'] === 'number' ? error['lines'] : undefined;
    throw refusedFile(error.code === 'CSV_MAX_RECORD_SIZE' ? 'LINE_TOO_LONG' : 'CSV_MALFORMED', { line });
  } finally {
    parser.destroy();
    await feeding;
  }
}

/** A CSV file: UTF-8, with a header, cells divided by comma, semicolon or tab. */
export const openCsv = async (path: string): Promise<TableSource> => {
  const delimiter = await delimiterOf(path);
  const size = Math.max(1, statSync(path).size);
  let header: readonly string[] | undefined;
  for await (const first of recordsOf(path, delimiter, () => undefined)) {
    header = first.cells;
    break;
  }
  if (!header) throw refusedFile('EMPTY');
  if (header.length > TABLE_LIMITS.columns) throw refusedFile('TOO_MANY_COLUMNS');
  const rows = async function* (seen: (share: number) => void): AsyncGenerator<SourceRow> {
    let count = -1;
    for await (const row of recordsOf(path, delimiter, (bytes) => seen(bytes / size))) {
      if (++count === 0) continue;
      if (count > TABLE_LIMITS.rows) throw refusedFile('TOO_MANY_ROWS', { line: row.line });
      yield row;
    }
  };
  return { header, rows };
};

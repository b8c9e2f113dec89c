import { createReadStream, statSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { refusedFile } from '../file-problems.js';
import type { CellProblem, SourceRow, TableSource } from './table-source.js';

/** A row as the worker wrote it: line, cells, problems. */
export type ConvertedRow = readonly [line: number, cells: readonly string[], problems: readonly CellProblem[]];

async function* read(path: string, seen: (bytes: number) => void): AsyncGenerator<SourceRow> {
  const input = createReadStream(path, { highWaterMark: 256 * 1024 });
  let bytes = 0;
  input.on('data', (chunk) => seen((bytes += chunk.length)));
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      const [line, cells, problems] = JSON.parse(text) as ConvertedRow;
      yield { line, cells, problems };
    }
  } finally {
    input.destroy();
  }
}

/** The first sheet of a workbook, as the worker left it: one JSON array a row. */
export const openConverted = async (path: string): Promise<TableSource> => {
  const size = Math.max(1, statSync(path).size);
  let header: SourceRow | undefined;
  for await (const first of read(path, () => undefined)) {
    header = first;
    break;
  }
  if (!header) throw refusedFile('EMPTY');
  const [problem] = header.problems;
  if (problem) throw refusedFile('FORMULA_IN_HEADER', { cell: problem.cell });
  const rows = async function* (seen: (share: number) => void): AsyncGenerator<SourceRow> {
    let first = true;
    for await (const row of read(path, (bytes) => seen(bytes / size))) {
      if (!first) yield row;
      first = false;
    }
  };
  return { header: header.cells, rows };
};

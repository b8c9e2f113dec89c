import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { WORKER } from '../../../backend/exchange/import/importer.js';
import { convertInWorker } from '../../../backend/exchange/import/xlsx/xlsx.reader.js';
import { workbook } from '../../kit/workbook.js';
import { stageEventRows } from '../import-rows.js';
import { timed } from '../measure.js';
import type { Measured } from '../table.js';

const ROWS = 100_000;

/** A workbook as a spreadsheet writes it: every text once, and cells that refer to it. */
const sharing = (rows: readonly (readonly string[])[]): Buffer => {
  const numbers = new Map<string, number>();
  const numberOf = (text: string): number => {
    const number = numbers.get(text) ?? numbers.size;
    numbers.set(text, number);
    return number;
  };
  const cells = rows.map((row) => row.map((text) => (text === '' ? '<c/>' : `<c t="s"><v>${numberOf(text)}</v></c>`)));
  return workbook(cells, { strings: [...numbers.keys()] });
};

/** Reading ordinary workbooks, before anything is compared. */
export const workbooks = async (): Promise<Measured[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dpg-bench-workbook-'));
  const rows = parse(stageEventRows(ROWS));
  const read = async (file: Buffer): Promise<number> => {
    const path = join(folder, 'book.xlsx');
    writeFileSync(path, file);
    const conversion = { path, target: join(folder, 'sheet.jsonl') };
    return (await timed(() => convertInWorker(conversion, resolve('dist', WORKER), () => undefined))).ms;
  };
  try {
    return [
      { name: 'reading 100,000 rows of 16 columns, texts in place', unit: 'ms', value: await read(workbook(rows)) },
      { name: 'the same, texts shared', unit: 'ms', value: await read(sharing(rows)) },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

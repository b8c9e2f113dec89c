import { get } from 'node:http';
import { peakMegabytes } from '../measure.js';
import { startProduct } from '../product.js';
import type { Measured } from '../table.js';
import type { World } from '../world.js';

/** Enough to tell the speed, where the whole list would take minutes. */
const MOST_ROWS = 30_000;
const NEWLINE = 10;

const rowsOf = (url: string): Promise<{ rows: number; ms: number; firstMs: number }> =>
  new Promise((resolve, reject) => {
    const started = performance.now();
    let [rows, firstMs] = [-1, NaN]; // the first line names the columns
    const sent = get(url, (response) => {
      const done = () => resolve({ rows: Math.max(0, rows), ms: performance.now() - started, firstMs });
      response.on('data', (part: Buffer) => {
        if (Number.isNaN(firstMs)) firstMs = performance.now() - started;
        for (const byte of part) if (byte === NEWLINE) rows++;
        if (rows < MOST_ROWS) return;
        done();
        sent.destroy();
      });
      response.on('end', done);
    });
    sent.on('error', (error) => (rows >= MOST_ROWS ? undefined : reject(error)));
  });

/** Reads a file to its end. */
const wholeOf = async (url: string): Promise<{ bytes: number; ms: number }> => {
  const started = performance.now();
  let bytes = 0;
  for await (const part of (await fetch(url)).body ?? []) bytes += (part as Uint8Array).length;
  return { bytes, ms: performance.now() - started };
};

const numberOfRecords = async (url: string): Promise<number> => {
  const query = '{ adoptions(first: 0) { totalCount } }';
  const reply = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const { data } = (await reply.json()) as { data: { adoptions: { totalCount: number } } };
  return data.adoptions.totalCount;
};

/** The list of records as a file, and as a workbook. */
export const csv = async ({ target }: World): Promise<Measured[]> => {
  const product = await startProduct(target);
  try {
    await rowsOf(`${product.url}/records.csv?country=GHA`);
    const before = peakMegabytes(product.pid);
    const { rows, ms, firstMs } = await rowsOf(`${product.url}/records.csv`);
    const withCsv = peakMegabytes(product.pid);
    const records = await numberOfRecords(product.url);
    const workbook = await wholeOf(`${product.url}/records.xlsx`);
    return [
      { name: 'rows written as CSV', unit: 'rows', value: rows },
      { name: 'rows a second', unit: 'rows/s', value: (rows / ms) * 1000 },
      { name: 'until the first bytes', unit: 'ms', value: firstMs },
      { name: 'most memory before it', unit: 'MB', value: before },
      { name: 'most memory with it', unit: 'MB', value: withCsv },
      { name: 'rows written as a workbook', unit: 'rows', value: records },
      { name: 'rows of it a second', unit: 'rows/s', value: (records / workbook.ms) * 1000 },
      { name: 'its size', unit: 'MB', value: workbook.bytes / 1e6 },
      { name: 'most memory with both', unit: 'MB', value: peakMegabytes(product.pid) },
    ];
  } finally {
    await product.stop();
  }
};

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

/** The list of records as a file. */
export const csv = async ({ target }: World): Promise<Measured[]> => {
  const product = await startProduct(target);
  try {
    await rowsOf(`${product.url}/records.csv?country=GHA`);
    const before = peakMegabytes(product.pid);
    const { rows, ms, firstMs } = await rowsOf(`${product.url}/records.csv`);
    return [
      { name: 'rows written as CSV', unit: 'rows', value: rows },
      { name: 'rows a second', unit: 'rows/s', value: (rows / ms) * 1000 },
      { name: 'until the first bytes', unit: 'ms', value: firstMs },
      { name: 'most memory before it', unit: 'MB', value: before },
      { name: 'most memory with it', unit: 'MB', value: peakMegabytes(product.pid) },
    ];
  } finally {
    await product.stop();
  }
};

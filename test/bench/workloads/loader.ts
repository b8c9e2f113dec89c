import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { SeedLoader } from '../../../backend/exchange/seed.loader.js';
import { Clock } from '../../../backend/shared/clock.js';
import { Storage } from '../../../backend/shared/storage.js';
import { mustEqual, timed } from '../measure.js';
import { startProduct } from '../product.js';
import type { Measured } from '../table.js';

/** Loading the seed tables into an empty database, and again; starting the product, and again. */
export const loader = async (): Promise<Measured[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dpg-bench-'));
  try {
    const storage = await Storage.open({ kind: 'sqlite', file: join(folder, 'loaded.db') });
    const load = () => new SeedLoader(storage, new Clock(), () => undefined).load(resolve('data'));
    const first = await timed(load);
    const second = await timed(load);
    await storage.close();
    mustEqual('Changed, first and second time', [first.result.changed, second.result.changed], [true, false]);
    const claims = first.result.stageEvents + first.result.reports;
    const starts: number[] = [];
    for (let start = 0; start < 2; start++) {
      const product = await startProduct({ kind: 'sqlite', file: join(folder, 'started.db') });
      starts.push(product.startMs);
      await product.stop();
    }
    return [
      { name: 'seed tables, first time', unit: 'ms', value: first.ms },
      { name: 'claims loaded a second', unit: 'rows/s', value: (claims / first.ms) * 1000 },
      { name: 'seed tables, unchanged', unit: 'ms', value: second.ms },
      { name: 'product started on an empty database', unit: 'ms', value: starts[0] ?? NaN },
      { name: 'product started again', unit: 'ms', value: starts[1] ?? NaN },
    ];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import type { DatabaseTarget } from '../../backend/config.js';
import { Storage } from '../../backend/shared/storage.js';
import { generate, type Written } from './generate.js';

/** Records of one size, and the product's own way to them. */
export interface World {
  size: number;
  target: DatabaseTarget;
  storage: Storage;
  /** Null: the records were written by an earlier run. */
  written: Written | null;
}

const SHAPED_BY = [
  ...['backend/migrations/0001-foundation.ts', 'data/stage_events.csv', 'data/reported_deployments.csv'],
  ...['test/bench/generate.ts', 'test/bench/made-adoption.ts', 'test/bench/random.ts'],
];

/** The same name for the same records: an SQLite file is written once and used again. */
const fileOf = (size: number, seed: number): string => {
  const digest = createHash('sha256');
  for (const file of SHAPED_BY) digest.update(readFileSync(file));
  return resolve(`var/bench/${size}-${seed}-${digest.digest('hex').slice(0, 12)}.db`);
};

export const sqliteWorld = async (size: number, seed: number): Promise<World> => {
  const file = fileOf(size, seed);
  mkdirSync(resolve('var/bench'), { recursive: true });
  let written: Written | null = null;
  if (!existsSync(file)) {
    const unfinished = await Storage.open({ kind: 'sqlite', file: `${file}.unfinished` });
    written = await generate(unfinished, size, seed);
    await unfinished.close();
    renameSync(`${file}.unfinished`, file);
  }
  const target = { kind: 'sqlite', file } as const;
  return { size, target, storage: await Storage.open(target), written };
};

export const postgresWorld = async (size: number, seed: number): Promise<World & { drop: () => Promise<void> }> => {
  const { freshPostgresDatabase } = await import('../kit/postgres.js');
  const { url, drop } = await freshPostgresDatabase();
  const target = { kind: 'postgres', url } as const;
  const storage = await Storage.open(target);
  return { size, target, storage, written: await generate(storage, size, seed), drop };
};

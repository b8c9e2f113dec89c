import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseTarget } from '../../backend/config.js';
import { SeedLoader } from '../../backend/exchange/seed.loader.js';
import { Storage } from '../../backend/shared/storage.js';
import { Days } from './clock.js';
import { createPostgresDatabase, freshPostgresDatabase } from './postgres.js';

export type DatabaseKind = 'sqlite' | 'postgres';
export const DATABASES: readonly DatabaseKind[] = ['sqlite', 'postgres'];
/** The day on which the seed tables of tests were loaded. */
export const SEEDED_ON = '2026-11-20';
const SEEDED = 'dpg_seeded';
const LOOK_AGAIN_MS = 50;

export interface FreshDatabase {
  target: DatabaseTarget;
  drop: () => Promise<void>;
}

const ownFile = (): { file: string; drop: () => Promise<void> } => {
  const folder = mkdtempSync(join(tmpdir(), 'dpg-test-'));
  return { file: join(folder, 'records.db'), drop: async () => rmSync(folder, { recursive: true, force: true }) };
};

const own = async (kind: DatabaseKind, copyOf: string | null): Promise<FreshDatabase> => {
  if (kind === 'postgres') {
    const { url, drop } = await freshPostgresDatabase(copyOf);
    return { target: { kind, url }, drop };
  }
  const { file, drop } = ownFile();
  if (copyOf !== null) copyFileSync(copyOf, file);
  return { target: { kind, file }, drop };
};

/** An empty database of its own. */
export const freshDatabase = (kind: DatabaseKind): Promise<FreshDatabase> => own(kind, null);

const seed = async (target: DatabaseTarget): Promise<void> => {
  const storage = await Storage.open(target);
  try {
    await new SeedLoader(storage, new Days(SEEDED_ON), () => undefined).load(resolve('data'));
  } finally {
    await storage.close();
  }
};

/** Made by the first test file of the run that needs it; another that needs it meanwhile waits. */
const onceARun = async (made: string, make: () => Promise<void>): Promise<void> => {
  while (!existsSync(made)) {
    try {
      mkdirSync(`${made}.taken`);
    } catch {
      await wait(LOOK_AGAIN_MS);
      continue;
    }
    try {
      if (!existsSync(made)) await make();
      writeFileSync(made, '');
    } finally {
      rmdirSync(`${made}.taken`);
    }
  }
};

/** A database of its own with the seed tables as the loader left them on SEEDED_ON: a copy of one that is made once a run. */
export const seededDatabase = async (kind: DatabaseKind): Promise<FreshDatabase> => {
  const folder = process.env['DPG_TEST_RUN'] ?? '';
  const file = join(folder, `${SEEDED}.db`);
  await onceARun(join(folder, `${kind}-made`), async () =>
    seed(kind === 'sqlite' ? { kind, file } : { kind, url: await createPostgresDatabase(SEEDED) }),
  );
  return own(kind, kind === 'sqlite' ? file : SEEDED);
};

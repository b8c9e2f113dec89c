import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { DatabaseTarget } from '../../backend/config.js';
import { readConfig } from '../../backend/config.js';
import { SeedLoader } from '../../backend/exchange/seed.loader.js';
import { loadRenderer } from '../../backend/pages/renderer.js';
import { createServer } from '../../backend/server.js';
import { Storage } from '../../backend/shared/storage.js';
import { Days } from './clock.js';
import { freshPostgresDatabase } from './postgres.js';

export type DatabaseKind = 'sqlite' | 'postgres';
export const DATABASES: readonly DatabaseKind[] = ['sqlite', 'postgres'];

export interface FreshDatabase {
  target: DatabaseTarget;
  drop: () => Promise<void>;
}

/** An empty database of its own. */
export const freshDatabase = async (kind: DatabaseKind): Promise<FreshDatabase> => {
  if (kind === 'postgres') {
    const { url, drop } = await freshPostgresDatabase();
    return { target: { kind, url }, drop };
  }
  const folder = mkdtempSync(join(tmpdir(), 'dpg-test-'));
  return {
    target: { kind, file: join(folder, 'records.db') },
    drop: async () => rmSync(folder, { recursive: true, force: true }),
  };
};

export interface Reply<T = unknown> {
  status: number;
  headers: Headers;
  data: T;
  errors: { message: string; path?: string[]; extensions: { code: string; argument?: string } & Record<string, unknown> }[] | undefined;
}

export interface TestApp {
  /** Address without a slash at its end. */
  url: string;
  storage: Storage;
  clock: Days;
  /** Posts a query; the caller says what shape the answer has. `cookie`: as the browser that holds it. */
  ask: <T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, cookie?: string) => Promise<Reply<T>>;
  stop: () => Promise<void>;
}

interface Wanted {
  database?: DatabaseKind;
  today?: string;
  /** Folder with the seed tables. */
  data?: string;
}

/** The product on a fresh database with the seed tables, listening on a port of its own. */
export const startApp = async ({ database = 'sqlite', today = '2026-11-20', data = 'data' }: Wanted = {}): Promise<TestApp> => {
  const fresh = await freshDatabase(database);
  const storage = await Storage.open(fresh.target);
  const clock = new Days(today);
  await new SeedLoader(storage, clock, () => undefined).load(resolve(data));
  const config = { ...readConfig({ PORT: '0', LOG_LEVEL: 'silent' }), database: fresh.target };
  const distDirectory = resolve('dist');
  const app = await createServer({ config, storage, clock, renderer: await loadRenderer(distDirectory), distDirectory });
  await app.listen(0, '127.0.0.1');
  const { port } = app.getHttpServer().address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  const ask = async <T>(query: string, variables: Record<string, unknown> = {}, cookie = ''): Promise<Reply<T>> => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(cookie === '' ? {} : { cookie }) },
      body: JSON.stringify({ query, variables }),
    });
    const { data: answer, errors } = (await response.json()) as { data: T; errors?: Reply['errors'] };
    return { status: response.status, headers: response.headers, data: answer, errors };
  };
  const stop = async () => {
    await app.close();
    await storage.close();
    await fresh.drop();
  };
  return { url, storage, clock, ask, stop };
};

import type { INestApplicationContext } from '@nestjs/common';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { readConfig } from '../../backend/config.js';
import { loadRenderer } from '../../backend/pages/renderer.js';
import { createServer } from '../../backend/server.js';
import { Storage } from '../../backend/shared/storage.js';
import { Days } from './clock.js';
import { type DatabaseKind, SEEDED_ON, seededDatabase } from './databases.js';

export { DATABASES, type FreshDatabase, freshDatabase, seededDatabase } from './databases.js';

export interface Reply<T = unknown> {
  status: number;
  headers: Headers;
  data: T;
  errors: { message: string; path?: string[]; extensions: { code: string; argument?: string } & Record<string, unknown> }[] | undefined;
}

/** Why it was refused; undefined where it was not. */
export const codeOf = ({ errors }: Pick<Reply, 'errors'>): string | undefined => errors?.[0]?.extensions.code;

export interface TestApp {
  /** Address without a slash at its end. */
  url: string;
  storage: Storage;
  clock: Days;
  /** The parts it is made of. */
  nest: INestApplicationContext;
  /** Posts a query; the caller says what shape the answer has. `cookie`: as the browser that holds it. */
  ask: <T = Record<string, unknown>>(query: string, variables?: Record<string, unknown>, cookie?: string) => Promise<Reply<T>>;
  stop: () => Promise<void>;
}

interface Wanted {
  database?: DatabaseKind;
  /** Settings by their names in the environment. */
  settings?: Record<string, string>;
}

/** The product on a fresh database with the seed tables, listening on a port of its own. */
export const startApp = async ({ database = 'sqlite', settings }: Wanted = {}): Promise<TestApp> => {
  const fresh = await seededDatabase(database);
  const storage = await Storage.open(fresh.target);
  const clock = new Days(SEEDED_ON);
  const config = { ...readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...settings }), database: fresh.target };
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
  return { url, storage, clock, nest: app, ask, stop };
};

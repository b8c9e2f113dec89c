import { startPostgres } from './postgres-server.js';

/** One PostgreSQL server for the whole run; each test file has a database of its own on it. */
export default async () => {
  const server = await startPostgres();
  process.env.DPG_TEST_POSTGRES = server.url;
  globalThis.__stopPostgres = server.stop;
};

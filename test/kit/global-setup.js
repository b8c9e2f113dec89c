import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath } from '../../scripts/browser.mjs';
import { startPostgres } from './postgres-server.js';

/**
 * What a run has one of: a PostgreSQL server, on which each test file has a database of its own, and a folder for what is made
 * once. The browser is looked for here too, because two workers would unpack it into each other's files.
 */
export default async () => {
  const [server] = await Promise.all([startPostgres(), browserPath()]);
  process.env.DPG_TEST_POSTGRES = server.url;
  process.env.DPG_TEST_RUN = mkdtempSync(join(tmpdir(), 'dpg-run-'));
  globalThis.__stopPostgres = server.stop;
};

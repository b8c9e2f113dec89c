import { Logger } from '@nestjs/common';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import type { Storage } from '../../backend/shared/storage.js';
import { type Measured, table } from './table.js';
import { changes } from './workloads/changes.js';
import { csv } from './workloads/csv.js';
import { figures } from './workloads/figures.js';
import { firstPaint } from './workloads/first-paint.js';
import { http } from './workloads/http.js';
import { imports } from './workloads/imports.js';
import { lists } from './workloads/lists.js';
import { loader } from './workloads/loader.js';
import { money } from './workloads/money.js';
import { workbooks } from './workloads/workbooks.js';
import { write } from './workloads/write.js';
import { postgresWorld, sqliteWorld, type World } from './world.js';

/** At every size. */
const SIZED: Record<string, (world: World) => Promise<Measured[]>> = { write, figures, lists, changes, csv, http, money };
/** On the seed tables alone. */
const SEEDED: Record<string, () => Promise<Measured[]>> = { loader, imports, workbooks, 'first-paint': firstPaint };

const USAGE = `npm run bench -- [${[...Object.keys(SIZED), ...Object.keys(SEEDED)].join(' | ')}]… [--size 2600,100000] [--seed 1] [--database sqlite | postgres]`;

const databaseVersion = async (storage: Storage): Promise<string> => {
  const rows = storage.isSqlite
    ? await storage.reader.query<Record<string, string>[]>("SELECT 'SQLite ' || sqlite_version() AS version")
    : await storage.reader.query<Record<string, string>[]>("SELECT 'PostgreSQL ' || current_setting('server_version') AS version");
  return rows[0]?.['version'] ?? '';
};

const machine = (database: string): string =>
  [`${cpus().length} cores (${cpus()[0]?.model.trim() ?? 'unknown'})`, `Node ${process.version.slice(1)}`, database]
    .filter((part) => part !== '')
    .join(' · ');

const openWorlds = async (seed: number, database: string) => {
  if (database === 'sqlite') return { worldOf: (size: number) => sqliteWorld(size, seed), close: async () => undefined };
  const { startPostgres } = await import('../kit/postgres-server.js');
  const server = await startPostgres();
  process.env['DPG_TEST_POSTGRES'] = server.url;
  return { worldOf: (size: number) => postgresWorld(size, seed), close: server.stop };
};

const main = async (): Promise<void> => {
  Logger.overrideLogger(['warn', 'error']);
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      size: { type: 'string', default: '2600,100000' },
      seed: { type: 'string', default: '1' },
      database: { type: 'string', default: 'sqlite' },
    },
  });
  const asked = positionals.length > 0 ? positionals : [...Object.keys(SIZED), ...Object.keys(SEEDED)];
  const sizes = values.size.split(',').map(Number);
  const unknown = asked.find((name) => !SIZED[name] && !SEEDED[name]);
  if (unknown !== undefined || sizes.some((size) => !(size > 0))) throw new Error(USAGE);

  const results = new Map<string, Measured[][]>();
  let database = '';
  const sized = asked.filter((name) => SIZED[name]);
  const worlds = sized.length > 0 ? await openWorlds(Number(values.seed), values.database) : null;
  for (const size of worlds ? sizes : []) {
    const world = await worlds?.worldOf(size);
    if (!world) continue;
    database = await databaseVersion(world.storage);
    for (const name of sized) results.set(name, [...(results.get(name) ?? []), (await SIZED[name]?.(world)) ?? []]);
    await world.storage.close();
    if ('drop' in world) await (world.drop as () => Promise<void>)();
  }
  await worlds?.close();
  console.log(`${machine(database)}\n`);
  for (const [name, columns] of results) if (columns.some((column) => column.length > 0)) console.log(`${table(name, sizes, columns)}\n`);
  for (const name of asked.filter((one) => SEEDED[one])) console.log(`${seededTable(name, (await SEEDED[name]?.()) ?? [])}\n`);
};

const seededTable = (name: string, measured: Measured[]): string => table(name, [2523], [measured]);

await main();

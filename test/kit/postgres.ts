import { randomUUID } from 'node:crypto';
import pg from 'pg';

const onServer = async (sql: string): Promise<void> => {
  const client = new pg.Client({ connectionString: process.env['DPG_TEST_POSTGRES'] });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
};

/** A database of this name on the run's PostgreSQL server, empty or a copy of another; answers its URL. */
export const createPostgresDatabase = async (name: string, copyOf: string | null = null): Promise<string> => {
  await onServer(copyOf === null ? `CREATE DATABASE ${name}` : `CREATE DATABASE ${name} TEMPLATE ${copyOf}`);
  const url = new URL(process.env['DPG_TEST_POSTGRES'] ?? '');
  url.pathname = `/${name}`;
  return url.href;
};

/** A database of its own, empty or a copy of another. */
export const freshPostgresDatabase = async (copyOf: string | null = null): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `dpg_${randomUUID().replaceAll('-', '')}`;
  const url = await createPostgresDatabase(name, copyOf);
  return { url, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};

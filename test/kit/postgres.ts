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

/** An empty database of its own on the run's PostgreSQL server. */
export const freshPostgresDatabase = async (): Promise<{ url: string; drop: () => Promise<void> }> => {
  const name = `dpg_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(process.env['DPG_TEST_POSTGRES'] ?? '');
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`DROP DATABASE IF EXISTS ${name} WITH (FORCE)`) };
};

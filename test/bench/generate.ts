import { resolve } from 'node:path';
import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { Dpg } from '../../backend/catalogue/dpg.entity.js';
import { Country } from '../../backend/countries/country.entity.js';
import { SeedLoader } from '../../backend/exchange/seed.loader.js';
import { Clock } from '../../backend/shared/clock.js';
import type { Storage } from '../../backend/shared/storage.js';
import { madeAdoption } from './made-adoption.js';
import { Random } from './random.js';

/** Adoptions a transaction. */
const BATCH = 20_000;

/** Columns of a table that the bench writes, each with the type that its JSON text is cast to. */
const TABLES: Record<string, Record<string, 'text' | 'integer' | 'boolean'>> = {
  adoption: {
    ...{ id: 'text', country_iso3: 'text', dpg_id: 'text', use_case: 'text', jurisdiction: 'text', primary_sector: 'text' },
    ...{ sdgs: 'integer', updated_at: 'text' },
  },
  stage_event: {
    ...{ id: 'text', adoption_id: 'text', kind: 'text', date: 'text', sdgs: 'integer', author: 'text', review_state: 'text' },
    ...{ created_at: 'text', published_at: 'text', retired_at: 'text', mandate: 'text', units_live: 'integer' },
    ...{ units_intended: 'integer', units_date: 'text', operating_since: 'text', operating_confirmed: 'text', operator: 'text' },
    ...{ recurrent_funding: 'text' },
  },
  evidence: { id: 'text', stage_event_id: 'text', title: 'text', url: 'text', grade: 'text' },
  need: {
    ...{ id: 'text', author: 'text', review_state: 'text', created_at: 'text', published_at: 'text', category: 'text', series: 'text' },
    ...{ country_iso3: 'text', adoption_id: 'text', amount: 'text', currency: 'text', date: 'text', for_stage: 'text' },
  },
  commitment: {
    ...{ id: 'text', author: 'text', review_state: 'text', created_at: 'text', published_at: 'text', category: 'text', series: 'text' },
    ...{ organisation_id: 'text', status: 'text', amount: 'text', currency: 'text', date: 'text', country_iso3: 'text' },
    ...{ shares: 'text', adoption_id: 'text', need_series: 'text', funds_series: 'text', recurrent: 'boolean' },
  },
};

/** One statement that inserts a JSON list of rows: many times faster than one placeholder for each value. */
export const insertStatement = (table: string, isSqlite: boolean): string => {
  const columns = Object.entries(TABLES[table] ?? {});
  const values = columns.map(([name, type]) => `CAST(value->>'${name}' AS ${type})`).join(', ');
  const rows = isSqlite ? 'json_each(?)' : 'json_array_elements($1::json) AS rows(value)';
  return `INSERT INTO ${table} (${columns.map(([name]) => name).join(', ')}) SELECT ${values} FROM ${rows}`;
};

export interface Written {
  adoptions: number;
  events: number;
  evidence: number;
  ms: number;
}

/** Loads the seed tables and adds made adoptions until there are `size`; the same records for the same seed. */
export const generate = async (storage: Storage, size: number, seed: number): Promise<Written> => {
  await new SeedLoader(storage, new Clock(), () => undefined).load(resolve('data'));
  const countries = (await storage.reader.find(Country, { order: { iso3: 'ASC' } })).map(({ iso3 }) => iso3);
  const dpgs = (await storage.reader.find(Dpg, { order: { id: 'ASC' } })).map(({ id }) => id);
  const random = new Random(seed);
  const written = { adoptions: 0, events: 0, evidence: 0, ms: 0 };
  const missing = size - (await storage.reader.count(Adoption));
  const insert = Object.fromEntries(Object.keys(TABLES).map((table) => [table, insertStatement(table, storage.isSqlite)]));
  // Room for the indexes, whose keys are random: else every batch writes most of their pages anew.
  if (storage.isSqlite) await storage.write((records) => records.query('PRAGMA cache_size = -1000000'));
  for (let left = missing; left > 0; left -= BATCH) {
    const made = Array.from({ length: Math.min(left, BATCH) }, (_, index) => madeAdoption(random, left - index, countries, dpgs));
    const rows = {
      adoption: made.map(({ adoption }) => adoption),
      stage_event: made.flatMap(({ events }) => events),
      evidence: made.flatMap(({ evidence }) => evidence),
    };
    const started = performance.now();
    await storage.write(async (records) => {
      for (const [table, ofTable] of Object.entries(rows)) await records.query(insert[table] ?? '', [JSON.stringify(ofTable)]);
      await storage.publishChange(records, new Date());
    });
    written.ms += performance.now() - started;
    written.adoptions += rows.adoption.length;
    written.events += rows.stage_event.length;
    written.evidence += rows.evidence.length;
  }
  if (storage.isSqlite) await storage.write((records) => records.query('ANALYZE'));
  return written;
};

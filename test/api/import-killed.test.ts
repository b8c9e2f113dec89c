import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Storage } from '../../backend/shared/storage.js';
import { aPerson } from '../kit/accounts.js';
import { DATABASES, type FreshDatabase, seededDatabase } from '../kit/app.js';
import { Days } from '../kit/clock.js';
import { aRow, Imports, stageEvents } from '../kit/imports.js';

describe.each(DATABASES)('An import that is killed on %s', (database) => {
  const clock = new Days('2026-11-20');
  let fresh: FreshDatabase;
  let folder: string;
  beforeEach(async () => {
    fresh = await seededDatabase(database);
    folder = mkdtempSync(join(tmpdir(), 'dpg-killed-'));
  });
  afterEach(async () => {
    rmSync(folder, { recursive: true });
    await fresh.drop();
  });

  it('leaves nothing half-written, and can be run again', async () => {
    const storage = await Storage.open(fresh.target);
    const { viewer } = await aPerson(storage, 'EDITOR', clock.now());
    const rows = Array.from({ length: 4000 }, (_, index) => aRow({ use_case: `killed ${index}` }));
    const file = join(folder, 'file.csv');
    writeFileSync(file, stageEvents(...rows));
    const counted = async () => {
      const [events] = await storage.reader.query<{ n: unknown }[]>('SELECT count(*) AS n FROM stage_event');
      const [adoptions] = await storage.reader.query<{ n: unknown }[]>('SELECT count(*) AS n FROM adoption');
      const [noted] = await storage.reader.query<{ n: unknown }[]>('SELECT count(*) AS n FROM audit_entry');
      return [events, adoptions, noted].map((row) => Number(row?.n));
    };
    const before = await counted();

    const url = fresh.target.kind === 'sqlite' ? `sqlite:${fresh.target.file}` : fresh.target.url;
    const child = spawn(process.execPath, ['dist/backend/import.js', file, '--as', viewer.email], {
      env: { ...process.env, DATABASE_URL: url, DATA_DIRECTORY: 'data' },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    const exit = once(child, 'exit');
    child.stderr.on('data', (text: Buffer) => {
      if (text.toString().includes('writing')) child.kill('SIGKILL');
    });
    expect((await exit)[1]).toBe('SIGKILL');
    expect(await counted()).toEqual(before);

    const imports = new Imports(storage, clock, viewer);
    expect(await imports.apply(stageEvents(...rows.slice(0, 10)))).toMatchObject({ new: 10, applied: true });
    imports.end();
    await storage.close();
  });
});

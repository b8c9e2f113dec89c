import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { dataSourceOf, migrate } from '../../backend/data-source.js';
import { Organisation } from '../../backend/catalogue/organisation.entity.js';
import { Storage } from '../../backend/shared/storage.js';
import { DATABASES, type FreshDatabase, freshDatabase } from '../kit/app.js';

describe.each(DATABASES)('Storage on %s', (database) => {
  let fresh: FreshDatabase;
  beforeEach(async () => {
    fresh = await freshDatabase(database);
  });
  afterEach(() => fresh.drop());

  it('migrates up, down and up again, and matches the entities', async () => {
    const source = await dataSourceOf(fresh.target).initialize();
    try {
      await migrate(source);
      const { upQueries } = await source.driver.createSchemaBuilder().log();
      expect(upQueries.map(({ query }) => query)).toEqual([]);
      await source.undoLastMigration();
      expect(await migrate(source)).toHaveLength(1);
    } finally {
      await source.destroy();
    }
  });

  describe('opened', () => {
    let storage: Storage;
    beforeEach(async () => {
      storage = await Storage.open(fresh.target);
    });
    afterEach(() => storage.close());
    const add = (name: string, then: () => void | Promise<void> = () => undefined) =>
      storage.write(async (records) => {
        await records.insert(Organisation, { id: name, name });
        await then();
      });
    const names = async () => (await storage.reader.find(Organisation, { order: { name: 'ASC' } })).map(({ name }) => name);

    it('keeps one unit of work when its neighbour fails', async () => {
      const outcomes = await Promise.allSettled([
        add('a'),
        add('b', () => {
          throw new Error('no');
        }),
        add('c'),
      ]);
      expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
      expect(await names()).toEqual(['a', 'c']);
    });

    it('lets a nested unit of work join the one around it', async () => {
      await expect(
        storage.write(async () => {
          await add('inner');
          throw new Error('no');
        }),
      ).rejects.toThrow('no');
      expect(await names()).toEqual([]);
    });

    it('shows a unit of work what it wrote, and others nothing until it ends', async () => {
      await add('seen', async () => {
        expect(await names()).toEqual(['seen']);
        await new Promise<void>((resolve, reject) => {
          // A timer leaves the unit of work's context only if it is made outside of it: ask the reader's own connection.
          fetchNamesElsewhere().then((outside) => (outside.length === 0 ? resolve() : reject(new Error('seen too early'))), reject);
        });
      });
      expect(await names()).toEqual(['seen']);
    });

    const fetchNamesElsewhere = async () => {
      const other = await Storage.open(fresh.target);
      try {
        return await other.reader.find(Organisation);
      } finally {
        await other.close();
      }
    };

    it('lets forty writers through at once', async () => {
      await Promise.all(Array.from({ length: 40 }, (_, index) => add(String(index).padStart(2, '0'))));
      expect(await names()).toHaveLength(40);
    });

    it('counts every change of two processes', async () => {
      const other = await Storage.open(fresh.target);
      const bump = (one: Storage) => one.write((records) => one.publishChange(records, new Date()));
      await bump(storage);
      await Promise.all(Array.from({ length: 20 }, (_, index) => bump(index % 2 ? storage : other)));
      expect(await storage.dataVersion()).toBe(21);
      await other.close();
    });

    if (database === 'sqlite') {
      it('has a reader that cannot write', async () => {
        await expect(storage.reader.insert(Organisation, { id: 'x', name: 'x' })).rejects.toThrow(/readonly/i);
      });

      it('copies from a file beside, says so meanwhile, and has its settings back afterwards', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'dpg-beside-'));
        const file = join(folder, 'beside.db');
        const beside = await storage.beside(file, ['organisation']);
        await beside.manager.insert(Organisation, { id: 'beside', name: 'Beside' });
        const copied = storage.writeFrom(file, async (records) => {
          await records.query('INSERT INTO organisation SELECT * FROM staged.organisation');
          return storage.isHeldUp;
        });
        expect([await copied, await storage.reader.countBy(Organisation, { id: 'beside' })]).toEqual([true, 1]);
        const setting = (sql: string) =>
          storage.write(async (records) => Object.values((await records.query<object[]>(sql))[0] ?? {})[0] as unknown);
        while ((await setting('PRAGMA wal_autocheckpoint')) !== 1000) await pause(10);
        expect(await setting('PRAGMA cache_size')).toBe(-65_536);
        await beside.destroy();
        rmSync(folder, { recursive: true });
      });

      it('writes through to the disk and checks its links', async () => {
        const pragma = (sql: string) => storage.write(async (records) => (await records.query<Record<string, unknown>[]>(sql))[0]);
        expect(await pragma('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
        expect(await pragma('PRAGMA synchronous')).toEqual({ synchronous: 2 });
        expect(await pragma('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
      });
    }
  });
});

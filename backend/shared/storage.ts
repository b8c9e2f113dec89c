import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataSource, EntityManager, QueryRunner } from 'typeorm';
import {
  beginImmediately,
  checkpointAside,
  connectReader,
  connectWriter,
  copyingFrom,
  dataSourceOf,
  isLocked,
  isSqlite,
  migrate,
  openBeside,
} from '../data-source.js';
import type { DatabaseTarget } from '../config.js';
import { DomainError, ERROR_CODES } from './domain-error.js';
import { Publication } from './publication.entity.js';

const ATTEMPTS = 30;
const LONGEST_PAUSE_MS = 40;
const AFTER_COPYING_MS = 2000;
/** PostgreSQL: serialisation failure, deadlock. Both mean: nothing happened, try again. */
const TRY_AGAIN = new Set(['40001', '40P01']);
const mayTryAgain = (error: unknown): boolean => TRY_AGAIN.has((error as { code?: string }).code ?? '');

/**
 * The two doors to the records. SQLite has one connection for readers and one for the single writer, so that two
 * requests never share a transaction; PostgreSQL has a pool, and its transactions run one after the other by isolation.
 */
export class Storage {
  private readonly joined = new AsyncLocalStorage<EntityManager>();
  private lastWrite: Promise<unknown> = Promise.resolve();
  private lastCheckpoint: Promise<unknown> = Promise.resolve();
  private copying = 0;
  private copiedAt = -Infinity;

  private constructor(
    private readonly readerSource: DataSource,
    private readonly writerSource: DataSource,
  ) {}

  /** Connects and migrates. */
  static async open(target: DatabaseTarget): Promise<Storage> {
    const writer = dataSourceOf(target);
    await connectWriter(writer);
    await migrate(writer);
    if (!isSqlite(writer)) return new Storage(writer, writer);
    const reader = dataSourceOf(target);
    await connectReader(reader);
    return new Storage(reader, writer);
  }

  /** Reads what is committed; inside of `write`, also what that transaction wrote. */
  get reader(): EntityManager {
    return this.joined.getStore() ?? this.readerSource.manager;
  }

  get isSqlite(): boolean {
    return isSqlite(this.writerSource);
  }

  /** True while a file is copied into the records, and for the moment in which those who waited take their turns. */
  get isHeldUp(): boolean {
    return this.copying > 0 || performance.now() - this.copiedAt < AFTER_COPYING_MS;
  }

  /** One unit of work: all of it or nothing. A nested call joins the transaction around it. */
  async write<T>(work: (records: EntityManager) => Promise<T>): Promise<T> {
    const outer = this.joined.getStore();
    if (outer) return work(outer);
    if (!this.isSqlite) return this.untilSerialised(work);
    return this.inTurn(() => this.inTransaction(work));
  }

  /** SQLite alone: a file with empty tables and indexes as the records have them, for rows that are to be written later. */
  beside(file: string, names: readonly string[]): Promise<DataSource> {
    return openBeside(this.readerSource.manager, file, names);
  }

  /** SQLite alone: as `write`; what stands in the file can be copied from `staged` meanwhile. */
  async writeFrom<T>(file: string, work: (records: EntityManager) => Promise<T>): Promise<T> {
    this.copying++;
    try {
      return await this.inTurn(() => copyingFrom(this.writerSource, file, () => this.inTransaction(work)));
    } finally {
      this.copying--;
      this.copiedAt = performance.now();
      const moved = this.lastCheckpoint.then(() => checkpointAside(this.writerSource));
      // What stays in the log is as safe there; the next writer moves it.
      this.lastCheckpoint = moved.catch(() => undefined);
    }
  }

  /** Version of the published records: a figure of the same version is the same figure. */
  async dataVersion(): Promise<number> {
    const [row] = await this.reader.query<{ version: number }[]>('SELECT version FROM publication WHERE id = 1');
    return row?.version ?? 0;
  }

  /**
   * Call in the same unit of work as every published change; answers the new data version. `marked`: the records that
   * changed carry it, so whatever is kept of the others still holds. Else everything is read anew, which is never wrong.
   */
  async publishChange(records: EntityManager, now: Date, { marked = false } = {}): Promise<number> {
    const changedAt = now.toISOString();
    const bumped = await records.increment(Publication, { id: 1 }, 'version', 1);
    if (bumped.affected === 0) await records.insert(Publication, { id: 1, version: 1, rebuildVersion: 1, changedAt });
    const { version } = await records.findOneByOrFail(Publication, { id: 1 });
    await records.update(Publication, { id: 1 }, marked ? { changedAt } : { changedAt, rebuildVersion: version });
    return version;
  }

  async close(): Promise<void> {
    await this.lastWrite;
    await this.lastCheckpoint;
    await this.readerSource.destroy();
    if (this.writerSource.isInitialized) await this.writerSource.destroy();
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.lastWrite.then(work);
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  private async untilSerialised<T>(work: (records: EntityManager) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await this.inTransaction(work);
      } catch (error) {
        if (attempt === ATTEMPTS || !mayTryAgain(error)) throw error;
        await pause(Math.random() * LONGEST_PAUSE_MS);
      }
    }
  }

  private async inTransaction<T>(work: (records: EntityManager) => Promise<T>): Promise<T> {
    const runner = this.writerSource.createQueryRunner();
    try {
      await this.begin(runner);
      const result = await this.joined.run(runner.manager, () => work(runner.manager));
      await runner.commitTransaction();
      return result;
    } catch (error) {
      if (runner.isTransactionActive) await runner.rollbackTransaction().catch(() => undefined);
      throw error;
    } finally {
      await runner.release();
    }
  }

  private async begin(runner: QueryRunner): Promise<void> {
    if (!this.isSqlite) return runner.startTransaction('SERIALIZABLE');
    beginImmediately(runner);
    await runner.startTransaction().catch((error: unknown) => {
      throw isLocked(error) ? new DomainError('RECORDS_LOCKED', ERROR_CODES.RECORDS_LOCKED) : error;
    });
  }
}

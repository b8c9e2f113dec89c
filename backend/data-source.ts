import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DataSource, type DataSourceOptions, type EntityManager, type QueryRunner } from 'typeorm';
import { AccountGrant } from './accounts/account-grant.entity.js';
import { Account } from './accounts/account.entity.js';
import { AuditEntry } from './accounts/audit-entry.entity.js';
import { OneTimeLink } from './accounts/one-time-link.entity.js';
import { Session } from './accounts/session.entity.js';
import { Adoption } from './adoption/adoption.entity.js';
import { Barrier } from './adoption/barrier.entity.js';
import { ClaimSource } from './claims/claim-source.entity.js';
import { Contradiction } from './adoption/contradiction.entity.js';
import { Evidence } from './claims/evidence.entity.js';
import { InclusionMarker } from './adoption/inclusion-marker.entity.js';
import { Institution } from './adoption/institution.entity.js';
import { ReachFigure } from './adoption/reach-figure.entity.js';
import { RequestReceipt } from './claims/request-receipt.entity.js';
import { StageEvent } from './adoption/stage-event.entity.js';
import { Dpg } from './catalogue/dpg.entity.js';
import { Organisation } from './catalogue/organisation.entity.js';
import { Sdg } from './catalogue/sdg.entity.js';
import { Term } from './shared/term.entity.js';
import type { DatabaseTarget } from './config.js';
import { CountryMembership } from './countries/country-membership.entity.js';
import { Country } from './countries/country.entity.js';
import { Collaboration } from './engagement/collaboration.entity.js';
import { Engagement } from './engagement/engagement.entity.js';
import { Participation } from './engagement/participation.entity.js';
import { StatementAction } from './engagement/statement-action.entity.js';
import { Statement } from './engagement/statement.entity.js';
import { ErrorReport } from './desk/error-report.entity.js';
import { SavedView } from './desk/saved-view.entity.js';
import { Commitment } from './funding/commitment.entity.js';
import { ExchangeRate } from './funding/exchange-rate.entity.js';
import { Need } from './funding/need.entity.js';
import { SupportNeed } from './funding/support-need.entity.js';
import { SupportOffer } from './funding/support-offer.entity.js';
import { LoadedTable } from './exchange/loaded-table.entity.js';
import { Foundation1763900000000 } from './migrations/0001-foundation.js';
import { Recording1763950000000 } from './migrations/0002-recording.js';
import { Import1764000000000 } from './migrations/0003-import.js';
import { Desk1764050000000 } from './migrations/0004-desk.js';
import { CountryLanguages1764060000000 } from './migrations/0005-country-languages.js';
import { Engagement1764150000000 } from './migrations/0006-engagement.js';
import { Funding1764200000000 } from './migrations/0007-funding.js';
import { AccountLanguage1764250000000 } from './migrations/0008-account-language.js';
import { Verifications1764300000000 } from './migrations/0009-verifications.js';
import { Publication } from './shared/publication.entity.js';

const shape = {
  entities: [
    Account,
    AccountGrant,
    Adoption,
    AuditEntry,
    Barrier,
    ClaimSource,
    Collaboration,
    Commitment,
    Contradiction,
    Country,
    CountryMembership,
    Dpg,
    Engagement,
    ErrorReport,
    Evidence,
    ExchangeRate,
    InclusionMarker,
    Institution,
    LoadedTable,
    Need,
    OneTimeLink,
    Organisation,
    Participation,
    Publication,
    ReachFigure,
    RequestReceipt,
    SavedView,
    Sdg,
    Session,
    StageEvent,
    Statement,
    StatementAction,
    SupportNeed,
    SupportOffer,
    Term,
  ],
  migrations: [
    Foundation1763900000000,
    Recording1763950000000,
    Import1764000000000,
    Desk1764050000000,
    CountryLanguages1764060000000,
    Engagement1764150000000,
    Funding1764200000000,
    AccountLanguage1764250000000,
    Verifications1764300000000,
  ],
  migrationsTransactionMode: 'each',
  invalidWhereValuesBehavior: { null: 'throw', undefined: 'throw' },
} satisfies Partial<DataSourceOptions>;

const BUSY_TIMEOUT_MS = 10_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** Pages that SQLite keeps in memory: of 64 MB, and of 128 while much is copied, for what does not fit is written more than once. */
const CACHE = 'PRAGMA main.cache_size = -65536';
const COPYING_CACHE = 'PRAGMA main.cache_size = -131072';

/** The only place that names the SQLite driver (docs/decisions/0001). */
const sqlite = (file: string): DataSource => {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  return new DataSource({ ...shape, type: 'sqlite', database: file, enableWAL: true, busyTimeout: BUSY_TIMEOUT_MS });
};

const postgres = (url: string): DataSource =>
  new DataSource({ ...shape, type: 'postgres', url, poolSize: 10, extra: { statement_timeout: STATEMENT_TIMEOUT_MS } });

/** A data source of the target, not yet connected. */
export const dataSourceOf = (target: DatabaseTarget): DataSource => (target.kind === 'sqlite' ? sqlite(target.file) : postgres(target.url));

export const isSqlite = (source: DataSource): boolean => source.options.type === 'sqlite';

/** Reading side of an SQLite file: it cannot write, so no reader can slip into the writer's transaction. */
export const connectReader = async (source: DataSource): Promise<void> => {
  await source.initialize();
  if (isSqlite(source)) await source.query('PRAGMA query_only = ON');
};

/** Writing side. FULL: an acknowledged write survives a power cut, which WAL with NORMAL does not promise. */
export const connectWriter = async (source: DataSource): Promise<void> => {
  await source.initialize();
  if (!isSqlite(source)) return;
  await source.query('PRAGMA synchronous = FULL');
  await source.query('PRAGMA foreign_keys = ON');
  await source.query(CACHE);
};

/** Opens a file of its own with tables and indexes as an SQLite file of records has them. It is no record: it is soon thrown away. */
export const openBeside = async (records: EntityManager, file: string, names: readonly string[]): Promise<DataSource> => {
  const beside = await sqlite(file).initialize();
  await beside.query('PRAGMA foreign_keys = OFF');
  await beside.query('PRAGMA synchronous = OFF');
  const parts = await records.query<{ name: string; sql: string }[]>('SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL');
  for (const name of names) await beside.query(parts.find((part) => part.name === name)?.sql ?? '');
  return beside;
};

/** Lets the statements of one unit of work read another SQLite file, as `staged`. Whoever calls it calls `checkpointAside` afterwards. */
export const copyingFrom = async <T>(source: DataSource, file: string, work: () => Promise<T>): Promise<T> => {
  await source.query('ATTACH DATABASE ? AS staged', [file]);
  try {
    await source.query('PRAGMA wal_autocheckpoint = 0');
    await source.query(COPYING_CACHE);
    return await work();
  } finally {
    await source.query(CACHE);
    await source.query('DETACH DATABASE staged');
  }
};

/** Moves what was copied from SQLite's log into its file by a connection of its own, so that the writing one is free meanwhile. */
export const checkpointAside = async (writer: DataSource): Promise<void> => {
  const aside = new DataSource({ ...writer.options, entities: [], migrations: [] });
  try {
    await aside.initialize();
    await aside.query('PRAGMA wal_checkpoint(PASSIVE)');
  } finally {
    await writer.query('PRAGMA wal_autocheckpoint = 1000');
    if (aside.isInitialized) await aside.destroy();
  }
};

/** Another process holds the write lock of the SQLite file for longer than anybody waits. */
export const isLocked = (error: unknown): boolean => (error as { code?: string }).code === 'SQLITE_BUSY';

/**
 * Takes the write lock when a transaction begins. SQLite's plain BEGIN takes it at the first write, and two processes
 * that read first then fail with SQLITE_BUSY whatever the busy timeout.
 */
export const beginImmediately = (runner: QueryRunner): void => {
  const query = runner.query.bind(runner) as (sql: string, ...rest: unknown[]) => Promise<unknown>;
  runner.query = ((sql: string, ...rest: unknown[]) =>
    query(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE TRANSACTION' : sql, ...rest)) as QueryRunner['query'];
};

/**
 * Brings the schema up to date. SQLite rebuilds a table to alter it and dropping the old one would cascade, so foreign
 * keys are off meanwhile (outside of any transaction, where the switch works) and every link is checked afterwards.
 */
export const migrate = async (source: DataSource): Promise<string[]> => {
  if (!isSqlite(source)) return (await source.runMigrations()).map(({ name }) => name);
  await source.query('PRAGMA foreign_keys = OFF');
  try {
    const ran = await source.runMigrations();
    const broken = await source.query<unknown[]>('PRAGMA foreign_key_check');
    if (broken.length > 0) throw new Error(`A migration left ${broken.length} broken links between tables: ${JSON.stringify(broken[0])}`);
    return ran.map(({ name }) => name);
  } finally {
    await source.query('PRAGMA foreign_keys = ON');
  }
};

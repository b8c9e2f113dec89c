import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { DataSource, EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import { chainRest } from '../../../accounts/audit.rules.js';
import { AuditEntry } from '../../../accounts/audit-entry.entity.js';
import type { Actor, AuditTrail, Change } from '../../../accounts/audit-trail.js';
import type { Storage } from '../../../shared/storage.js';
import { inBatches, insertRows, upsertOf } from '../../batches.js';
import type { Pen, Rows, Statement } from './pen.js';
import { Spool } from './spool.js';

/** Tables that an import of a table adds rows to, in the order in which they refer to each other. */
const TABLES = ['institution', 'adoption', 'stage_event', 'evidence', 'contradiction', 'audit_entry'];
/** Of their indexes, those that staged rows are looked up by. */
const INDEXES = ['stage_event_adoption', 'evidence_claim'];
type Built = ReturnType<Statement['getQueryAndParameters']>;
const FILES = ['staged.db', 'staged.statements', 'staged.entries'];
/** Rows in the order of an index that is looked up as they are copied: SQLite then finds its place in a page it has at hand. */
const SORTED = [
  'CREATE TABLE sorted_stage_event AS SELECT * FROM stage_event ORDER BY adoption_id',
  'CREATE TABLE sorted_evidence AS SELECT * FROM evidence ORDER BY stage_event_id',
];
/** Somebody may have added the same public body meanwhile, under the same id. */
const COPIES = [
  'INSERT INTO institution SELECT * FROM staged.institution WHERE true ON CONFLICT DO NOTHING',
  'INSERT INTO adoption SELECT * FROM staged.adoption',
  'INSERT INTO stage_event SELECT * FROM staged.sorted_stage_event',
  'INSERT INTO evidence SELECT * FROM staged.sorted_evidence',
  'INSERT INTO contradiction SELECT * FROM staged.contradiction',
];

/**
 * What an import will write, kept in files of its own, so that an SQLite file of records is locked for the copying alone and
 * not for the reading and comparing before it. The files are of no worth once the run has ended, however it ended.
 */
export class Staging implements Pen {
  private noted = 0;

  private constructor(
    readonly file: string,
    private readonly source: DataSource,
    /** Builds statements; nothing is written through it. */
    private readonly records: EntityManager,
    private readonly statements: Spool,
    private readonly entries: Spool,
    private readonly trail: AuditTrail,
    private readonly actor: Actor,
  ) {}

  static async open(storage: Storage, folder: string, trail: AuditTrail, actor: Actor): Promise<Staging> {
    const [file = '', statements = '', entries = ''] = FILES.map((name) => join(folder, name));
    rmSync(file, { force: true });
    const source = await storage.beside(file, [...TABLES, ...INDEXES]);
    return new Staging(file, source, storage.reader, new Spool(statements), new Spool(entries), trail, actor);
  }

  get ahead(): EntityManager {
    return this.source.manager;
  }

  insert<T extends ObjectLiteral>(table: EntityTarget<T>, rows: Rows<T>): Promise<void> {
    return insertRows(this.ahead, table, rows);
  }

  upsert<T extends ObjectLiteral>(table: EntityTarget<T>, rows: Rows<T>): Promise<void> {
    return inBatches(rows, (batch) => this.run(upsertOf(this.records, table, batch)));
  }

  async run(statement: Statement): Promise<void> {
    this.statements.add(JSON.stringify(statement.getQueryAndParameters()));
  }

  async note(changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const entries = this.trail.entriesOf(this.actor, changes, this.noted);
    this.noted += entries.length;
    for (const entry of entries) this.entries.add(chainRest(entry));
    await insertRows(
      this.ahead,
      AuditEntry,
      entries.map((entry) => ({ ...entry, hash: '' })),
    );
  }

  /** Call it once, when nothing more is to be added and before the records are locked. */
  async ready(): Promise<void> {
    for (const sorted of SORTED) await this.ahead.query(sorted);
  }

  /** Puts it all on record, in the unit of work that this file is attached to; `tell` is told how much of it is done. */
  async carryOut(records: EntityManager, tell: (share: number) => void): Promise<void> {
    await this.trail.noteStaged(records, this.entries.read(), async () => {
      for (const [step, copy] of COPIES.entries()) {
        tell(step / (COPIES.length + 1));
        await records.query(copy);
      }
      tell(COPIES.length / (COPIES.length + 1));
      for await (const statements of this.statements.read())
        for (const statement of statements) await records.query(...(JSON.parse(statement) as Built));
    });
  }

  async close(): Promise<void> {
    this.statements.close();
    this.entries.close();
    await this.source.destroy();
    for (const name of FILES) rmSync(join(dirname(this.file), name), { force: true });
  }
}

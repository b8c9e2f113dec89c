import type { EntityManager, EntityTarget, ObjectLiteral, QueryBuilder } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';
import type { Actor, AuditTrail, Change } from '../../../accounts/audit-trail.js';
import { insertRows, upsertRows } from '../../batches.js';

export type Rows<T> = readonly QueryDeepPartialEntity<T>[];
/** A statement that is built, and not carried out yet. */
export type Statement = Pick<QueryBuilder<ObjectLiteral>, 'getQueryAndParameters'>;

/** The hand that writes what an import brings: at once, or aside until the records are locked. */
export interface Pen {
  /** Where rows that are written aside can be read; null: what is written stands on record at once. */
  readonly ahead: EntityManager | null;
  insert: <T extends ObjectLiteral>(table: EntityTarget<T>, rows: Rows<T>) => Promise<void>;
  /** Overwrites rows on record; carried out after every insert where rows are written aside. */
  upsert: <T extends ObjectLiteral>(table: EntityTarget<T>, rows: Rows<T>) => Promise<void>;
  /** Carried out like an upsert. */
  run: (statement: Statement) => Promise<void>;
  note: (changes: readonly Change[]) => Promise<void>;
}

/** Writes on record at once, inside of a unit of work. */
export class DirectPen implements Pen {
  readonly ahead = null;

  constructor(
    private readonly records: EntityManager,
    private readonly trail: AuditTrail,
    private readonly actor: Actor,
  ) {}

  insert<T extends ObjectLiteral>(table: EntityTarget<T>, rows: Rows<T>): Promise<void> {
    return insertRows(this.records, table, rows);
  }

  upsert<T extends ObjectLiteral>(table: EntityTarget<T>, rows: Rows<T>): Promise<void> {
    return upsertRows(this.records, table, rows);
  }

  async run(statement: Statement): Promise<void> {
    await this.records.query(...statement.getQueryAndParameters());
  }

  note(changes: readonly Change[]): Promise<void> {
    return this.trail.note(this.records, this.actor, changes);
  }
}

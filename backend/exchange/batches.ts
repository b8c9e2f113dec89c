import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Rows a statement: SQLite binds at most 32,766 values, and the widest table has 37 columns. */
const BATCH = 500;

const inBatches = async <T>(items: readonly T[], work: (batch: T[]) => Promise<unknown>): Promise<void> => {
  for (let start = 0; start < items.length; start += BATCH) await work(items.slice(start, start + BATCH));
};

/** Inserts plain rows by statements of many rows: ten times faster than `save`. */
export const insertRows = <T extends ObjectLiteral>(
  records: EntityManager,
  table: EntityTarget<T>,
  rows: readonly QueryDeepPartialEntity<T>[],
) => inBatches(rows, (batch) => records.createQueryBuilder().insert().into(table).values(batch).updateEntity(false).execute());

/** Inserts the rows or, where their key stands already, overwrites them. */
export const upsertRows = <T extends ObjectLiteral>(
  records: EntityManager,
  table: EntityTarget<T>,
  rows: readonly QueryDeepPartialEntity<T>[],
) =>
  inBatches(rows, (batch) =>
    records.upsert(
      table,
      batch,
      records.connection.getMetadata(table).primaryColumns.map((column) => column.propertyName),
    ),
  );

import type { EntityManager, EntityTarget, InsertQueryBuilder, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** Rows a statement: SQLite binds at most 32,766 values, and the widest table has 37 columns. */
const BATCH = 500;

export const inBatches = async <T>(items: readonly T[], work: (batch: T[]) => Promise<unknown>): Promise<void> => {
  for (let start = 0; start < items.length; start += BATCH) await work(items.slice(start, start + BATCH));
};

/** Inserts plain rows by statements of many rows: ten times faster than `save`. */
export const insertRows = <T extends ObjectLiteral>(
  records: EntityManager,
  table: EntityTarget<T>,
  rows: readonly QueryDeepPartialEntity<T>[],
) => inBatches(rows, (batch) => records.createQueryBuilder().insert().into(table).values(batch).updateEntity(false).execute());

/** The statement that inserts a batch of rows or, where their key stands already, overwrites what they name. */
export const upsertOf = <T extends ObjectLiteral>(
  records: EntityManager,
  table: EntityTarget<T>,
  batch: QueryDeepPartialEntity<T>[],
): InsertQueryBuilder<T> => {
  const { columns, primaryColumns } = records.connection.getMetadata(table);
  const named = columns.filter((column) => !column.isPrimary && batch.some((row) => column.getEntityValue(row) !== undefined));
  const namesOf = (list: typeof columns) => list.map(({ databaseName }) => databaseName);
  const insert = records.createQueryBuilder().insert().into(table).values(batch).updateEntity(false);
  return insert.orUpdate(namesOf(named), namesOf(primaryColumns));
};

/** Inserts the rows or, where their key stands already, overwrites them. */
export const upsertRows = <T extends ObjectLiteral>(
  records: EntityManager,
  table: EntityTarget<T>,
  rows: readonly QueryDeepPartialEntity<T>[],
) => inBatches(rows, (batch) => upsertOf(records, table, batch).execute());

import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * Rows of a table as one JSON text that the database writes: the drivers make an object of every cell, which at half a
 * million records takes longer than anything that figures do with them. `columns` names the column of each field, which
 * comes as it is stored; `narrowed` says which rows, in which order, of the table as `record`.
 */
export const readCells = async <T extends object>(
  records: EntityManager,
  table: new () => ObjectLiteral,
  columns: Readonly<Record<keyof T & string, string>>,
  narrowed: (query: SelectQueryBuilder<ObjectLiteral>) => unknown,
): Promise<T[]> => {
  const inner = records
    .createQueryBuilder(table, 'record')
    .select(Object.values<string>(columns).map((column) => `record.${column} AS "${column}"`));
  narrowed(inner);
  const cells = Object.entries<string>(columns).map(([name, column]) => `'${name}', chosen."${column}"`);
  const sqlite = records.connection.options.type === 'sqlite';
  const rows = sqlite
    ? `json_group_array(json_object(${cells.join(', ')}))`
    : `CAST(json_agg(json_build_object(${cells.join(', ')})) AS text)`;
  const [found] = await records
    .createQueryBuilder()
    .select(rows, 'rows')
    .from(`(${inner.getQuery()})`, 'chosen')
    .setParameters(inner.getParameters())
    .getRawMany<{ rows: string | null }>();
  return JSON.parse(found?.rows ?? '[]') as T[];
};

/** Chunk after chunk; the database reads the next one while this one is worked on. `last` says where it starts; null: there is none. */
export async function* readAhead<K, T>(read: (after: K) => Promise<T>, start: K, last: (chunk: T) => K | null): AsyncGenerator<T> {
  for (let reading: Promise<T> | null = read(start); reading !== null;) {
    const chunk: T = await reading;
    const after = last(chunk);
    reading = after === null ? null : read(after);
    // Whoever stops in between does not wait for it.
    reading?.catch(() => undefined);
    yield chunk;
  }
}

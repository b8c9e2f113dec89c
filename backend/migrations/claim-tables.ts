import {
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  type TableForeignKeyOptions,
  TableIndex,
} from 'typeorm';
import { createTables, instant, key, link, nullable, text, varchar } from './columns.js';

const claim = [
  varchar('id', 36, key),
  text('note', nullable),
  text('author'),
  varchar('author_id', 36, nullable),
  varchar('review_state', 12),
  instant('created_at'),
  instant('submitted_at', nullable),
  instant('published_at', nullable),
  instant('retired_at', nullable),
  varchar('supersedes', 36, nullable),
  varchar('superseded_by', 36, nullable),
  text('retirement_reason', nullable),
  text('return_reason', nullable),
  varchar('reviewer_id', 36, nullable),
];

/** A kind of claim: its own columns, what they point at, and the columns by which it is found. */
export const claimTable = (name: string, columns: TableColumnOptions[], links: TableForeignKeyOptions[], found: Record<string, string>) =>
  new Table({
    name,
    columns: [...claim, ...columns],
    foreignKeys: links,
    indices: [
      ...Object.entries(found).map(([by, column]) => ({ name: `${name}_${by}`, columnNames: [column] })),
      { name: `${name}_review`, columnNames: ['review_state', 'author_id'] },
    ],
  });

/** Makes the tables of a room: its own first, then those of its claims, at which evidence can point from now on. */
export const createClaimTables = async (runner: QueryRunner, own: readonly Table[], claims: readonly Table[]): Promise<void> => {
  await createTables(runner, [...own, ...claims]);
  for (const { name } of claims) {
    await runner.addColumn('evidence', new TableColumn(varchar(`${name}_id`, 36, nullable)));
    await runner.createIndex('evidence', new TableIndex({ name: `evidence_${name}`, columnNames: [`${name}_id`] }));
    await runner.createForeignKey('evidence', new TableForeignKey(link(`${name}_id`, name)));
  }
};

export const dropClaimTables = async (runner: QueryRunner, own: readonly Table[], claims: readonly Table[]): Promise<void> => {
  const evidence = await runner.getTable('evidence');
  for (const { name } of claims) {
    const foreignKey = evidence?.foreignKeys.find(({ columnNames }) => columnNames.includes(`${name}_id`));
    if (foreignKey) await runner.dropForeignKey('evidence', foreignKey);
    await runner.dropIndex('evidence', `evidence_${name}`);
    await runner.dropColumn('evidence', `${name}_id`);
  }
  for (const table of [...own, ...claims].toReversed()) await runner.dropTable(table.name);
};

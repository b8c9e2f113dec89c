import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { createTables, instant, key, link, nullable, text, varchar } from './columns.js';

const TABLES = [
  new Table({
    name: 'contradiction',
    columns: [
      varchar('id', 36, key),
      varchar('adoption_id', 36),
      varchar('claim_a', 36),
      varchar('claim_b', 36),
      instant('found_at'),
      instant('settled_at', nullable),
      varchar('settled_by', 36, nullable),
      text('reason', nullable),
    ],
    foreignKeys: [link('adoption_id', 'adoption')],
    indices: [{ name: 'contradiction_adoption', columnNames: ['adoption_id'] }],
  }),
];

/** Contradictions between claims of one adoption. */
export class Import1763960000000 implements MigrationInterface {
  readonly name = 'Import1763960000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.dropTable(table.name);
  }
}

import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { createTables, instant, key, link, nullable, text, varchar } from './columns.js';

const TABLES = [
  new Table({
    name: 'saved_view',
    columns: [varchar('id', 36, key), varchar('account_id', 36), varchar('name', 100), text('address'), instant('saved_at')],
    uniques: [{ name: 'saved_view_name', columnNames: ['account_id', 'name'] }],
    foreignKeys: [link('account_id', 'account', 'id', 'CASCADE')],
  }),
  new Table({
    name: 'error_report',
    columns: [
      varchar('id', 36, key),
      varchar('number', 11),
      varchar('adoption_id', 36),
      text('text'),
      instant('at'),
      varchar('state', 12),
      text('answer', nullable),
      instant('answered_at', nullable),
      varchar('answered_by', 36, nullable),
    ],
    uniques: [{ name: 'error_report_number', columnNames: ['number'] }],
    foreignKeys: [link('adoption_id', 'adoption')],
    indices: [
      { name: 'error_report_adoption', columnNames: ['adoption_id'] },
      { name: 'error_report_state', columnNames: ['state', 'at'] },
    ],
  }),
];

const CLAIMS = ['stage_event', 'reach_figure', 'barrier', 'inclusion_marker'];

/** What readers report, the views that staff keep, and claims found by their state of review. */
export class Desk1764050000000 implements MigrationInterface {
  readonly name = 'Desk1764050000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
    for (const table of CLAIMS)
      await runner.createIndex(table, new TableIndex({ name: `${table}_review`, columnNames: ['review_state', 'author_id'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of CLAIMS) await runner.dropIndex(table, `${table}_review`);
    for (const table of TABLES.toReversed()) await runner.dropTable(table.name);
  }
}

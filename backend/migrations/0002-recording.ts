import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
} from 'typeorm';
import { createTables, instant, integer, key, link, nullable, partialDate, setNullable, text, unique, varchar } from './columns.js';

const people = [
  new Table({
    name: 'account',
    columns: [
      varchar('id', 36, key),
      varchar('email', 254, unique),
      varchar('name', 200),
      text('password_hash', nullable),
      varchar('openid_subject', 500, { ...nullable, ...unique }),
      varchar('status', 12),
      instant('created_at'),
      instant('last_seen_at', nullable),
      integer('version', { default: 1 }),
    ],
  }),
  new Table({
    name: 'account_grant',
    columns: [varchar('account_id', 36, key), varchar('role', 20, key), varchar('scope', 36, { default: "''" })],
    foreignKeys: [link('account_id', 'account', 'id', 'CASCADE')],
  }),
  new Table({
    name: 'session',
    columns: [varchar('id', 64, key), varchar('account_id', 36), instant('created_at'), instant('seen_at')],
    foreignKeys: [link('account_id', 'account', 'id', 'CASCADE')],
    indices: [{ name: 'session_account', columnNames: ['account_id'] }],
  }),
  new Table({
    name: 'one_time_link',
    columns: [varchar('id', 64, key), varchar('account_id', 36), instant('expires_at')],
    foreignKeys: [link('account_id', 'account', 'id', 'CASCADE')],
    indices: [{ name: 'one_time_link_account', columnNames: ['account_id'] }],
  }),
  new Table({
    name: 'audit_entry',
    columns: [
      integer('sequence', key),
      instant('at'),
      varchar('account_id', 36, nullable),
      varchar('actor', 300),
      varchar('action', 40),
      varchar('subject_kind', 40),
      varchar('subject_id', 120),
      varchar('record_id', 36, nullable),
      varchar('country_iso3', 3, nullable),
      text('before', nullable),
      text('after', nullable),
      text('reason', nullable),
      varchar('hash', 64),
    ],
    indices: [
      { name: 'audit_entry_record', columnNames: ['record_id', 'sequence'] },
      { name: 'audit_entry_country', columnNames: ['country_iso3', 'sequence'] },
    ],
  }),
  new Table({
    name: 'request_receipt',
    columns: [varchar('account_id', 36, key), varchar('request_id', 64, key), instant('at'), text('made')],
  }),
];

/** What every claim has of its own history. */
const claimHistory = [
  varchar('author_id', 36, nullable),
  instant('submitted_at', nullable),
  varchar('supersedes', 36, nullable),
  text('return_reason', nullable),
  varchar('reviewer_id', 36, nullable),
];

const claim = [
  varchar('id', 36, key),
  varchar('adoption_id', 36),
  text('note', nullable),
  text('author'),
  varchar('review_state', 12),
  instant('created_at'),
  instant('published_at', nullable),
  instant('retired_at', nullable),
  varchar('superseded_by', 36, nullable),
  text('retirement_reason', nullable),
  ...claimHistory,
];

const claimTable = (name: string, columns: TableColumnOptions[]) =>
  new Table({
    name,
    columns: [...claim, ...columns],
    foreignKeys: [link('adoption_id', 'adoption')],
    indices: [{ name: `${name}_adoption`, columnNames: ['adoption_id'] }],
  });

const claims = [
  claimTable('reach_figure', [
    partialDate('date'),
    varchar('unit', 200),
    integer('served'),
    integer('intended', nullable),
    integer('women', nullable),
    integer('vulnerable', nullable),
    varchar('vulnerable_group', 200, nullable),
  ]),
  claimTable('barrier', [varchar('kind', 20), integer('severity'), partialDate('noted_on'), partialDate('resolved_on', nullable)]),
  claimTable('inclusion_marker', [partialDate('date', nullable), integer('women'), integer('vulnerable')]),
];

const stageEventColumns = [...claimHistory, text('reason', nullable), varchar('replaced_by', 120, nullable)];
const BACKED = ['reach_figure', 'barrier', 'inclusion_marker'];

/** Entries of the audit trail can be added and read, and nothing else: not by this product, not by hand. */
const SEALED = {
  sqlite: [
    `CREATE TRIGGER audit_entry_no_update BEFORE UPDATE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail is sealed'); END`,
    `CREATE TRIGGER audit_entry_no_delete BEFORE DELETE ON audit_entry BEGIN SELECT RAISE(ABORT, 'the audit trail is sealed'); END`,
  ],
  postgres: [
    `CREATE FUNCTION audit_entry_sealed() RETURNS trigger AS $$ BEGIN RAISE EXCEPTION 'the audit trail is sealed'; END $$ LANGUAGE plpgsql`,
    `CREATE TRIGGER audit_entry_sealed BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_entry EXECUTE FUNCTION audit_entry_sealed()`,
  ],
};

/** Accounts, the audit trail, and what claims need to be recorded and reviewed. */
export class Recording1763950000000 implements MigrationInterface {
  readonly name = 'Recording1763950000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [...people, ...claims]);
    await runner.addColumns(
      'stage_event',
      stageEventColumns.map((column) => new TableColumn(column)),
    );
    await runner.addColumn('adoption', new TableColumn(integer('published_version', { default: 1 })));
    await setNullable(runner, 'evidence', varchar('stage_event_id', 36), true);
    for (const table of BACKED) {
      await runner.addColumn('evidence', new TableColumn(varchar(`${table}_id`, 36, nullable)));
      await runner.createIndex('evidence', new TableIndex({ name: `evidence_${table}`, columnNames: [`${table}_id`] }));
      await runner.createForeignKey('evidence', new TableForeignKey(link(`${table}_id`, table)));
    }
    for (const statement of SEALED[runner.connection.options.type === 'postgres' ? 'postgres' : 'sqlite']) await runner.query(statement);
  }

  async down(runner: QueryRunner): Promise<void> {
    const evidence = await runner.getTable('evidence');
    for (const table of BACKED) {
      const foreignKey = evidence?.foreignKeys.find(({ columnNames }) => columnNames.includes(`${table}_id`));
      if (foreignKey) await runner.dropForeignKey('evidence', foreignKey);
      await runner.dropIndex('evidence', `evidence_${table}`);
      await runner.dropColumn('evidence', `${table}_id`);
    }
    await setNullable(runner, 'evidence', varchar('stage_event_id', 36), false);
    await runner.dropColumn('adoption', 'published_version');
    await runner.dropColumns(
      'stage_event',
      stageEventColumns.map(({ name }) => name),
    );
    for (const table of [...people, ...claims].toReversed()) await runner.dropTable(table.name);
    if (runner.connection.options.type === 'postgres') await runner.query('DROP FUNCTION audit_entry_sealed()');
  }
}

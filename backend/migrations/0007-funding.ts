import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  TableIndex,
} from 'typeorm';
import { boolean, createTables, instant, integer, key, link, nullable, partialDate, text, varchar } from './columns.js';

const RATES = new Table({
  name: 'exchange_rate',
  columns: [varchar('currency', 3, key), integer('year', key), varchar('units_per_usd', 28)],
});

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
  varchar('category', 24),
  varchar('series', 36),
  integer('data_version', { default: 0 }),
  varchar('source_file', 80, nullable),
  varchar('origin_key', 300, nullable),
  varchar('origin_digest', 64, nullable),
];

const LINKS = {
  adoption_id: link('adoption_id', 'adoption'),
  country_iso3: link('country_iso3', 'country', 'iso3'),
  organisation_id: link('organisation_id', 'organisation'),
  dpg_id: link('dpg_id', 'dpg'),
};

/** A kind of claim: its own columns, what they point at, and the lists of columns by which it is found. */
const claimTable = (name: string, columns: TableColumnOptions[], found: Record<string, string>) =>
  new Table({
    name,
    columns: [...claim, ...columns],
    foreignKeys: columns.flatMap((column) => (column.name in LINKS ? [LINKS[column.name as keyof typeof LINKS]] : [])),
    indices: [
      ...Object.entries(found).map(([by, column]) => ({ name: `${name}_${by}`, columnNames: [column] })),
      { name: `${name}_review`, columnNames: ['review_state', 'author_id'] },
    ],
  });

const money = [varchar('amount', 28, nullable), varchar('currency', 3, nullable), partialDate('date', nullable)];
const figures = { series: 'series', data_version: 'data_version', origin: 'origin_key', adoption: 'adoption_id' };

const CLAIMS = [
  claimTable(
    'need',
    [
      varchar('country_iso3', 3),
      varchar('adoption_id', 36, nullable),
      varchar('sector', 30, nullable),
      ...money,
      partialDate('needed_by', nullable),
      varchar('for_stage', 20, nullable),
      text('stated_by', nullable),
    ],
    { ...figures, country: 'country_iso3' },
  ),
  claimTable(
    'commitment',
    [
      varchar('organisation_id', 36),
      varchar('status', 12),
      ...money,
      varchar('country_iso3', 3, nullable),
      text('shares'),
      varchar('adoption_id', 36, nullable),
      varchar('need_series', 36, nullable),
      varchar('dpg_id', 120, nullable),
      varchar('sector', 30, nullable),
      varchar('funds_series', 36, nullable),
      boolean('recurrent'),
    ],
    { ...figures, organisation: 'organisation_id', need: 'need_series' },
  ),
  claimTable(
    'support_need',
    [
      varchar('country_iso3', 3),
      varchar('adoption_id', 36, nullable),
      text('stakeholders'),
      text('description'),
      partialDate('date', nullable),
    ],
    { adoption: 'adoption_id', country: 'country_iso3' },
  ),
  claimTable(
    'support_offer',
    [
      varchar('country_iso3', 3, nullable),
      varchar('organisation_id', 36, nullable),
      varchar('stakeholder', 20),
      text('for_countries'),
      text('description'),
      partialDate('date', nullable),
    ],
    { organisation: 'organisation_id', country: 'country_iso3' },
  ),
];

/** Needs, commitments and support that is not money, as claims; exchange rates. */
export class Funding1764200000000 implements MigrationInterface {
  readonly name = 'Funding1764200000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [RATES, ...CLAIMS]);
    for (const { name } of CLAIMS) {
      await runner.addColumn('evidence', new TableColumn(varchar(`${name}_id`, 36, nullable)));
      await runner.createIndex('evidence', new TableIndex({ name: `evidence_${name}`, columnNames: [`${name}_id`] }));
      await runner.createForeignKey('evidence', new TableForeignKey(link(`${name}_id`, name)));
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    const evidence = await runner.getTable('evidence');
    for (const { name } of CLAIMS) {
      const foreignKey = evidence?.foreignKeys.find(({ columnNames }) => columnNames.includes(`${name}_id`));
      if (foreignKey) await runner.dropForeignKey('evidence', foreignKey);
      await runner.dropIndex('evidence', `evidence_${name}`);
      await runner.dropColumn('evidence', `${name}_id`);
    }
    for (const table of [RATES, ...CLAIMS].toReversed()) await runner.dropTable(table.name);
  }
}

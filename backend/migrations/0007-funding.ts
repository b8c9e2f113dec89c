import { type MigrationInterface, type QueryRunner, Table, type TableColumnOptions } from 'typeorm';
import { claimTable, createClaimTables, dropClaimTables } from './claim-tables.js';
import { boolean, integer, key, link, nullable, partialDate, text, varchar } from './columns.js';

const RATES = new Table({
  name: 'exchange_rate',
  columns: [varchar('currency', 3, key), integer('year', key), varchar('units_per_usd', 28)],
});

const fundingClaim = [
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

const fundingTable = (name: string, columns: TableColumnOptions[], found: Record<string, string>) =>
  claimTable(
    name,
    [...fundingClaim, ...columns],
    columns.flatMap((column) => (column.name in LINKS ? [LINKS[column.name as keyof typeof LINKS]] : [])),
    found,
  );

const money = [varchar('amount', 28, nullable), varchar('currency', 3, nullable), partialDate('date', nullable)];
const figures = { series: 'series', data_version: 'data_version', origin: 'origin_key', adoption: 'adoption_id' };

const CLAIMS = [
  fundingTable(
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
  fundingTable(
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
  fundingTable(
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
  fundingTable(
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
    await createClaimTables(runner, [RATES], CLAIMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropClaimTables(runner, [RATES], CLAIMS);
  }
}

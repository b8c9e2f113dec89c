import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { boolean, createTables, instant, integer, key, link, nullable, partialDate, text, unique, varchar } from './columns.js';

const reference = [
  new Table({
    name: 'country',
    columns: [
      varchar('iso3', 3, key),
      varchar('iso2', 2, unique),
      varchar('m49', 3, unique),
      varchar('region', 60),
      varchar('subregion', 60),
      varchar('intermediate_region', 60, nullable),
      boolean('un_member'),
      varchar('income_group', 20),
    ],
  }),
  new Table({
    name: 'country_membership',
    columns: [varchar('country_iso3', 3, key), varchar('country_group', 4, key), varchar('until', 10, nullable)],
    foreignKeys: [link('country_iso3', 'country', 'iso3', 'CASCADE')],
  }),
  new Table({ name: 'sdg', columns: [integer('number', key), varchar('colour', 7), text('names')] }),
  new Table({ name: 'term', columns: [varchar('kind', 40, key), varchar('code', 40, key), text('names')] }),
  new Table({
    name: 'dpg',
    columns: [
      varchar('id', 120, key),
      text('name'),
      text('aliases'),
      text('types'),
      integer('sdgs'),
      text('registry_sectors'),
      text('licences'),
      text('website', nullable),
      text('repository', nullable),
      varchar('registry_stage', 20, nullable),
      text('developed_in'),
    ],
  }),
  new Table({ name: 'organisation', columns: [varchar('id', 36, key), text('name', unique)] }),
  new Table({
    name: 'dpg_owner',
    columns: [varchar('dpg_id', 120, key), varchar('organisation_id', 36, key)],
    foreignKeys: [link('dpg_id', 'dpg', 'id', 'CASCADE', 'CASCADE'), link('organisation_id', 'organisation', 'id', 'CASCADE', 'CASCADE')],
    indices: [{ columnNames: ['dpg_id'] }, { columnNames: ['organisation_id'] }],
  }),
];

const claims = [
  new Table({
    name: 'institution',
    columns: [varchar('id', 36, key), varchar('country_iso3', 3), text('name')],
    uniques: [{ name: 'institution_name', columnNames: ['country_iso3', 'name'] }],
    foreignKeys: [link('country_iso3', 'country', 'iso3')],
  }),
  new Table({
    name: 'claim_source',
    columns: [
      varchar('file', 80, key),
      text('title'),
      text('publisher'),
      text('url', nullable),
      partialDate('as_of', nullable),
      text('licence'),
    ],
  }),
  new Table({
    name: 'adoption',
    columns: [
      varchar('id', 36, key),
      varchar('country_iso3', 3),
      varchar('dpg_id', 120),
      varchar('use_case', 200, { default: "''" }),
      varchar('jurisdiction', 200, { default: "''" }),
      varchar('primary_sector', 30),
      integer('sdgs'),
      varchar('institution_id', 36, nullable),
      instant('updated_at'),
      integer('version', { default: 1 }),
      integer('data_version', { default: 0 }),
    ],
    uniques: [{ name: 'adoption_identity', columnNames: ['country_iso3', 'dpg_id', 'use_case', 'jurisdiction'] }],
    foreignKeys: [link('country_iso3', 'country', 'iso3'), link('dpg_id', 'dpg'), link('institution_id', 'institution')],
    indices: [
      { name: 'adoption_dpg', columnNames: ['dpg_id'] },
      { name: 'adoption_data_version', columnNames: ['data_version'] },
    ],
  }),
  new Table({
    name: 'stage_event',
    columns: [
      varchar('id', 36, key),
      varchar('adoption_id', 36),
      varchar('kind', 20),
      partialDate('date', nullable),
      varchar('extent', 12, nullable),
      varchar('sector', 30, nullable),
      integer('sdgs'),
      text('note', nullable),
      varchar('confidence', 10, nullable),
      text('evaluation', nullable),
      text('need', nullable),
      varchar('outcome', 20, nullable),
      text('agreement', nullable),
      integer('sites', nullable),
      integer('users', nullable),
      partialDate('planned_decision', nullable),
      text('mandate', nullable),
      integer('units_live', nullable),
      integer('units_intended', nullable),
      partialDate('units_date', nullable),
      partialDate('operating_since', nullable),
      partialDate('operating_confirmed', nullable),
      text('operator', nullable),
      text('recurrent_funding', nullable),
      varchar('institution_id', 36, nullable),
      varchar('source_file', 80, nullable),
      text('author'),
      varchar('review_state', 12),
      instant('created_at'),
      instant('published_at', nullable),
      instant('retired_at', nullable),
      varchar('superseded_by', 36, nullable),
      text('retirement_reason', nullable),
      varchar('origin_key', 200, nullable),
      varchar('origin_digest', 64, nullable),
    ],
    foreignKeys: [link('adoption_id', 'adoption'), link('institution_id', 'institution'), link('source_file', 'claim_source', 'file')],
    indices: [
      { name: 'stage_event_adoption', columnNames: ['adoption_id'] },
      { name: 'stage_event_origin', columnNames: ['origin_key'] },
    ],
  }),
  new Table({
    name: 'evidence',
    columns: [
      varchar('id', 36, key),
      varchar('stage_event_id', 36),
      text('title'),
      text('url', nullable),
      text('publisher', nullable),
      partialDate('date', nullable),
      varchar('language', 20, nullable),
      varchar('grade', 20),
    ],
    foreignKeys: [link('stage_event_id', 'stage_event')],
    indices: [{ name: 'evidence_claim', columnNames: ['stage_event_id'] }],
  }),
];

const bookkeeping = [
  new Table({ name: 'publication', columns: [integer('id', key), integer('version'), integer('rebuild_version'), instant('changed_at')] }),
  new Table({ name: 'loaded_table', columns: [varchar('file', 80, key), varchar('digest', 64), instant('loaded_at')] }),
];

const TABLES = [...reference, ...claims, ...bookkeeping];

/** Catalogue, countries, adoptions with their claims and evidence, and the data version. */
export class Foundation1763900000000 implements MigrationInterface {
  readonly name = 'Foundation1763900000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, TABLES);
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of TABLES.toReversed()) await runner.dropTable(table.name);
  }
}

import {
  type MigrationInterface,
  type QueryRunner,
  Table,
  TableColumn,
  type TableColumnOptions,
  TableForeignKey,
  type TableForeignKeyOptions,
  TableIndex,
} from 'typeorm';
import { createTables, instant, key, link, nullable, partialDate, text, varchar } from './columns.js';

const ENGAGEMENT = new Table({
  name: 'engagement',
  columns: [varchar('id', 80, key), text('names'), partialDate('date'), text('place', nullable), text('url', nullable)],
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
];

/** A kind of claim: its own columns, what they point at, and the columns by which it is found. */
const claimTable = (name: string, columns: TableColumnOptions[], links: TableForeignKeyOptions[], found: Record<string, string>) =>
  new Table({
    name,
    columns: [...claim, ...columns],
    foreignKeys: links,
    indices: [
      ...Object.entries(found).map(([by, column]) => ({ name: `${name}_${by}`, columnNames: [column] })),
      { name: `${name}_review`, columnNames: ['review_state', 'author_id'] },
    ],
  });

const inMeeting = [varchar('engagement_id', 80), varchar('country_iso3', 3)];
const meetingLinks = [link('engagement_id', 'engagement'), link('country_iso3', 'country', 'iso3')];
const byMeeting = { engagement: 'engagement_id', country: 'country_iso3' };

const CLAIMS = [
  claimTable(
    'participation',
    [
      ...inMeeting,
      varchar('level', 12),
      text('office', nullable),
      varchar('origin_key', 300, nullable),
      varchar('origin_digest', 64, nullable),
    ],
    meetingLinks,
    { ...byMeeting, origin: 'origin_key' },
  ),
  claimTable(
    'statement',
    [
      ...inMeeting,
      varchar('series', 36),
      varchar('question', 20),
      varchar('category', 24, nullable),
      text('text'),
      varchar('text_language', 20),
      text('speaker', nullable),
      text('office', nullable),
      partialDate('date', nullable),
    ],
    meetingLinks,
    { ...byMeeting, series: 'series' },
  ),
  claimTable(
    'collaboration',
    [
      varchar('country_iso3', 3),
      varchar('partner_iso3', 3),
      varchar('dpg_id', 120, nullable),
      varchar('series', 36),
      varchar('kind', 12),
      partialDate('since', nullable),
      partialDate('until', nullable),
    ],
    [link('country_iso3', 'country', 'iso3'), link('partner_iso3', 'country', 'iso3'), link('dpg_id', 'dpg')],
    { country: 'country_iso3', partner: 'partner_iso3', dpg: 'dpg_id', series: 'series' },
  ),
  claimTable(
    'statement_action',
    [
      varchar('statement_id', 36),
      varchar('statement_series', 36),
      varchar('adoption_id', 36, nullable),
      varchar('collaboration_series', 36, nullable),
      varchar('need_id', 36, nullable),
    ],
    [link('statement_id', 'statement'), link('adoption_id', 'adoption')],
    { statement: 'statement_series', adoption: 'adoption_id' },
  ),
];

/** Meetings, and what countries did, said and share, as claims. */
export class Engagement1764150000000 implements MigrationInterface {
  readonly name = 'Engagement1764150000000';

  async up(runner: QueryRunner): Promise<void> {
    await createTables(runner, [ENGAGEMENT, ...CLAIMS]);
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
    for (const table of [ENGAGEMENT, ...CLAIMS].toReversed()) await runner.dropTable(table.name);
  }
}

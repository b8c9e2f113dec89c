import { type MigrationInterface, type QueryRunner, Table } from 'typeorm';
import { claimTable, createClaimTables, dropClaimTables } from './claim-tables.js';
import { key, link, nullable, partialDate, text, varchar } from './columns.js';

const ENGAGEMENT = new Table({
  name: 'engagement',
  columns: [varchar('id', 80, key), text('names'), partialDate('date'), text('place', nullable), text('url', nullable)],
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
    await createClaimTables(runner, [ENGAGEMENT], CLAIMS);
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropClaimTables(runner, [ENGAGEMENT], CLAIMS);
  }
}

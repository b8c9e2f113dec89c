import { type MigrationInterface, type QueryRunner, Table, TableIndex } from 'typeorm';
import { instant, key, link, nullable, text, varchar } from './columns.js';

const contradiction = new Table({
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
  uniques: [{ name: 'contradiction_pair', columnNames: ['claim_a', 'claim_b'] }],
  foreignKeys: [link('adoption_id', 'adoption'), link('claim_a', 'stage_event'), link('claim_b', 'stage_event')],
  indices: [{ name: 'contradiction_adoption', columnNames: ['adoption_id'] }],
});

/** Contradictions between claims, and what an imported row is recognised by. */
export class Import1764000000000 implements MigrationInterface {
  readonly name = 'Import1764000000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.createTable(contradiction);
    await runner.createIndex('stage_event', new TableIndex({ name: 'stage_event_origin_digest', columnNames: ['origin_digest'] }));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex('stage_event', 'stage_event_origin_digest');
    await runner.dropTable('contradiction');
  }
}

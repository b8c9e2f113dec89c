import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { nullable, varchar } from './columns.js';

/** Which claim a re-verification says still held. */
export class Verifications1764300000000 implements MigrationInterface {
  readonly name = 'Verifications1764300000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('stage_event', new TableColumn(varchar('verifies', 36, nullable)));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('stage_event', 'verifies');
  }
}

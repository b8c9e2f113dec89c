import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { text } from './columns.js';

/** Official languages of countries: by them, and by income and region, a reader finds who is near. */
export class CountryLanguages1764060000000 implements MigrationInterface {
  readonly name = 'CountryLanguages1764060000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('country', new TableColumn(text('languages', { default: "''" })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('country', 'languages');
  }
}

import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { varchar } from './columns.js';

/** Language of what is sent to an account: those made until now were written to in English. */
export class AccountLanguage1764250000000 implements MigrationInterface {
  readonly name = 'AccountLanguage1764250000000';

  async up(runner: QueryRunner): Promise<void> {
    await runner.addColumn('account', new TableColumn(varchar('language', 2, { default: "'en'" })));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropColumn('account', 'language');
  }
}

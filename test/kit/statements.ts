import type { Logger } from 'typeorm';
import type { Storage } from '../../backend/shared/storage.js';

/** The SQL statements that readers send while `work` runs. */
export const statementsDuring = async (storage: Storage, work: () => Promise<unknown>): Promise<string[]> => {
  const { connection } = storage.reader;
  const before = connection.logger;
  const statements: string[] = [];
  const nothing = () => undefined;
  const counting: Logger = {
    logQuery: (sql) => void statements.push(sql),
    ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing, log: nothing },
  };
  connection.logger = counting;
  try {
    await work();
    return statements;
  } finally {
    connection.logger = before;
  }
};

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AuditTrail } from './accounts/audit-trail.js';
import { ConfigError, configFromEnvironment } from './config.js';
import { RefusedTable } from './exchange/csv-table.js';
import { runIatiCommand } from './exchange/iati/iati.command.js';
import { bar, CommandRefused, readCommand, runCommand } from './exchange/import/import.command.js';
import { Importer, WORKER } from './exchange/import/importer.js';
import { Clock } from './shared/clock.js';
import { DomainError } from './shared/domain-error.js';
import { Storage } from './shared/storage.js';

/** `npm run import -- FILE --as EMAIL`: brings a file on record, without serving. */
try {
  const [what, ...rest] = process.argv.slice(2);
  const command = what === 'iati' ? null : readCommand(process.argv.slice(2));
  const config = configFromEnvironment();
  const storage = await Storage.open(config.database);
  try {
    const clock = new Clock();
    const say = (line: string) => console.log(line);
    const workerFile = join(fileURLToPath(new URL('..', import.meta.url)), WORKER);
    const importer = new Importer(storage, clock, new AuditTrail(clock), { dataDirectory: config.dataDirectory, workerFile });
    const progress = bar((text) => process.stderr.write(text), process.stderr.isTTY);
    const accepted = await (command === null
      ? runIatiCommand(rest, storage, clock, say)
      : runCommand(command, storage, importer, say, progress));
    process.exitCode = accepted ? 0 : 1;
  } finally {
    await storage.close();
  }
} catch (error) {
  const theirs = [CommandRefused, DomainError, RefusedTable, ConfigError].some((kind) => error instanceof kind);
  if (!theirs) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}

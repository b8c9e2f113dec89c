import { ConfigError, configFromEnvironment } from './config.js';
import { RefusedTable } from './exchange/csv-table.js';
import { loadedSentence, SeedLoader } from './exchange/seed.loader.js';
import { Clock } from './shared/clock.js';
import { Storage } from './shared/storage.js';

/** `npm run load`: brings the records in line with the seed tables, without serving. */
try {
  const config = configFromEnvironment();
  const storage = await Storage.open(config.database);
  try {
    const loaded = await new SeedLoader(storage, new Clock(), (line) => console.log(line)).load(config.dataDirectory);
    console.log(`${loaded.changed ? 'Loaded' : 'Nothing changed:'} ${loadedSentence(loaded)}`);
  } finally {
    await storage.close();
  }
} catch (error) {
  if (!(error instanceof RefusedTable) && !(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

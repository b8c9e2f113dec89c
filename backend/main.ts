import { fileURLToPath } from 'node:url';
import { FirstAdmin } from './accounts/first-admin.js';
import { linkTo } from './accounts/one-time-links.js';
import { ConfigError, configFromEnvironment } from './config.js';
import { RefusedTable } from './exchange/csv-table.js';
import { loadedSentence, SeedLoader } from './exchange/seed.loader.js';
import { loadRenderer } from './pages/renderer.js';
import { createServer } from './server.js';
import { Clock } from './shared/clock.js';
import { Storage } from './shared/storage.js';

const distDirectory = fileURLToPath(new URL('..', import.meta.url));

const start = async (): Promise<void> => {
  const config = configFromEnvironment();
  const clock = new Clock();
  const storage = await Storage.open(config.database);
  const loaded = await new SeedLoader(storage, clock, (line) => console.log(line)).load(config.dataDirectory);
  console.log(`${loaded.changed ? 'Loaded' : 'On record:'} ${loadedSentence(loaded)}`);
  const first = await new FirstAdmin(storage, clock).prepare(config.firstAdmin);
  const app = await createServer({ config, storage, clock, renderer: await loadRenderer(distDirectory), distDirectory });
  await app.listen(config.port, config.host);
  const address = (await app.getUrl()).replace('[::1]', 'localhost');
  console.log(`DPG adoption is at ${address}`);
  if (first) console.log(`The first admin, ${first.email}, begins here, once: ${linkTo(config.publicUrl ?? address, first.secret)}`);
};

try {
  await start();
} catch (error) {
  // What the person who starts it can mend is said in a line; anything else is a fault of ours and shows its trace.
  const theirs = error instanceof ConfigError || error instanceof RefusedTable || (error as { code?: unknown }).code === 'EADDRINUSE';
  console.error(theirs ? (error as Error).message : error);
  process.exit(1);
}

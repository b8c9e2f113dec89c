import { normalEmail } from './accounts/email.rules.js';
import { FirstAdmin } from './accounts/first-admin.js';
import { linkTo } from './accounts/one-time-links.js';
import { ConfigError, configFromEnvironment } from './config.js';
import { Clock } from './shared/clock.js';
import { Storage } from './shared/storage.js';

/** `npm run admin:link -- EMAIL`: prints a link by which an admin who was locked out sets a new password. */
try {
  const config = configFromEnvironment();
  const email = normalEmail(process.argv[2] ?? '');
  const storage = await Storage.open(config.database);
  try {
    const link = await new FirstAdmin(storage, new Clock()).link(email);
    if (link) console.log(linkTo(config.publicUrl ?? `http://${config.host}:${config.port}`, link.secret));
    else {
      console.error('No admin in use has this e-mail address: npm run admin:link -- EMAIL');
      process.exitCode = 1;
    }
  } finally {
    await storage.close();
  }
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

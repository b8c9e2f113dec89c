import { parseHead, verifyTrail } from './accounts/audit-check.js';
import { ConfigError, configFromEnvironment } from './config.js';
import { Storage } from './shared/storage.js';

const usage = 'npm run audit:verify [-- --head SEQUENCE:HASH]';

/** `npm run audit:verify`: names every entry of the audit trail that was changed, removed, put in or swapped. */
const verify = async (parameters: readonly string[]): Promise<number> => {
  const head = parameters.length === 0 ? null : parseHead(parameters[0] === '--head' ? (parameters[1] ?? '') : '');
  if (parameters.length > 0 && !head) {
    console.error(usage);
    return 1;
  }
  const storage = await Storage.open(configFromEnvironment().database);
  try {
    const { entries, head: last, findings } = await verifyTrail(storage.reader, head);
    for (const { sequence, what, says } of findings) console.log(`${what} entry ${sequence} ${says}`);
    console.log(findings.length === 0 ? `${entries} entries, each in its place.` : `${entries} entries, ${findings.length} findings.`);
    console.log(`Head ${last.sequence}:${last.hash}`);
    return findings.length === 0 ? 0 : 1;
  } finally {
    await storage.close();
  }
};

try {
  process.exitCode = await verify(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

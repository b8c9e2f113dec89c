/** Writes a Brotli copy beside every built file that gains by it, so that the server sends it as it is. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

const FOLDER = 'dist/frontend/assets';
const LEAST_BYTES = 1024;
/** The best quality takes seconds a megabyte: large files that few readers load get the next one. */
const LARGE_BYTES = 1_000_000;

for (const name of readdirSync(FOLDER).filter((file) => /\.(js|css|json|svg)$/.test(file))) {
  const content = readFileSync(join(FOLDER, name));
  if (content.length < LEAST_BYTES) continue;
  const quality = content.length > LARGE_BYTES ? 9 : 11;
  writeFileSync(join(FOLDER, `${name}.br`), brotliCompressSync(content, { params: { [constants.BROTLI_PARAM_QUALITY]: quality } }));
}

/** Makes every generated file anew; fails where it then differs from what is committed. */
import { spawnSync } from 'node:child_process';

const paths = process.argv.slice(2);
const made = spawnSync(process.execPath, ['scripts/gen.mjs'], { encoding: 'utf8' });
if (made.status !== 0) {
  console.error(made.stdout, made.stderr);
  process.exit(1);
}
const { stdout } = spawnSync('git', ['status', '--porcelain', '--', ...paths], { encoding: 'utf8' });
if (stdout.trim() !== '') {
  console.error(`Generated files differ from what is committed: run npm run gen and commit them.\n${stdout}`);
  process.exit(1);
}

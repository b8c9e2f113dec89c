/** Everything that can be checked without running the product; one line each, and what is wrong under it. */
import { spawnSync } from 'node:child_process';

const GENERATED = ['backend/schema.graphql', 'frontend/gql', 'frontend/world/map-shapes.json'];
const CHECKS = {
  'types of the backend and tests': ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.json'],
  'types of the front end': ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.frontend.json', '--noEmit'],
  'types of the journeys': ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.journeys.json'],
  lint: ['node_modules/eslint/bin/eslint.js', '--max-warnings', '0', '.'],
  format: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'],
  walls: [
    'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
    'backend',
    'frontend',
    '--config',
    '.dependency-cruiser.cjs',
    '--output-type',
    'err',
  ],
  'dead code': ['node_modules/knip/bin/knip.js', '--no-progress'],
  'message catalogues': ['scripts/check-locales.mjs'],
  'logical properties': ['scripts/check-styles.mjs'],
  drift: ['scripts/check-drift.mjs', ...GENERATED],
};

let failed = 0;
for (const [name, command] of Object.entries(CHECKS)) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { encoding: 'utf8' });
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status === 0) continue;
  failed++;
  console.log(`${stdout}${stderr}`.trim());
}
console.log(`checks: ${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

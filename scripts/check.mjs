/** Everything that can be checked without running the product; one line each, and what is wrong under it. */
import { spawn } from 'node:child_process';

const GENERATED = ['backend/schema.graphql', 'docs/permissions.md', 'frontend/gql', 'frontend/world/map-shapes.json'];
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

/** What writes files that the others read comes last, alone. */
const LAST = 'drift';
const AT_ONCE = 2;

const run = (command) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, command);
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (status) => resolve({ status, said: said.trim() }));
  });

let failed = 0;
const check = async (name) => {
  const { status, said } = await run(CHECKS[name]);
  console.log(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}`);
  if (status === 0) return;
  failed++;
  console.log(said);
};

const waiting = Object.keys(CHECKS).filter((name) => name !== LAST);
await Promise.all(
  Array.from({ length: AT_ONCE }, async () => {
    for (let name = waiting.shift(); name; name = waiting.shift()) await check(name);
  }),
);
await check(LAST);
console.log(`checks: ${Object.keys(CHECKS).length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

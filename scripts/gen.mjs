/** Writes everything that is generated and committed: the schema, who may what, the client's types and questions, the map's shapes. */
import { spawnSync } from 'node:child_process';

const run = (...command) => {
  const { status } = spawnSync(process.execPath, command, { stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
};

run('node_modules/@nestjs/cli/bin/nest.js', 'build');
run('dist/backend/emit-schema.js', 'backend/schema.graphql', 'docs/permissions.md');
run('codegen.mjs');
run('scripts/make-map-shapes.mjs');

import { rmSync } from 'node:fs';

export default async () => {
  await globalThis.__stopPostgres?.();
  if (process.env.DPG_TEST_RUN) rmSync(process.env.DPG_TEST_RUN, { recursive: true, force: true });
};

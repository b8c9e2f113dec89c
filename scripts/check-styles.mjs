/** Right-to-left is a mirror: style sheets name no left and no right. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PHYSICAL =
  /(?:^|[\s{;])(?:margin|padding|border)-(?:left|right)\b|(?:^|[\s{;])(?:left|right)\s*:|(?:text-align|float)\s*:\s*(?:left|right)\b/;
const FOLDER = 'frontend/styles';

const found = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.css'))
  .flatMap((file) =>
    readFileSync(join(FOLDER, file), 'utf8')
      .split('\n')
      .flatMap((line, index) => (PHYSICAL.test(line) ? [`${file}:${index + 1}: ${line.trim()}`] : [])),
  );
if (found.length > 0) {
  console.error(`Use logical properties (inset-inline-start, margin-inline …):\n${found.join('\n')}`);
  process.exit(1);
}

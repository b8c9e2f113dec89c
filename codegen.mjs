/**
 * Writes frontend/gql: types of the schema, types of every question in frontend/**\/*.queries.ts, and the questions by their
 * SHA-256 (persisted-documents.json), which the server answers by that name alone.
 */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildASTSchema, parse } from 'graphql';

const SCHEMA = 'backend/schema.graphql';
const schema = parse(readFileSync(process.argv[2] ?? SCHEMA, 'utf8'));

const documents = readdirSync('frontend', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.queries.ts'))
  .sort()
  .flatMap((file) =>
    [...readFileSync(join('frontend', file), 'utf8').matchAll(/graphql\(\s*`([^`]*)`/g)].map(([, rawSDL]) => ({
      location: file,
      rawSDL,
      document: parse(rawSDL),
    })),
  );

const outputs = await preset.buildGeneratesSection({
  baseOutputDir: 'frontend/gql/',
  schema,
  schemaAst: buildASTSchema(schema),
  documents,
  config: {
    documentMode: 'string',
    useTypeImports: true,
    enumType: 'string-literal',
    scalars: { Date: 'string', DateTime: 'string', PartialDate: 'string', Decimal: 'string' },
  },
  presetConfig: {
    fragmentMasking: false,
    skipIndexFile: true,
    persistedDocuments: { hashAlgorithm: (document) => createHash('sha256').update(document).digest('hex') },
  },
  plugins: [],
  pluginMap: {},
});
const written = await Promise.all(outputs.map(async (output) => [output.filename, await codegen(output)]));
for (const [file, text] of written) {
  mkdirSync(dirname(file), { recursive: true });
  const content = `${text.trimEnd()}\n`;
  if (!existsSync(file) || readFileSync(file, 'utf8') !== content) writeFileSync(file, content);
}

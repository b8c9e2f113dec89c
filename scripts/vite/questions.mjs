import { readFileSync } from 'node:fs';

/**
 * Puts into each *.queries.ts only its own questions, with the hash under which the server knows them. Without it, the generated
 * `graphql()` looks them up in a table of all questions, which every page would then carry. The public pages, which only read,
 * carry the hashes alone: a server that does not know one is of another release, whose pages are to be read anew. What people
 * write goes with its text, which a newer server understands as well.
 */
export const questions = () => ({
  name: 'questions',
  enforce: 'pre',
  transform(code, id, { ssr } = {}) {
    if (!id.endsWith('.queries.ts')) return null;
    const known = Object.entries(JSON.parse(readFileSync('frontend/gql/persisted-documents.json', 'utf8')));
    const replaced = code.replace(/graphql\(\s*`([^`]*)`,?\s*\)/g, (_call, source) => {
      const name = /^\s*(?:query|mutation)\s+(\w+)/.exec(source)?.[1];
      if (!name) return 'null';
      const [hash, text] = known.find(([, document]) => new RegExp(`\\b(query|mutation) ${name}\\b`).test(document)) ?? [];
      if (!hash) this.error(`${name} is not in persisted-documents.json: run npm run gen`);
      const nameSuffices = !ssr && /^\s*query\b/.test(source) && !id.includes('/workbench/');
      return `Object.assign(new String(${nameSuffices ? '' : JSON.stringify(text)}), { __meta__: { hash: '${hash}' } })`;
    });
    return { code: replaced.replace(/^import \{ graphql \}.*\n/m, ''), map: null };
  },
});

import { readFileSync } from 'node:fs';
import { startProduct } from '../product.js';
import { type Asked, load, send } from '../requests.js';
import type { Measured } from '../table.js';
import type { World } from '../world.js';
import { timed } from '../measure.js';

const DOCUMENTS = JSON.parse(readFileSync('frontend/gql/persisted-documents.json', 'utf8')) as Record<string, string>;
const WORLD_ID = Object.entries(DOCUMENTS).find(([, text]) => text.includes('query World('))?.[0] ?? '';
const FIRST_DAY = Date.UTC(2012, 0, 1);
const dayNumber = (n: number): string => new Date(FIRST_DAY + n * 86_400_000).toISOString().slice(0, 10);

/** What the World page asks of the API, as its script sends it. */
const world = (asOf: string | null, headers: Record<string, string> = {}): Asked => {
  const narrowed = asOf === null ? {} : { asOf };
  const variables = { filter: narrowed, withoutListings: { ...narrowed, withoutGlobalListings: true }, language: 'en' };
  const extensions = { persistedQuery: { version: 1, sha256Hash: WORLD_ID } };
  const search = new URLSearchParams({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) });
  return { path: `/graphql?${search.toString()}`, headers: { 'apollo-require-preflight': 'true', 'accept-encoding': 'gzip', ...headers } };
};

const page = (search: string, headers: Record<string, string> = {}): Asked => ({
  path: `/${search}`,
  headers: { 'accept-encoding': 'gzip', 'accept-language': 'en', ...headers },
});

/** An alias makes each of them a document that was never asked before: nothing but Apollo answers it. */
const typename = (n: number): Asked => ({
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query: `{ n${n}: __typename }` }),
});

/** The product over HTTP, asked from this process. */
export const http = async ({ target }: World): Promise<Measured[]> => {
  const product = await startProduct(target);
  try {
    const first = await timed(() => send(product.url, page('')));
    const answered = await send(product.url, world(null));
    const tag = String(answered.headers['etag']);
    const pageTag = String((await send(product.url, page(''))).headers['etag']);
    const measured: Measured[] = [
      { name: 'start until it listens', unit: 'ms', value: product.startMs },
      { name: 'first page after the start', unit: 'ms', value: first.ms },
    ];
    const cases: [string, (n: number) => Asked, number, { most?: number }?][] = [
      ['World answer, kept', () => world(null), 200],
      ['World answer, 304', () => world(null, { 'if-none-match': tag }), 304],
      ['World answer, never asked', (n) => world(dayNumber(n)), 200, { most: 400 }],
      ['page /, kept', () => page(''), 200],
      ['page /, 304', () => page('', { 'if-none-match': pageTag }), 304],
      ['page /, never asked', (n) => page(`?asOf=${dayNumber(n + 1000)}`), 200, { most: 400 }],
      ['{ __typename }, never asked', typename, 200],
    ];
    for (const [name, asked, status, limits] of cases) {
      const { perSecond, medianMs, processorMs, bytes } = await load(product, asked, status, limits);
      measured.push(
        { name: `${name}: requests`, unit: 'requests/s', value: perSecond },
        { name: `${name}: median of 4 at a time`, unit: 'ms', value: medianMs },
        { name: `${name}: processor time of the server`, unit: 'ms', value: processorMs },
        { name: `${name}: size (gzip)`, unit: 'bytes', value: bytes },
      );
    }
    return measured;
  } finally {
    await product.stop();
  }
};

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { get as ask } from 'node:http';
import { startApp, type TestApp } from '../kit/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${app.url}${path}`, { headers, redirect: 'manual' });

/** Size on the wire, compressed. */
const bytesOf = (path: string): Promise<number> =>
  new Promise((resolve, reject) => {
    ask(`${app.url}${path}`, { headers: { 'accept-encoding': 'br' } }, (reply) => {
      let bytes = 0;
      reply.on('data', (part: Buffer) => (bytes += part.length)).on('end', () => resolve(bytes));
    }).on('error', reject);
  });

describe('Everything that is served', () => {
  it.each(['/', '/graphql/explorer', '/health/live', '/records.csv', '/no-such-page', '/graphql', '/favicon.svg'])(
    'carries security headers: %s',
    async (path) => {
      const { headers } = await get(path);
      const policy = headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/script-src 'self'(;|$)/);
      expect(policy).toContain("frame-ancestors 'none'");
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBeTruthy();
      expect(headers.get('permissions-policy')).toContain('camera=()');
      expect(headers.get('x-powered-by')).toBeNull();
    },
  );

  it('lets no style in that is not ours, but for the explorer', async () => {
    expect((await get('/')).headers.get('content-security-policy')).not.toContain('unsafe-inline');
  });
});

describe('Health', () => {
  it('is live and ready', async () => {
    expect((await get('/health/live')).status).toBe(200);
    expect(await (await get('/health/ready')).json()).toMatchObject({ status: 'ok' });
  });
});

describe('Pages', () => {
  it.each(['br', 'gzip', 'identity'])('are the same document, first made and kept, in the encoding %s', async (encoding) => {
    const plain = await (await get('/about', { 'accept-encoding': 'identity' })).text();
    for (const _time of ['made', 'kept']) {
      const reply = await get('/about', { 'accept-encoding': encoding });
      expect([reply.headers.get('content-encoding') ?? 'identity', reply.headers.get('vary')]).toEqual([
        encoding,
        expect.stringContaining('Accept-Encoding'),
      ]);
      expect(await reply.text()).toBe(plain);
    }
  });

  it.each(['/', '/countries', '/countries/GHA', '/dpgs', '/dpgs/dhis2', '/records', '/engagements', '/data', '/about'])(
    'name at most 75 kB of script: %s',
    async (path) => {
      const named = [...(await (await get(path)).text()).matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)];
      const scripts = [...new Set(named.map(([, script = '']) => script))];
      const sizes = scripts.map((script) => bytesOf(script));
      const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
      expect(scripts.length).toBeGreaterThan(1);
      expect(bytes).toBeGreaterThan(10_000);
      expect(bytes).toBeLessThanOrEqual(75_000);
    },
  );

  it('load nothing of the workbench', async () => {
    for (const path of ['/', '/countries/GHA', '/records', '/investment', '/investment/support', '/engagements'])
      expect([path, /assets\/(desk|workbench)-/.test(await (await get(path)).text())]).toEqual([path, false]);
  });

  it('arrive with their figures in them', async () => {
    const html = await (await get('/', { 'accept-language': 'en' })).text();
    for (const figure of ['26', '88', '81', '2,328', '80']) expect(html.replace(/<[^>]+>/g, ' ')).toContain(figure);
    expect(html).not.toMatch(/<script(?![^>]*(src=|type="application\/json"))/);
    expect(html).not.toMatch(/\sstyle="/);
  });

  it('say what they leave out as published later, and leave it out', async () => {
    const known = async (day: string) => (await (await get(`/data?lang=en&known=${day}`)).text()).replace(/<[^>]+>/g, ' ');
    expect(await known('2026-11-20')).toMatch(/As known on 20 Nov 2026: .*changed after 21 Oct 2026: new: 195/s);
    expect(await known('2026-11-19')).toMatch(/As known on 19 Nov 2026: .*nothing .*after 21 Oct 2026/is);
  });

  it.each([
    ['fr-CA,fr;q=0.9', '', 'fr', 'ltr'],
    ['ar', '', 'ar', 'rtl'],
    ['zh-Hans-CN', '', 'zh', 'ltr'],
    ['de', '', 'en', 'ltr'],
    ['en', '?lang=ru', 'ru', 'ltr'],
    ['es;q=0.5, ru;q=0.8', '', 'ru', 'ltr'],
  ])('speak to %s%s in %s', async (accept, search, language, direction) => {
    const response = await get(`/${search}`, { 'accept-language': accept });
    expect(response.headers.get('content-language')).toBe(language);
    expect(await response.text()).toMatch(new RegExp(`<html[^>]*lang="${language}"[^>]*dir="${direction}"`));
  });

  it.each(['/', '/countries', '/countries/GHA', '/dpgs/dhis2', '/records', '/about'])(
    '%s has its own title, description and picture for previews',
    async (path) => {
      const html = await (await get(path)).text();
      for (const tag of [
        /<title>[^<]{5,}<\/title>/,
        /name="description" content="[^"]{20,}"/,
        /property="og:title"/,
        /property="og:description"/,
        /property="og:image"/,
      ]) {
        expect(html).toMatch(tag);
      }
    },
  );

  it.each(['/', '/countries/GHA?lang=ar', '/about?lang=zh'])('%s has a picture that stands at the address it names', async (path) => {
    const html = await (await get(path)).text();
    const address = new URL((/property="og:image" content="([^"]+)"/.exec(html)?.[1] ?? '').replaceAll('&amp;', '&'));
    const picture = await get(`${address.pathname}${address.search}`);
    expect([picture.status, picture.headers.get('content-type')]).toEqual([200, 'image/png']);
    const bytes = Buffer.from(await picture.arrayBuffer());
    expect([bytes.subarray(1, 4).toString(), bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual(['PNG', 1200, 630]);
  });

  it.each(['/countries/XXX', '/dpgs/no-such', '/records/no-such', '/nowhere'])('%s is not found', async (path) =>
    expect((await get(path)).status).toBe(404),
  );

  it('are not sent again while they are the same', async () => {
    const etag = (await get('/')).headers.get('etag') ?? '';
    expect((await get('/', { 'if-none-match': etag })).status).toBe(304);
  });
});

describe('The list as a file', () => {
  const lines = async (search: string) => (await (await get(`/records.csv${search}`)).text()).replace('\uFEFF', '').trimEnd().split('\n');

  it('has as many lines as the figure says', async () => {
    expect((await lines('?stage=SCALED')).length - 1).toBe(81);
    expect((await lines('')).length - 1).toBe(2523);
  });

  it('says what day and what standing it is of', async () => {
    const [header, first] = await lines('?country=SLE&dpg=dhis2&standing=CLAIMED&asOf=2025-01-01');
    expect(header).toContain('as_of,least_standing_counted');
    expect(first).toContain('2025-01-01,CLAIMED');
  });
});

import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, request, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fetchRegistry } from '../../backend/exchange/import/registry/registry.address.js';

const EDITION = '[{"name":"Aam Digital"}]';
const json = { 'content-type': 'application/json' };
const sends =
  (status: number, headers: Record<string, string>, body: string | Buffer = ''): RequestListener =>
  (_request, response) =>
    void response.writeHead(status, headers).end(body);
const to = (location: string) => sends(302, { location });

/** What each path of the server does. */
const PATHS: Record<string, RequestListener> = {
  '/dpgs.json': sends(200, json, EDITION),
  '/raw': sends(200, { 'content-type': 'text/plain; charset=utf-8' }, EDITION),
  '/moved': to('/dpgs.json'),
  '/elsewhere': to('https://cdn.example.org/dpgs.json'),
  '/round': to('/round'),
  '/plain': to('http://dpgs.example.org/dpgs.json'),
  '/inside': to('https://169.254.169.254/latest/meta-data'),
  '/file': to('file:///etc/passwd'),
  '/nowhere': to('https://'),
  '/missing': sends(404, json, '[]'),
  '/down': sends(503, json, '[]'),
  '/page': sends(200, { 'content-type': 'text/html; charset=utf-8' }, '<h1>Sign in</h1>'),
  '/latin1': sends(200, json, Buffer.from('["C\xf4te"]', 'latin1')),
  '/large': sends(200, json, 'x'.repeat(3000)),
  '/endless': (_request, response) => {
    response.writeHead(200, json);
    const more = () => {
      while (!response.destroyed && response.write('x'.repeat(1000)));
      if (!response.destroyed) response.once('drain', more);
    };
    more();
  },
  '/silent': () => undefined,
  '/stops': (_request, response) => void response.writeHead(200, json).write('['),
  '/cut': (_request, response) => {
    response.writeHead(200, { ...json, 'content-length': '100' }).write('[');
    setImmediate(() => response.destroy());
  },
};

const server = createServer((asked, response) => PATHS[asked.url ?? '']?.(asked, response));
const hosts: string[] = [];
beforeAll(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
afterAll(async () => {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
});

/** Every host is the server of this test; what may be asked is decided before. */
const asking = {
  send: (url: URL, signal: AbortSignal) => {
    hosts.push(url.host);
    return request({ host: '127.0.0.1', port: (server.address() as AddressInfo).port, path: url.pathname, signal });
  },
  bytes: 2000,
};
const fetched = (path: string, milliseconds = 30_000) => fetchRegistry(`https://dpgs.example.org${path}`, { ...asking, milliseconds });

it.each([
  ['JSON', '/dpgs.json', ['dpgs.example.org']],
  ['JSON as the plain text of a code host', '/raw', ['dpgs.example.org']],
  ['what it was moved to', '/moved', ['dpgs.example.org', 'dpgs.example.org']],
  ['what another host has', '/elsewhere', ['dpgs.example.org', 'cdn.example.org']],
])('An address gives %s', async (_case, path, asked) => {
  hosts.length = 0;
  expect(await fetched(path)).toBe(EDITION);
  expect(hosts).toEqual(asked);
});

it.each([
  ['redirects without end', '/round', 'ADDRESS_FAILED', 4],
  ['a redirect to plain http', '/plain', 'ADDRESS_REFUSED', 1],
  ['a redirect into the network around the machine', '/inside', 'ADDRESS_REFUSED', 1],
  ['a redirect to a file', '/file', 'ADDRESS_REFUSED', 1],
  ['a redirect to no address', '/nowhere', 'ADDRESS_REFUSED', 1],
  ['nothing there', '/missing', 'ADDRESS_FAILED', 1],
  ['a server that is down', '/down', 'ADDRESS_FAILED', 1],
  ['a page for people', '/page', 'ADDRESS_FAILED', 1],
  ['another encoding', '/latin1', 'ENCODING', 1],
  ['too much', '/large', 'FILE_TOO_LARGE', 1],
  ['more and more', '/endless', 'FILE_TOO_LARGE', 1],
  ['an answer that breaks off', '/cut', 'ADDRESS_FAILED', 1],
])('%s is refused', async (_case, path, problem, requests) => {
  hosts.length = 0;
  await expect(fetched(path)).rejects.toMatchObject({ code: 'FILE_REFUSED', details: { problem } });
  expect(hosts).toHaveLength(requests);
});

it.each(['/silent', '/stops'])('A server that says nothing more (%s) is left when its time is up', async (path) => {
  await expect(fetched(path, 100)).rejects.toMatchObject({ code: 'FILE_REFUSED', details: { problem: 'ADDRESS_FAILED' } });
});

it.each([
  'http://dpgs.example.org/',
  'ftp://dpgs.example.org/',
  'https://somebody:secret@dpgs.example.org/',
  'https://127.0.0.1/',
  'https://2130706433/',
  'https://10.0.0.8/',
  'https://[::1]/',
  'https://[::ffff:127.0.0.1]/',
  'https://[fd00::1]/',
  'https://localhost/',
])('%s is not asked', async (address) => {
  await expect(fetchRegistry(address)).rejects.toMatchObject({ code: 'FILE_REFUSED', details: { problem: 'ADDRESS_REFUSED' } });
});

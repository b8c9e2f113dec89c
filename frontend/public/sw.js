/**
 * Keeps the pages that were visited, so that they open without a connection. The network always comes first: what is kept is shown
 * only where nothing answers, and says so. Kept are public pages and the files they are made of, asked for without cookies;
 * nothing of the workbench, of an account, of the API.
 */
const KEPT = 'visited-1';
const MOST = { pages: 60, files: 120 };
const PRIVATE = /^\/(workbench|auth|graphql|report|embed)(\/|$)/;

const isFile = (url) => url.pathname.startsWith('/assets/') || url.pathname === '/favicon.svg';
const isOurs = (url) => url.origin === location.origin && !PRIVATE.test(url.pathname);

/** The oldest go where there are too many. */
const makeRoom = async (cache) => {
  const requests = await cache.keys();
  for (const [kind, most] of Object.entries(MOST)) {
    const ofKind = requests.filter((request) => isFile(new URL(request.url)) === (kind === 'files'));
    await Promise.all(ofKind.slice(0, Math.max(0, ofKind.length - most)).map((request) => cache.delete(request)));
  }
};

const mayBeKept = (reply) => reply.ok && !reply.redirected && !/no-store|private/.test(reply.headers.get('cache-control') ?? '');

/** Asks without cookies, so that what is kept is what anybody sees. */
const keep = async (addresses) => {
  const cache = await caches.open(KEPT);
  await Promise.all(
    addresses
      .map((address) => new URL(address, location.origin))
      .filter(isOurs)
      .map(async (url) => {
        url.hash = '';
        const known = isFile(url) && (await cache.match(url.href));
        if (known) return;
        const reply = await fetch(url.href, { credentials: 'omit' }).catch(() => null);
        if (!reply || !mayBeKept(reply)) return;
        await cache.delete(url.href);
        await cache.put(url.href, reply);
      }),
  );
  await makeRoom(cache);
};

/** A page as it was kept, marked so that it says how old it is. */
const keptPage = async (request) => {
  const reply = await (await caches.open(KEPT)).match(request.url, { ignoreVary: true });
  if (!reply) return null;
  const html = (await reply.text()).replace('<html ', '<html data-offline ');
  return new Response(html, { headers: reply.headers });
};

self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', (event) => {
  const old = async () => (await caches.keys()).filter((name) => name !== KEPT).map((name) => caches.delete(name));
  event.waitUntil(old().then(async (gone) => [await Promise.all(gone), await self.clients.claim()]));
});
self.addEventListener('message', (event) => {
  if (Array.isArray(event.data?.keep)) event.waitUntil(keep(event.data.keep));
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== 'GET' || !isOurs(url)) return;
  if (request.mode === 'navigate') {
    event.respondWith(fetch(request).catch(async (error) => (await keptPage(request)) ?? Promise.reject(error)));
  } else if (isFile(url)) {
    // Their names change with what is in them: one that is kept is the right one.
    event.respondWith(caches.match(request.url).then((known) => known ?? fetch(request)));
  }
});

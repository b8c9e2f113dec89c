import { describe, expect, it } from '@jest/globals';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { aReader, numberIn, ready, sees, sentence, totals } from '../kit/browser.js';

const reader = aReader();

describe('Without a connection', () => {
  it('a page that was visited opens with its figures and the day they are of', async () => {
    const known = await totals(reader.app(), { countries: ['GHA'] });
    const page = await reader.visit('/countries/GHA?lang=en', { width: 390, workers: true });
    expect(await page.locator('.offline').isVisible()).toBe(false);
    const kept = () =>
      page.evaluate(async () => {
        const cache = await caches.open('visited-1');
        const addresses = (await cache.keys()).map(({ url }) => new URL(url).pathname);
        return [addresses.includes('/countries/GHA'), addresses.some((path) => path.endsWith('.js'))];
      });
    await sees(kept, [true, true]);
    await page.context().setOffline(true);
    await page.reload();
    await ready(page);
    expect(await page.locator('.offline').innerText()).toBe(
      'You are offline. These are the figures as of 20 Nov 2026, kept from your last visit.',
    );
    expect(await sentence(page)).toEqual(known);
    await page.context().setOffline(false);
    await page.reload();
    expect(await page.locator('.offline').isVisible()).toBe(false);
  });

  it('nothing of the workbench, of the API or of a report is kept', async () => {
    const page = await reader.visit('/countries/GHA?lang=en', { workers: true });
    const kept = await page.evaluate(async () => {
      const { active } = await navigator.serviceWorker.ready;
      active?.postMessage({ keep: ['/workbench', '/graphql?query={__typename}', '/report/X-1', '/embed/countries/GHA', '/about'] });
      const cache = await caches.open('visited-1');
      for (let time = 0; time < 200 && !(await cache.match('/about')); time++) await new Promise((resolve) => setTimeout(resolve, 50));
      return (await cache.keys()).map(({ url }) => new URL(url).pathname);
    });
    expect(kept).toContain('/about');
    expect(kept.filter((path) => /^\/(workbench|graphql|report|embed)/.test(path))).toEqual([]);
  });
});

it('A page one of whose scripts never comes stays as the server drew it, and the rest of it answers', async () => {
  const page = await reader.visit('/about?lang=en');
  let asked = 0;
  await page.route('**/assets/CountryMore-*.js', () => {
    asked++;
  });
  await page.goto(page.url().replace('/about', '/countries/GHA'));
  await ready(page);
  await sees(async () => asked > 0, true);
  expect(await page.locator('#events').isVisible()).toBe(true);
  await page.locator('details.language summary').click();
  expect(await page.locator('details.language a[lang="fr"]').isVisible()).toBe(true);
});

it('On a slow connection the figures are there before pictures and scripts', async () => {
  const page = await reader.visit('/about', { width: 390 });
  const session = await page.context().newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', {
    ...{ offline: false, latency: 150, downloadThroughput: 60_000, uploadThroughput: 60_000 },
  });
  // The page itself notes when the figure is in it: a look from outside comes late by an unknown time.
  await page.addInitScript(() => {
    new MutationObserver((_changes, observer) => {
      if (!document.querySelector('h1.state a')) return;
      performance.mark('figure');
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto(`${reader.app().url}/countries/GHA?lang=en`, { waitUntil: 'load' });
  expect(numberIn(await page.locator('h1.state a').first().innerText())).not.toBeNull();
  const files = await page.evaluate(() => {
    const shown = performance.getEntriesByName('figure')[0]?.startTime ?? Infinity;
    return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
      .filter(({ name }) => /\.(js|png|svg|json)$/.test(new URL(name).pathname))
      .map(({ name, responseEnd }) => ({ name, early: responseEnd <= shown }));
  });
  expect(files.length).toBeGreaterThan(0);
  expect(files.filter(({ early }) => early)).toEqual([]);
});

describe('On another site', () => {
  /** A page of another origin with one frame. */
  const otherSite = async (frame: string) => {
    const server = createServer((_request, response) => {
      response
        .setHeader('content-type', 'text/html')
        .end(`<!doctype html><title>Other</title><iframe src="${frame}" width="600" height="460"></iframe>`);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, close: () => server.close() };
  };
  const framed = async (path: string) => {
    const site = await otherSite(`${reader.app().url}${path}`);
    const page = await reader.visit('/about', { scripts: false, strict: false });
    await page.goto(site.url, { waitUntil: 'load' });
    site.close();
    return page.frameLocator('iframe');
  };

  it.each([
    ['a card', '/embed/countries/GHA?lang=en', 'Ghana', '/countries/GHA?lang=en'],
    ['a chart', '/embed/chart/sectors?page=/countries/GHA&lang=ar&standing=CLAIMED', 'غانا', '/countries/GHA?lang=ar&standing=CLAIMED'],
    ['the map', '/embed/chart/map?page=/&lang=fr', 'Monde', '/?lang=fr'],
  ])('%s is shown without scripts and leads to its page', async (_case, path, words, address) => {
    const frame = await framed(path);
    expect(await frame.locator('h1').innerText()).toContain(words);
    expect(await frame.locator('.src a').last().getAttribute('href')).toBe(`${reader.app().url}${address}`);
  });

  it('no other page is', async () => {
    const frame = await framed('/countries/GHA?lang=en');
    expect(await frame.locator('h1.state').count()).toBe(0);
  });
});

it('A chart is passed on as an address and as lines for another site', async () => {
  const page = await reader.visit('/countries/GHA?lang=en&standing=CLAIMED');
  const panel = page.locator('section[aria-labelledby=sectors]');
  await panel.getByText('Share', { exact: true }).click();
  const lines = panel.locator('.share textarea');
  await lines.waitFor();
  const links = await panel.locator('.share input').evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value));
  expect(links).toEqual(
    ['', '&known=2026-11-20'].map((known) => `${reader.app().url}/countries/GHA?lang=en&standing=CLAIMED${known}#sectors`),
  );
  const [, source = ''] = /src="([^"]+)"/.exec(await lines.inputValue()) ?? [];
  const reply = await fetch(source.replaceAll('&amp;', '&'));
  expect([reply.status, reply.headers.get('set-cookie')]).toEqual([200, null]);
  expect(await reply.text()).toContain('Adoptions by sector · Ghana');
});

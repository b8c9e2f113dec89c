import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { browserPath } from '../../../scripts/browser.mjs';
import { median } from '../measure.js';
import { startProduct } from '../product.js';
import { send } from '../requests.js';
import type { Measured } from '../table.js';

const PAGES = ['/', '/countries/GHA', '/records'];
const RUNS = 5;
/** A slow phone: 150 ms round trip, 1.44 Mbit/s, a processor slowed four times. */
const NETWORK = { offline: false, latency: 150, downloadThroughput: 1_440_000 / 8, uploadThroughput: 1_440_000 / 8 };
const PROCESSOR = 4;
const SETTLED_MS = 1500;

interface Painted {
  firstMs: number;
  largestMs: number;
  shift: number;
  bytesBefore: number;
  scriptBytes: number;
}

/** Runs in the page, before anything of it. */
const WATCH = `
  window.seen = { first: NaN, largest: NaN, shift: 0 };
  const watch = (type, use) => new PerformanceObserver((list) => list.getEntries().forEach(use)).observe({ type, buffered: true });
  watch('paint', (entry) => { if (entry.name === 'first-contentful-paint') window.seen.first = entry.startTime; });
  watch('largest-contentful-paint', (entry) => { window.seen.largest = entry.startTime; });
  watch('layout-shift', (entry) => { if (!entry.hadRecentInput) window.seen.shift += entry.value; });
`;

const paint = async (browser: Browser, url: string): Promise<Painted> => {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, locale: 'en' });
  try {
    const page = await context.newPage();
    await page.addInitScript(WATCH);
    const devtools = await context.newCDPSession(page);
    const received: { at: number; bytes: number; id: string }[] = [];
    const scripts = new Set<string>();
    let paintedAt = Infinity;
    devtools.on('Network.requestWillBeSent', ({ requestId, type }) => {
      if (type === 'Script') scripts.add(requestId);
    });
    devtools.on('Network.dataReceived', ({ timestamp, encodedDataLength, requestId }) =>
      received.push({ at: timestamp, bytes: encodedDataLength, id: requestId }),
    );
    // Of a compressed document, Chromium tells the size on the wire only when it is complete.
    devtools.on('Network.loadingFinished', ({ timestamp, encodedDataLength, requestId }) => {
      const told = received.filter(({ id }) => id === requestId).reduce((bytes, part) => bytes + part.bytes, 0);
      received.push({ at: timestamp, bytes: encodedDataLength - told, id: requestId });
    });
    devtools.on('Page.lifecycleEvent', ({ name, timestamp }) => {
      if (name === 'firstContentfulPaint') paintedAt = timestamp;
    });
    await devtools.send('Network.enable');
    await devtools.send('Page.enable');
    await devtools.send('Page.setLifecycleEventsEnabled', { enabled: true });
    await devtools.send('Network.emulateNetworkConditions', NETWORK);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: PROCESSOR });
    await page.goto(url, { waitUntil: 'load' });
    await page.waitForTimeout(SETTLED_MS);
    const seen = await page.evaluate<{ first: number; largest: number; shift: number }>('window.seen');
    const sum = (those: typeof received) => those.reduce((bytes, part) => bytes + part.bytes, 0);
    return {
      ...{ firstMs: seen.first, largestMs: seen.largest, shift: seen.shift },
      bytesBefore: sum(received.filter(({ at }) => at <= paintedAt)),
      scriptBytes: sum(received.filter(({ id }) => scripts.has(id))),
    };
  } finally {
    await context.close();
  }
};

/** Bytes, compressed with brotli, of the scripts that the document itself names. */
const initialScriptBytes = async (base: string, path: string): Promise<number> => {
  const { text } = await send(base, { path, headers: { 'accept-language': 'en' } });
  const named = [...text.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+\.js)"/g)].map(([, source]) => source ?? '');
  let bytes = 0;
  for (const script of new Set(named)) bytes += (await send(base, { path: script, headers: { 'accept-encoding': 'br' } })).bytes;
  return bytes;
};

/** What a reader with a slow phone waits for. Budget: first paint with figures under 500 ms, 75 kB of initial script, no shift. */
export const firstPaint = async (): Promise<Measured[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dpg-bench-'));
  const product = await startProduct({ kind: 'sqlite', file: join(folder, 'painted.db') });
  const executablePath = await browserPath();
  const browser = await chromium.launch({ ...(executablePath ? { executablePath } : {}), args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const measured: Measured[] = [];
    for (const path of PAGES) {
      const { text } = await send(product.url, { path, headers: { 'accept-language': 'en' } });
      if (!/\d/.test(text.replace(/<script[\s\S]*?<\/script>|<[^>]*>/g, ''))) throw new Error(`${path} arrives without figures.`);
      const runs: Painted[] = [];
      for (let run = 0; run < RUNS; run++) runs.push(await paint(browser, `${product.url}${path}`));
      const of = (what: keyof Painted) => median(runs.map((run) => run[what]));
      measured.push(
        { name: `${path}: first contentful paint`, unit: 'ms', value: of('firstMs') },
        { name: `${path}: largest contentful paint`, unit: 'ms', value: of('largestMs') },
        { name: `${path}: layout shift`, unit: '', value: of('shift') },
        { name: `${path}: received before the first paint`, unit: 'bytes', value: of('bytesBefore') },
        { name: `${path}: initial script (brotli)`, unit: 'bytes', value: await initialScriptBytes(product.url, path) },
        { name: `${path}: all script by the end`, unit: 'bytes', value: of('scriptBytes') },
      );
    }
    return measured;
  } finally {
    await browser.close();
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

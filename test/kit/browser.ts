import { afterAll, afterEach, beforeAll, expect } from '@jest/globals';
import { setTimeout as wait } from 'node:timers/promises';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { browserPath } from '../../scripts/browser.mjs';
import { startApp, type TestApp } from './app.js';

const FLAGS = [
  ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];
const PATIENCE_MS = 30_000;

const launch = async (): Promise<Browser> => {
  const executablePath = await browserPath();
  if (executablePath === null) throw new Error('No browser: install Chromium, or name one in CHROME_PATH.');
  return chromium.launch({ executablePath, args: FLAGS });
};

export interface Wishes {
  /** As the browser asks for it; the address can ask for another. */
  language?: string;
  width?: number;
  scheme?: 'light' | 'dark';
  scripts?: boolean;
  /** Whether it is one of the pages that say when they answer. */
  answers?: boolean;
  /** Whether its service worker runs (public/sw.js). */
  workers?: boolean;
  /** Whether what its pages complain of fails the test; off where pages of other sites are visited. */
  strict?: boolean;
  /** Of a session, as `cookieOf` gives it. */
  cookie?: string;
  /** What an earlier context kept on the disk when it was closed. */
  stored?: Awaited<ReturnType<BrowserContext['storageState']>>;
  /** Of the document; every other answer must be a success. */
  status?: number;
}

export interface Reader {
  /** The product behind the browser. */
  app: () => TestApp;
  /** A page in a context of its own, complete and answering. */
  visit: (path: string, wishes?: Wishes) => Promise<Page>;
}

/**
 * The product and one browser for a test file. A test fails where a page of it logs an error (what the content security policy
 * stops is one), throws, asks another host, or asks for something that is not there.
 */
export const aReader = (): Reader => {
  let app: TestApp;
  let browser: Browser;
  let contexts: BrowserContext[] = [];
  let complaints: string[] = [];

  beforeAll(async () => {
    [app, browser] = await Promise.all([startApp(), launch()]);
  });
  afterEach(async () => {
    await Promise.all(contexts.map((context) => context.close()));
    const heard = complaints;
    [contexts, complaints] = [[], []];
    expect(heard).toEqual([]);
  });
  afterAll(async () => {
    await browser.close();
    await app.stop();
  });

  const listen = (page: Page, missing: string | null, scripts: boolean) => {
    page.on('console', (message) => {
      if (message.type() === 'error' && message.location().url !== missing) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('requestfailed', (request) => {
      // What the browser itself gave up (a document left behind, a download begun) is no failure; nor are scripts that are off.
      const reason = request.failure()?.errorText;
      if (reason !== 'net::ERR_ABORTED' && (scripts || request.resourceType() === 'document'))
        complaints.push(`${request.url()}: ${reason ?? 'failed'}`);
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && new URL(request.url()).origin !== app.url) complaints.push(`asks ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400 && response.url() !== missing) complaints.push(`${response.url()}: ${response.status()}`);
    });
  };

  const visit = async (path: string, wishes: Wishes = {}) => {
    const { language = 'en', width = 1440, scheme = 'light', scripts = true, answers = scripts, status = 200, cookie, stored } = wishes;
    const { workers = false, strict = !workers } = wishes;
    const context = await browser.newContext({
      ...{ locale: language, viewport: { width, height: width < 600 ? 844 : 900 } },
      ...{ colorScheme: scheme, javaScriptEnabled: scripts, acceptDownloads: true },
      ...(stored && { storageState: stored }),
      serviceWorkers: workers ? 'allow' : 'block',
    });
    contexts.push(context);
    if (cookie) await context.addCookies([{ name: 'session', value: cookie.replace('session=', ''), url: app.url }]);
    context.setDefaultTimeout(PATIENCE_MS);
    const page = await context.newPage();
    const address = `${app.url}${path}`;
    if (strict) listen(page, status === 200 ? null : address, scripts);
    const answer = await page.goto(address);
    expect(answer?.status()).toBe(status);
    if (answers) await ready(page);
    return page;
  };

  return { app: () => app, visit };
};

/** Waits until the page answers to the reader. */
export const ready = async (page: Page): Promise<void> => {
  await page.waitForSelector('html[data-ready=true]', { state: 'attached' });
};

/** Waits until what is read is what is expected; fails with the difference where it never is. */
export const sees = async <Value>(look: () => Promise<Value>, expected: Value): Promise<void> => {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const seen = await look();
    try {
      expect(seen).toEqual(expected);
      return;
    } catch (difference) {
      if (Date.now() > end) throw difference;
      await wait(50);
    }
  }
};

/** Waits until the page stands at an address (path and search) with its answers, and nothing more is under way. */
export const arrives = async (page: Page, address: RegExp): Promise<void> => {
  await page.waitForURL((url) => address.test(decodeURIComponent(url.pathname + url.search)));
  await ready(page);
  await page.waitForSelector('main[aria-busy=false]');
};

/** A number as it is written on the screen, in any of its digits; null: none is written. */
export const numberIn = (text: string): number | null => {
  const digits = text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)).replace(/\D/g, '');
  return digits === '' ? null : Number(digits);
};

export interface Figures {
  assessed: number | null;
  piloted: number | null;
  scaled: number | null;
  reported: number | null;
}

/** The figures of the sentence at the head of a page, told apart by the records that each opens. */
export const sentence = async (page: Page): Promise<Figures> => {
  const figure = async (stage: string) => numberIn(await page.locator(`h1.state a[href*="stage=${stage}"][href^="/records"]`).innerText());
  return {
    assessed: await figure('ASSESSED'),
    piloted: await figure('PILOTED'),
    scaled: await figure('SCALED'),
    reported: await figure('REPORTED'),
  };
};

/** What the API says of the same filter. */
export const totals = async (app: TestApp, filter: Record<string, unknown>): Promise<Figures> => {
  const question = 'query ($filter: AdoptionFilter) { totals(filter: $filter) { assessed piloted scaled reported } }';
  return (await app.ask<{ totals: Figures }>(question, { filter })).data.totals;
};

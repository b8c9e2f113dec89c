import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aReader, arrives, numberIn, sees, sentence, totals } from '../kit/browser.js';

const { app, visit } = aReader();

const heading = async (page: Page) => numberIn(await page.locator('h1').innerText());
const choose = async (page: Page, filter: string, value: string) => {
  await page.locator(`.filters details:has(.choices.${filter}) > summary`).click();
  await page.locator(`.filters input[name=${filter}][value="${value}"]`).check();
};

describe('A minister', () => {
  it('narrows the world to the least developed countries of Africa, in both languages of the delegation', async () => {
    const page = await visit('/');
    expect(await sentence(page)).toEqual({ assessed: 26, piloted: 88, scaled: 81, reported: 2328 });
    expect(await page.locator('h1.state a[href^="/countries"]').innerText()).toBe('80');

    await choose(page, 'region', 'Africa');
    await arrives(page, /region=Africa/);
    await sees(() => sentence(page), await totals(app(), { regions: ['Africa'] }));
    await choose(page, 'group', 'LDC');
    await arrives(page, /region=Africa&group=LDC/);
    const narrowed = await totals(app(), { regions: ['Africa'], groups: ['LDC'] });
    await sees(() => sentence(page), narrowed);
    expect(narrowed.scaled).toBeLessThan(81);
    expect(await page.locator('.chips .chip').count()).toBe(2);

    const screen = async () => [await page.locator('main').innerText(), await page.evaluate(() => location.search)];
    const before = await screen();
    await page.locator('.language summary').click();
    await page.locator('.language a[hreflang=ar]').click();
    await arrives(page, /lang=ar/);
    expect(await page.evaluate(() => [document.documentElement.dir, document.documentElement.lang])).toEqual(['rtl', 'ar']);
    expect(new URL(page.url()).searchParams.getAll('region')).toEqual(['Africa']);
    expect(new URL(page.url()).searchParams.getAll('group')).toEqual(['LDC']);
    expect(await sentence(page)).toEqual(narrowed);

    await page.goBack();
    await arrives(page, /^\/\?region=Africa&group=LDC$/);
    await sees(screen, before);
  });

  it('opens Ghana on the map and follows a figure down to its evidence', async () => {
    const page = await visit('/?region=Africa&group=LDC');
    await page.locator('svg.map path[data-iso3=GHA]').click();
    await arrives(page, /^\/countries\/GHA$/);
    expect(await page.title()).toContain('Ghana');
    expect(await page.locator('h1').innerText()).toContain('Ghana');
    const ghana = await totals(app(), { countries: ['GHA'] });
    await sees(() => sentence(page), ghana);

    const rungs = page.locator('.ladder .rung');
    expect(await rungs.count()).toBe(3);
    const cards = await rungs.evaluateAll((all) => all.map((rung) => rung.querySelectorAll('.rung-card').length));
    expect(cards).toEqual([ghana.assessed, ghana.piloted, ghana.scaled]);

    await page.locator('h1.state a[href*="stage=SCALED"]').click();
    await arrives(page, /^\/records\?country=GHA&stage=SCALED$/);
    await sees(() => heading(page), ghana.scaled);
    const rows = page.locator('table.list tbody tr');
    expect(await rows.count()).toBe(ghana.scaled);
    expect(await rows.locator('.stage').allInnerTexts()).toEqual(Array.from({ length: ghana.scaled ?? 0 }, () => 'Scaled'));

    const dpg = await rows.first().locator('th a').innerText();
    await rows.first().locator('th a').click();
    await arrives(page, /^\/records\/[^?]+$/);
    await sees(() => page.locator('h1').innerText(), `${dpg} in Ghana`);
    const evidence = page.locator('.claims .evidence a').first();
    expect(await evidence.getAttribute('href')).toMatch(/^https?:\/\//);
    expect(await evidence.innerText()).not.toBe('');

    await page.goBack();
    await arrives(page, /^\/records\?country=GHA&stage=SCALED$/);
    await sees(() => heading(page), ghana.scaled);
    await page.goBack();
    await arrives(page, /^\/countries\/GHA$/);
    await sees(() => sentence(page), ghana);
  });

  it('comes back to where the screen was scrolled to', async () => {
    const page = await visit('/?region=Africa');
    const event = page.locator('.events li:last-child a.strong');
    await event.scrollIntoViewIfNeeded();
    const place = () => event.evaluate((link) => Math.round(link.getBoundingClientRect().top));
    const before = await place();
    await event.click();
    await arrives(page, /^\/records\/[^?]+$/);
    await sees(() => page.evaluate(() => scrollY), 0);
    await page.goBack();
    await arrives(page, /^\/\?region=Africa$/);
    await sees(place, before);
  });
});

describe('Two minutes before a meeting, five clicks at most', () => {
  interface Wanted {
    language: string;
    width: number;
    iso3: string;
  }
  it.each<[string, Wanted]>([
    ['Sierra Leone’s minister on a phone', { language: 'en', width: 390, iso3: 'SLE' }],
    ['Niger’s in French', { language: 'fr', width: 1440, iso3: 'NER' }],
    ['Jordan’s in Arabic', { language: 'ar', width: 1440, iso3: 'JOR' }],
  ])('%s finds where they stand, one proof, one peer and one next step', async (_who, { language, width, iso3 }) => {
    const page = await visit('/', { language, width });
    let clicks = 0;
    const click = async (selector: string, address: RegExp) => {
      clicks++;
      await page.locator(selector).first().click();
      await arrives(page, address);
    };
    const home = new RegExp(`^/countries/${iso3}$`);
    await click('.head nav a[href="/countries"]', /^\/countries$/);
    await click(`main a[href="/countries/${iso3}"]`, home);
    await sees(() => sentence(page), await totals(app(), { countries: [iso3] }));
    expect(await page.locator('.steps > li').first().innerText()).not.toBe('');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);

    await click('.ladder .rung-card h3 a', /^\/records\/[^?]+$/);
    expect(await page.locator('.claims .evidence a').first().getAttribute('href')).toMatch(/^https?:/);
    await page.goBack();
    await arrives(page, home);
    await click('.peers li:not(.own) .bar-label a', /^\/countries\/[A-Z]{3}$/);
    await page.goBack();
    await arrives(page, home);
    await click('.steps > li a', /^\/records/);
    expect(clicks).toBeLessThanOrEqual(5);
  });

  it('compares the country with a neighbour, and with itself two years ago', async () => {
    const page = await visit('/countries/SLE?since=2023-01-01');
    await page.locator('.peers .src a').click();
    await arrives(page, /^\/compare\?country=SLE&country=/);
    expect(await page.locator('table.compare thead th').first().innerText()).toBe('Sierra Leone');
    const own = await totals(app(), { countries: ['SLE'] });
    const cell = page.locator('table.compare tbody').first().locator('tr', { hasText: 'Piloted' }).locator('td').first();
    expect(numberIn(await cell.innerText())).toBe(own.piloted);
    await page.goBack();
    await arrives(page, /^\/countries\/SLE/);
    await page.locator('a[href*="against=2023-01-01"]').click();
    await arrives(page, /against=2023-01-01/);
    expect(await page.locator('#moved').isVisible()).toBe(true);
    expect(await page.locator('.changes li').count()).toBeGreaterThan(0);
  });

  it('sees the page of one ministry, and its records', async () => {
    const page = await visit('/countries/SLE');
    await page.locator('.institutions > summary').click();
    await page.locator('.institutions a', { hasText: 'Ministry of Health' }).click();
    await arrives(page, /institution=/);
    await sees(() => page.locator('.chips .chip bdi').allInnerTexts(), ['Ministry of Health and Sanitation']);
    const cards = await page.locator('.ladder .rung-card').count();
    const { scaled } = await sentence(page);
    await page.locator('h1.state a[href*="stage=SCALED"]').click();
    await arrives(page, /^\/records\?.*institution=/);
    await sees(() => heading(page), scaled);
    expect(cards).toBeGreaterThanOrEqual(scaled ?? 0);
  });
});

/** How many sheets of paper the page fills. */
const sheets = async (page: Page) =>
  (await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

it.each(['en', 'ru', 'ar'])('On a phone four countries stand side by side on the screen, in %s', async (language) => {
  const page = await visit(`/compare?country=GHA&country=SLE&country=RWA&country=COD&lang=${language}`, { width: 390 });
  const cut = await page.evaluate(() => {
    const table = document.querySelector('table.compare');
    const edges = [...(table?.querySelectorAll('thead th, td') ?? [])].map((cell) => cell.getBoundingClientRect());
    return {
      columns: table?.querySelectorAll('thead th').length,
      beyond: edges.filter(({ left, right }) => left < 0 || right > document.documentElement.clientWidth).length,
      scrolls: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    };
  });
  expect(cut).toEqual({ columns: 4, beyond: 0, scrolls: false });
});

describe('On paper', () => {
  /** What is wider than the room it was given, and cut off there. */
  const clipped = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('main, main *, .foot, .foot *')]
        .filter((element) => !element.closest('.visually-hidden, details:not([open]) > :not(summary)'))
        .filter(({ scrollWidth, clientWidth }) => clientWidth > 0 && scrollWidth > clientWidth + 1)
        .filter((element) => getComputedStyle(element).overflowX !== 'visible')
        .map(({ tagName, className }) => `${tagName} ${className}`),
    );

  it.each(['/?region=Africa', '/countries/GHA', '/countries/NER?lang=fr', '/countries?region=Africa', '/records?country=GHA'])(
    '%s stands without its controls',
    async (path) => {
      // The width that the style sheet's margins leave of an A4 sheet.
      const page = await visit(path, { width: 703 });
      const figures = await page.locator('h1').innerText();
      await page.emulateMedia({ media: 'print' });
      for (const control of ['.head nav', '.head .language', '.filters', '.panel-foot button', '.pages', '.tools']) {
        for (const one of await page.locator(control).all()) expect(await one.isVisible()).toBe(false);
      }
      expect(await page.locator('h1').innerText()).toBe(figures);
      expect(await page.locator('h1').isVisible()).toBe(true);
      expect(await clipped(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      for (const crumbs of await page.locator('.crumbs').all()) {
        const [above, below] = [await crumbs.boundingBox(), await page.locator('h1').boundingBox()];
        expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual(below?.y ?? 0);
      }
      expect(await sheets(page)).toBeGreaterThanOrEqual(1);
    },
  );

  /** The least size of the letters that are printed, in points. */
  const leastLetters = (page: Page) =>
    page.evaluate(() => {
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      let least = Number.POSITIVE_INFINITY;
      while (texts.nextNode()) {
        const around = texts.currentNode.parentElement;
        if (!around || !texts.currentNode.textContent?.trim() || around.closest('.visually-hidden') || !around.checkVisibility()) continue;
        if (around.getBoundingClientRect().width > 1) least = Math.min(least, parseFloat(getComputedStyle(around).fontSize) * 0.75);
      }
      return Math.round(least * 10) / 10;
    });

  const TAKEN_ALONG = ['GHA', 'SLE', 'JOR', 'NER', 'KEN', 'UGA'].map((iso3) => `/countries/${iso3}`);
  it.each(['/', ...TAKEN_ALONG])('%s is two sheets to take along, in each language, in letters that can be read', async (path) => {
    const page = await visit(path);
    const counted: Record<string, number> = {};
    for (const language of ['en', 'fr', 'ar', 'ru']) {
      await page.goto(new URL(`${path}?lang=${language}`, page.url()).href);
      counted[language] = await sheets(page);
    }
    expect(counted).toEqual({ en: 2, fr: 2, ar: 2, ru: 2 });
    await page.emulateMedia({ media: 'print' });
    expect(await leastLetters(page)).toBeGreaterThanOrEqual(7.5);
  });
});

import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { aReader, arrives, numberIn, sees, totals } from '../kit/browser.js';

const { app, visit } = aReader();

const heading = async (page: Page) => numberIn(await page.locator('h1').innerText());
const ids = (page: Page) =>
  page.locator('table.list tbody th a').evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
/** Words of a column, without what stands beside a name. */
const column = (page: Page, number: number) =>
  page
    .locator(`table.list tbody tr > :nth-child(${number})`)
    .evaluateAll((cells) => cells.map((cell) => (cell.querySelector('a') ?? cell).textContent));

describe('The list behind a figure', () => {
  it('is turned page by page, every record on one of them', async () => {
    const page = await visit('/records?stage=PILOTED&stage=SCALED');
    const seen = await ids(page);
    const count = await heading(page);
    expect(count).toBe(88 + 81);
    const next = page.locator('.pages a[href*="after="]');
    while ((await next.count()) > 0) {
      const address = (await next.getAttribute('href')) ?? '';
      await next.click();
      await page.waitForURL((url) => url.pathname + url.search === address);
      await sees(async () => (await ids(page)).some((id) => seen.includes(id)), false);
      seen.push(...(await ids(page)));
    }
    expect(seen).toHaveLength(count ?? 0);
    expect(new Set(seen).size).toBe(count);
    await page.locator('.pages a').first().click();
    await arrives(page, /^\/records\?stage=PILOTED&stage=SCALED$/);
    await sees(() => ids(page), seen.slice(0, 50));
  });

  it.each([
    ['country', 2, (one: string, other: string) => one.localeCompare(other, 'en')],
    ['dpg', 1, (one: string, other: string) => one.localeCompare(other, 'en')],
    ['stage', 3, (one: string, other: string) => ['Scaled', 'Piloted'].indexOf(one) - ['Scaled', 'Piloted'].indexOf(other)],
  ])('comes in the order of %s', async (sort, place, order) => {
    const page = await visit('/records?region=Asia&stage=PILOTED&stage=SCALED');
    await page.locator(`.tools nav a[href*="sort=${sort}"]`).click();
    await arrives(page, new RegExp(`sort=${sort}`));
    await page.locator(`.tools nav a[href*="sort=${sort}"][aria-current]`).waitFor();
    const shown = await column(page, place);
    expect(new Set(shown).size).toBeGreaterThan(1);
    expect(shown).toEqual(shown.toSorted(order));
  });

  it('is downloaded whole, in the order on the screen', async () => {
    const page = await visit('/records?region=Africa&stage=SCALED&stage=PILOTED&sort=country');
    const count = await heading(page);
    const [file] = await Promise.all([page.waitForEvent('download'), page.locator('.files a[download]').first().click()]);
    const lines = parse<Record<string, string>>(await readFile(await file.path()), { bom: true, columns: true });
    expect(file.suggestedFilename()).toMatch(/\.csv$/);
    expect(count).toBeGreaterThan(50);
    expect(lines).toHaveLength(count ?? 0);
    const addresses = lines.map((line) => `/records/${encodeURIComponent(line['id'] ?? '')}`);
    expect(addresses.slice(0, 50)).toEqual(await ids(page));
  });

  it('is searched while the reader types', async () => {
    const page = await visit('/records');
    await page.locator('.filters input[name=text]').pressSequentially('ghana');
    await arrives(page, /^\/records\?text=ghana$/);
    const ghana = await totals(app(), { text: 'ghana' });
    await sees(
      () => heading(page),
      Object.values(ghana).reduce<number>((sum, figure: number | null) => sum + (figure ?? 0), 0),
    );
    expect(new Set(await column(page, 2))).toEqual(new Set(['Ghana']));
  });
});

describe('Global listings', () => {
  it('are left out and counted again, on the list', async () => {
    const page = await visit('/records?stage=REPORTED');
    expect(await heading(page)).toBe(2328);
    await page.locator('input[name=listings]').check();
    await arrives(page, /listings=documented/);
    const { reported } = await totals(app(), { stages: ['REPORTED'], withoutGlobalListings: true });
    expect(reported).toBeLessThan(2328);
    await sees(() => heading(page), reported);
    await page.locator('input[name=listings]').uncheck();
    await arrives(page, /^\/records\?stage=REPORTED$/);
    await sees(() => heading(page), 2328);
  });

  it('are named on the world, with the way to leave them out', async () => {
    const page = await visit('/');
    const { reported } = await totals(app(), { withoutGlobalListings: true });
    const note = page.locator('p.fine:has(a[href="/?listings=documented"])');
    expect(numberIn(await note.locator('b').innerText())).toBe(2328 - (reported ?? 0));
    await note.locator('a').click();
    await arrives(page, /^\/\?listings=documented$/);
    await sees(async () => numberIn(await page.locator('h1.state .more a').innerText()), reported);
  });
});

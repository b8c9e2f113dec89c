import { describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aReader, arrives, ready, sees, sentence, totals } from '../kit/browser.js';
import { anAdoption } from '../kit/makers.js';

const { app, visit } = aReader();

/** What is on the screen: address, tab, words and figures, and what the filters say is chosen. */
const screen = async (page: Page) => ({
  address: page.url(),
  title: await page.title(),
  words: await page.locator('main').innerText(),
  chosen: await page
    .locator('.filters input')
    .evaluateAll((inputs) =>
      (inputs as HTMLInputElement[])
        .filter(({ type, checked }) => checked || !['checkbox', 'radio'].includes(type))
        .map(({ name, value }) => `${name}=${value}`),
    ),
});

describe('The address holds the view', () => {
  it.each([
    ['/', 'region', 'Asia'],
    ['/', 'income', 'LOW'],
    ['/countries', 'group', 'SIDS'],
    ['/dpgs', 'sector', 'HEALTH'],
    ['/dpgs', 'sdg', '4'],
    ['/', 'type', 'DATA'],
    ['/records', 'stage', 'PILOTED'],
    ['/records', 'status', 'PAUSED'],
  ])('%s: %s=%s is chosen in the bar, and there again after a reload', async (path, filter, value) => {
    const page = await visit(path);
    const unfiltered = await screen(page);
    await page.locator(`.filters details:has(.choices.${filter}) > summary`).click();
    await page.locator(`input[name=${filter}][value="${value}"]`).check();
    await arrives(page, new RegExp(`[?&]${filter}=${value}`));
    await page.locator('.chips .chip').waitFor();
    const filtered = await screen(page);
    expect(filtered.words).not.toBe(unfiltered.words);
    expect(filtered.chosen).toContain(`${filter}=${value}`);
    await page.reload();
    await ready(page);
    expect(await screen(page)).toEqual(filtered);
    await page.goBack();
    await arrives(page, new RegExp(`^${path}$`));
    await sees(() => screen(page), unfiltered);
  });

  it.each([
    ['/countries', '.tools nav a[href*="sort=-reported"]', /sort=-reported/],
    ['/countries', 'thead a[href*="sort=name"]', /sort=name/],
    ['/dpgs', 'thead a[href*="sort=-reported"]', /sort=-reported/],
    ['/records', '.tools nav a[href*="sort=country"]', /sort=country/],
  ])('%s: the order of %s', async (path, link, address) => {
    const page = await visit(path);
    const rows = () => page.locator('table.list tbody th').allInnerTexts();
    const before = await rows();
    await page.locator(link).click();
    await arrives(page, address);
    const after = await screen(page);
    expect(await rows()).not.toEqual(before);
    await page.reload();
    await ready(page);
    expect(await screen(page)).toEqual(after);
  });

  it('what is searched for in a list', async () => {
    const page = await visit('/dpgs');
    await page.locator('input[name=find]').fill('dhis');
    await arrives(page, /^\/dpgs\?find=dhis$/);
    await sees(() => page.locator('table.list tbody tr').count(), 1);
    const found = await screen(page);
    await page.reload();
    await ready(page);
    expect(await screen(page)).toEqual(found);
  });

  it('what it does not understand is said, and left out', async () => {
    const page = await visit('/?region=Atlantis&sdg=18');
    expect(await page.locator('.notice').innerText()).toMatch(/region=Atlantis.*sdg=18/);
    expect(await sentence(page)).toEqual(await totals(app(), {}));
  });
});

describe('The bar of proof moves the figures', () => {
  it('PROVEN is empty, says why, and offers the way out', async () => {
    const page = await visit('/');
    await page.locator('.segments label:has([value=PROVEN])').click();
    await arrives(page, /^\/\?standing=PROVEN$/);
    const proven = await totals(app(), { standing: 'PROVEN' });
    expect(proven).toMatchObject({ assessed: 0, piloted: 0, scaled: 0 });
    await sees(() => sentence(page), proven);
    expect(await page.locator('.empty').first().innerText()).toContain('No adoption here is proven yet');
    await page.locator('.empty .ways a').first().click();
    await arrives(page, /^\/$/);
    await sees(() => sentence(page), await totals(app(), {}));
  });

  it('CLAIMED counts what is only said', async () => {
    await anAdoption(app().storage, { events: [{ kind: 'SCALED', date: '2021', grade: 'SELF_REPORTED' }] });
    const page = await visit('/');
    await page.locator('.segments label:has([value=CLAIMED])').click();
    await arrives(page, /^\/\?standing=CLAIMED$/);
    const claimed = await totals(app(), { standing: 'CLAIMED' });
    expect(claimed).not.toEqual(await totals(app(), {}));
    await sees(() => sentence(page), claimed);
  });
});

describe('Another day', () => {
  it('shows what stood then, and the way back to today', async () => {
    const page = await visit('/');
    await page.locator('input[name=asOf]').fill('2018-12-31');
    await arrives(page, /^\/\?asOf=2018-12-31$/);
    const then = await totals(app(), { asOf: '2018-12-31' });
    expect(then.scaled).toBeLessThan(81);
    await sees(() => sentence(page), then);
    expect(await page.locator('main').innerText()).toContain('31 Dec 2018');
    const past = await screen(page);
    await page.reload();
    await ready(page);
    expect(await screen(page)).toEqual(past);
    await page.locator('.as-of a').click();
    await arrives(page, /^\/$/);
    await sees(() => sentence(page), await totals(app(), {}));
  });
});

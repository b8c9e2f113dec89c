import { describe, expect, it } from '@jest/globals';
import { aReader, numberIn, sentence, totals } from '../kit/browser.js';

const { app, visit } = aReader();
const visitWithout = (path: string, width = 1440) => visit(path, { scripts: false, width });

describe('Without scripts', () => {
  it.each([
    ['/', {}],
    ['/countries/GHA', { countries: ['GHA'] }],
    ['/dpgs/dhis2', { dpgs: ['dhis2'] }],
    ['/?sector=HEALTH&standing=CLAIMED', { sectors: ['HEALTH'], standing: 'CLAIMED' }],
  ])('%s has its figures, its map or ladder, and its tables', async (path, filter) => {
    const page = await visitWithout(path);
    expect(await sentence(page)).toEqual(await totals(app(), filter));
    expect(await page.locator('svg.map path[data-iso3], .ladder .rung').first().isVisible()).toBe(true);
    const table = page.locator('details.twin:not(.share) table').first();
    expect(await table.isVisible()).toBe(false);
    await page.locator('details.twin:not(.share) summary').first().click();
    expect(await table.isVisible()).toBe(true);
    for (const button of await page.locator('button.scripted').all()) expect(await button.isVisible()).toBe(false);
  });

  it.each([
    ['/countries', 195],
    ['/dpgs', 172],
    ['/records', 2523],
    ['/records?country=GHA&stage=SCALED', 3],
  ])('%s is a list of %d', async (path, count) => {
    const page = await visitWithout(path);
    expect(numberIn((/[\d,]+/.exec(await page.locator('h1').innerText()) ?? [''])[0])).toBe(count);
    expect(await page.locator('table.list tbody tr').count()).toBe(Math.min(count, path.startsWith('/records') ? 50 : count));
  });

  it('a record and the definitions can be read', async () => {
    const list = await visitWithout('/records?country=GHA&stage=SCALED');
    await list.locator('table.list tbody th a').first().click();
    await list.waitForURL(/\/records\/[^?]+$/);
    expect(await list.locator('.claims .evidence a[href^=http]').count()).toBeGreaterThan(0);
    const about = await visitWithout('/about');
    expect(await about.locator('#rules').isVisible()).toBe(true);
  });

  it.each([1440, 390])('the filters are a form that is sent, at %d px', async (width) => {
    const page = await visitWithout('/?lang=en', width);
    if (width === 390) await page.locator('.opener-label').click();
    await page.locator('details:has(.choices.region) > summary').click();
    await page.locator('input[name=region][value=Africa]').check();
    await page.locator('details:has(.choices.group) > summary').click();
    await page.locator('input[name=group][value=LDC]').check();
    await page.locator('.filters button[type=submit]').click();
    await page.waitForURL(/group=LDC/);
    const { searchParams } = new URL(page.url());
    expect([searchParams.get('lang'), searchParams.get('region'), searchParams.get('group')]).toEqual(['en', 'Africa', 'LDC']);
    expect(await sentence(page)).toEqual(await totals(app(), { regions: ['Africa'], groups: ['LDC'] }));
    expect(await page.locator('input[name=region][value=Africa]').isChecked()).toBe(true);
  });

  it('the countries beside one are chosen by a form, up to four, and taken away by links', async () => {
    const page = await visitWithout('/countries/SLE?lang=fr&region=Africa&by=CHOSEN');
    const beside = () => new URL(page.url()).searchParams.getAll('beside').sort();
    const picked = async () =>
      (
        await page
          .locator('.peers li:not(.own) .bar-label a')
          .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname))
      ).sort();
    for (const iso3 of ['GHA', 'NER', 'TGO', 'MLI']) {
      await page.locator('select[name=beside]').selectOption(iso3);
      await page.locator('form:has(select[name=beside]) button').click();
      await page.waitForURL((url) => url.searchParams.getAll('beside').includes(iso3));
    }
    expect(beside()).toEqual(['GHA', 'MLI', 'NER', 'TGO']);
    expect(await picked()).toEqual(beside().map((iso3) => `/countries/${iso3}`));
    expect(await page.locator('select[name=beside]').count()).toBe(0);
    await page.locator('.chips a', { hasText: 'Niger' }).click();
    await page.waitForURL((url) => !url.searchParams.getAll('beside').includes('NER'));
    expect([beside(), new URL(page.url()).searchParams.get('lang')]).toEqual([['GHA', 'MLI', 'TGO'], 'fr']);
    expect(await picked()).toEqual(beside().map((iso3) => `/countries/${iso3}`));
    expect(await page.locator('select[name=beside] option[value=GHA], select[name=beside] option[value=SLE]').count()).toBe(0);
  });

  it('another language is a link, and keeps the filters', async () => {
    const page = await visitWithout('/?region=Africa');
    await page.locator('.language summary').click();
    await page.locator('.language a[hreflang=ar]').click();
    await page.waitForURL(/lang=ar/);
    expect(await page.locator('html[dir=rtl][lang=ar]').count()).toBe(1);
    expect(await sentence(page)).toEqual(await totals(app(), { regions: ['Africa'] }));
  });
});

import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aReader, arrives, numberIn, sees, sentence, totals } from '../kit/browser.js';

const { app, visit } = aReader();

const holdsFocus = (page: Page, selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector);

/** Presses Tab until the focus is where it was wanted; fails where it never comes there. */
const tabTo = async (page: Page, selector: string, most = 80) => {
  for (let pressed = 0; pressed < most; pressed++) {
    await page.keyboard.press('Tab');
    if (await holdsFocus(page, selector)) return;
  }
  throw new Error(`The focus never came to ${selector}.`);
};

/** Width of the line around what has the focus: the standing switch draws it on its word, the browser itself inside a date. */
const outline = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const drawn = element?.matches('.segments input') ? element.nextElementSibling : element;
    if (element?.matches('input[type=date]:not(:focus-visible)')) return 2;
    const { outlineStyle, outlineWidth } = getComputedStyle(drawn ?? document.body);
    return outlineStyle === 'none' ? 0 : parseFloat(outlineWidth);
  });

const isInView = (page: Page) =>
  page.evaluate(() => {
    const { top, bottom, width } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
    return top >= 0 && bottom <= innerHeight && width > 0;
  });

it('The first key skips to the content', async () => {
  const page = await visit('/');
  await page.keyboard.press('Tab');
  expect(await holdsFocus(page, 'a.skip')).toBe(true);
  expect(await isInView(page)).toBe(true);
  await page.keyboard.press('Enter');
  await sees(() => holdsFocus(page, '#main'), true);
  await page.keyboard.press('Tab');
  expect(await holdsFocus(page, 'main a')).toBe(true);
});

it('Every stop of the way through the head and the filters can be seen', async () => {
  const page = await visit('/');
  const stops: string[] = [];
  while (stops.length < 40 && !(await holdsFocus(page, 'main *'))) {
    await page.keyboard.press('Tab');
    const width = await outline(page);
    stops.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
    expect([stops.at(-1), width >= 2, await isInView(page)]).toEqual([stops.at(-1), true, true]);
  }
  expect(stops.length).toBeGreaterThan(12);
  expect(stops.length).toBeLessThan(40);
});

it('A filter is opened, chosen from and closed', async () => {
  const page = await visit('/');
  const menu = '.filters details:has(.choices.region)';
  const isOpen = () => page.locator(menu).evaluate((details) => (details as HTMLDetailsElement).open);
  await tabTo(page, `${menu} > summary`);
  await page.keyboard.press('Enter');
  await sees(isOpen, true);
  await page.keyboard.press('Tab');
  expect(await holdsFocus(page, 'input[name=region][value=Africa]')).toBe(true);
  await page.keyboard.press('Space');
  await arrives(page, /^\/\?region=Africa$/);
  await sees(() => sentence(page), await totals(app(), { regions: ['Africa'] }));
  expect(await isOpen()).toBe(true);
  expect(await holdsFocus(page, 'input[name=region][value=Africa]')).toBe(true);
  expect(await page.locator('#voice').innerText()).toBe(await page.locator('h1').innerText());
  await page.keyboard.press('Escape');
  await sees(isOpen, false);
  expect(await holdsFocus(page, `${menu} > summary`)).toBe(true);
});

it('The standing is changed with the arrow keys', async () => {
  const page = await visit('/');
  await tabTo(page, 'input[name=standing]');
  await page.keyboard.press('ArrowLeft');
  await arrives(page, /^\/\?standing=CLAIMED$/);
  await sees(() => sentence(page), await totals(app(), { standing: 'CLAIMED' }));
  expect(await holdsFocus(page, 'input[value=CLAIMED]')).toBe(true);
});

it('The table of a chart is opened, and a figure of it followed to its records', async () => {
  const page = await visit('/?region=Africa');
  const twin = 'section[aria-labelledby=sectors] details.twin';
  await tabTo(page, `${twin} > summary`);
  expect(await outline(page)).toBeGreaterThanOrEqual(2);
  await page.keyboard.press('Enter');
  await page.locator(`${twin} table`).waitFor({ state: 'visible' });
  await tabTo(page, `${twin} .twin-scroll`, 1);
  await tabTo(page, `${twin} a.count`, 1);
  const figure = numberIn(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  expect(figure).toBeGreaterThan(0);
  await page.keyboard.press('Enter');
  await arrives(page, /^\/records\?region=Africa&sector=/);
  await sees(async () => numberIn(await page.locator('h1').innerText()), figure);
  await sees(() => holdsFocus(page, 'h1'), true);
});

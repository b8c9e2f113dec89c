import { beforeAll, describe, expect, it } from '@jest/globals';
import type axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { aReader } from '../kit/browser.js';

const { app, visit } = aReader();
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

let source: string;
let record: string;
beforeAll(async () => {
  source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  const question = '{ adoptions(filter: { countries: ["GHA"], stages: [SCALED] }, first: 1) { edges { node { id } } } }';
  const { data } = await app().ask<{ adoptions: { edges: { node: { id: string } }[] } }>(question);
  record = `/records/${encodeURIComponent(data.adoptions.edges[0]?.node.id ?? '')}`;
});

/** What axe finds, rule by rule, with the first places of each. */
const findings = (page: Page, runOnly: axe.RunOptions['runOnly']) =>
  page.evaluate(async (rules) => {
    const checker = (globalThis as unknown as { axe: typeof axe }).axe;
    const { violations } = await checker.run(document, { runOnly: rules, resultTypes: ['violations'], preload: false });
    return violations.map(
      ({ id, nodes }) =>
        `${id} (${nodes.length}): ${nodes
          .slice(0, 3)
          .map(({ target }) => target.join(' '))
          .join(' | ')}`,
    );
  }, runOnly);

const isTooWide = (page: Page) =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > (document.scrollingElement?.clientWidth ?? 0));

/** Every rule at both widths in light; in dark, where only colours differ, those. Answers what was found where. */
const examine = async (page: Page): Promise<string[]> => {
  await page.evaluate(source);
  const found: string[] = [];
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 844 });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      const rules = colorScheme === 'light' ? TAGS : { type: 'rule' as const, values: ['color-contrast', 'link-in-text-block'] };
      found.push(...(await findings(page, rules)).map((finding) => `${width} ${colorScheme}: ${finding}`));
    }
    if (await isTooWide(page)) found.push(`${width}: scrolls sideways`);
  }
  return found;
};

describe.each(['en', 'ar'])('Nothing stands in the way of a reader, in %s', (language) => {
  it.each([
    '/',
    '/countries',
    '/countries/GHA',
    '/compare?countries=GHA,SLE,RWA&against=2022-01-01',
    '/dpgs',
    '/dpgs/dhis2',
    '/records?stage=SCALED',
    '/about',
    '/?standing=PROVEN',
    '/records?text=zzzz',
  ])('on %s', async (path) => expect(await examine(await visit(path, { language }))).toEqual([]));

  it('on one record', async () => expect(await examine(await visit(record, { language }))).toEqual([]));

  it('where there is no page', async () => expect(await examine(await visit('/nowhere', { language, status: 404 }))).toEqual([]));

  it('with a filter, the languages and a table open', async () => {
    const page = await visit('/countries/GHA?sector=HEALTH', { language });
    await page.locator('details.twin').evaluateAll((all) => all.forEach((twin) => ((twin as HTMLDetailsElement).open = true)));
    await page.locator('#filters-open').evaluate((opener) => ((opener as HTMLInputElement).checked = true));
    for (const menu of ['.language', 'details:has(.choices.sdg)']) {
      await page.locator(menu).evaluate((details) => ((details as HTMLDetailsElement).open = true));
    }
    expect(await examine(page)).toEqual([]);
  });
});

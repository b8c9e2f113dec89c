import type axe from 'axe-core';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
let source: Promise<string> | undefined;

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

/** Whether the page scrolls sideways as it stands. */
export const isTooWide = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.scrollingElement?.scrollWidth ?? 0) > (document.scrollingElement?.clientWidth ?? 0));

/** Every rule at each width in light; in dark, where only colours differ, those. Answers what was found where. */
export const examine = async (page: Page, widths: readonly number[] = [1440, 390]): Promise<string[]> => {
  source ??= readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  await page.evaluate(await source);
  const found: string[] = [];
  for (const width of widths) {
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

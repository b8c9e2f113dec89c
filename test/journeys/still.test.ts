import { expect, it } from '@jest/globals';
import { aReader } from '../kit/browser.js';

const { visit } = aReader();

/** How much moved while the page loaded (the sum that browsers call cumulative layout shift), and what. */
it.each([
  ['/', 1440],
  ['/', 390],
  ['/countries', 1440],
  ['/countries', 390],
  ['/countries/GHA', 1440],
  ['/countries/GHA', 390],
  ['/dpgs', 1440],
  ['/dpgs/dhis2', 1440],
  ['/records', 1440],
  ['/records', 390],
  ['/about', 1440],
])('Nothing moves while %s comes, at %d px', async (path, width) => {
  const page = await visit(path, { width });
  if ((await page.locator('.plot').count()) > 0) await page.locator('.plot-live .recharts-surface').first().waitFor();
  const moved = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames later everything that was buffered has been delivered.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            add(observer.takeRecords());
            resolve(sum);
          }),
        );
      }),
  );
  expect(moved).toBeLessThan(0.01);
});

import { describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { aReader, numberIn, sees } from '../kit/browser.js';

const { visit } = aReader();

const panel = (page: Page, id: string) => page.locator(`section[aria-labelledby=${id}]`);

/** The table twin of a chart, opened: heads and cells as they are written. */
const twinOf = async (page: Page, id: string): Promise<{ head: string[]; rows: string[][] }> => {
  const twin = panel(page, id).locator('details.twin:not(.share)');
  await twin.locator('summary').click();
  await twin.locator('table').waitFor({ state: 'visible' });
  return twin.locator('table').evaluate((table) => ({
    head: [...table.querySelectorAll('thead th')].map((cell) => cell.textContent),
    rows: [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent)),
  }));
};

const download = async (page: Page, id: string, button: number): Promise<{ name: string; content: Buffer }> => {
  const [file] = await Promise.all([page.waitForEvent('download'), panel(page, id).locator('button.scripted').nth(button).click()]);
  return { name: file.suggestedFilename(), content: await readFile(await file.path()) };
};

describe.each(['en', 'ar'])('In %s', (lang) => {
  it('the tables say what the charts show', async () => {
    const page = await visit(`/?lang=${lang}`);

    const sectors = await twinOf(page, 'sectors');
    const bars = await panel(page, 'sectors')
      .locator('.bars li')
      .evaluateAll((all) => all.map((bar) => ['.bar-label', '.bar-value'].map((part) => bar.querySelector(part)?.textContent ?? '')));
    expect(bars.toSorted()).toEqual(
      sectors.rows
        .map((row) => [row.at(0), row.at(-1)])
        .filter(([, total]) => numberIn(total ?? '') !== 0)
        .toSorted(),
    );
    const totals = sectors.rows.map((row) => row.slice(1).map((cell) => numberIn(cell) ?? 0));
    expect([1, 2, 0].map((stage) => totals.reduce((sum, row) => sum + (row[stage] ?? 0), 0))).toEqual([88, 26, 81]);

    const goals = await twinOf(page, 'sdgs');
    const columns = await panel(page, 'sdgs').locator('.sdg-columns .bar-value, .sdg-columns .zero').allTextContents();
    expect(columns).toEqual(goals.rows.map((row) => row.at(-1)));

    const years = await twinOf(page, 'timeline');
    expect(await panel(page, 'timeline').locator('.legend b').allTextContents()).toEqual(years.rows.at(-1)?.slice(1, 4));

    const countries = await twinOf(page, 'map');
    const coloured = async (stage: string) => page.locator(`svg.map [data-iso3].${stage}`).count();
    const furthest = countries.rows.map((row) => ['scaled', 'piloted', 'assessed'].find((_stage, at) => numberIn(row[at + 1] ?? '') !== 0));
    for (const stage of ['scaled', 'piloted', 'assessed']) {
      expect([stage, await coloured(stage)]).toEqual([stage, furthest.filter((found) => found === stage).length]);
    }
  });

  it('the time line tells its figures to the pointer', async () => {
    const page = await visit(`/?lang=${lang}`);
    await page.locator('.plot-live .recharts-surface').waitFor();
    const { rows } = await twinOf(page, 'timeline');
    const plot = page.locator('.plot');
    await plot.scrollIntoViewIfNeeded();
    const box = (await plot.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    // The latest year stands where the reader's lines end.
    await page.mouse.move(lang === 'ar' ? box.x + 3 : box.x + box.width - 3, box.y + box.height / 2, { steps: 4 });
    const told = async () => (await page.locator('.tip > *').allTextContents()).map((text) => numberIn(text));
    await sees(
      told,
      rows
        .at(-1)
        ?.slice(0, 4)
        .map((cell) => numberIn(cell)) ?? [],
    );
  });

  it.each(['map', 'timeline', 'sectors', 'sdgs'])('%s comes as a file with the same figures, and as a picture', async (id) => {
    const page = await visit(`/?lang=${lang}&region=Africa`);
    const { head, rows } = await twinOf(page, id);
    const title = await panel(page, id).locator('h2').innerText();

    const csv = await download(page, id, 0);
    expect(csv.name).toMatch(new RegExp(`^dpg-adoption-${id}-2026-11-20\\.csv$`));
    const lines = parse(csv.content, { bom: true, relax_column_count: true, skip_empty_lines: true });
    expect(lines[0]).toEqual([title]);
    expect(lines.slice(0, 3).every((line) => line.length === 1 && line[0] !== '')).toBe(true);
    expect(lines.slice(1, 3).join(' ')).not.toMatch(/<|>/);
    expect(lines[3]).toEqual(head);
    const figures = (cells: string[]) => [cells[0], ...cells.slice(1).map((cell) => numberIn(cell))];
    expect(lines.slice(4).map(figures)).toEqual(rows.map(figures));

    const { name, content } = await download(page, id, 1);
    expect(name).toMatch(/\.png$/);
    expect(content.subarray(0, 8).toString('hex')).toBe('89504e470d0a1a0a');
    expect(content.readUInt32BE(16)).toBeGreaterThan(1000);
    expect(content.readUInt32BE(20)).toBeGreaterThan(400);
    expect(content.length).toBeGreaterThan(10_000);
  });
});

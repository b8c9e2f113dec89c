import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { aReader, sees } from '../kit/browser.js';
import { aRow, stageEvents } from '../kit/imports.js';
import { anAccount, cookieOf } from '../kit/people.js';

const { app, visit } = aReader();

interface Mistake {
  change: Record<string, string>;
  column: string;
  /** What the report says beside the line. */
  reason: string;
  suggestion: string | null;
  repair: string;
}
const wrong = (column: string, value: string, reason: string, suggestion: string | null, repair: string): Mistake => ({
  ...{ change: { [column]: value }, column, reason, suggestion, repair },
});

/** Line 3 onwards: line 2 is a good row. */
const TEN: readonly Mistake[] = [
  wrong('country_iso3', 'Gana', 'is no country', 'Ghana (GHA)', 'GHA'),
  wrong('country_iso3', 'Puerto Rico', 'is no member state', null, 'PAN'),
  wrong('dpg_id', 'dhsi2', 'is no digital public good', 'DHIS2 (dhis2)', 'dhis2'),
  wrong('stage', 'PILOTTED', 'is no value of this column', 'PILOTED', 'PILOTED'),
  wrong('date', '15/03/2021', 'is no date', '2021-03-15', '2021-03-15'),
  wrong('date', '2030', 'lies in the future', null, '2020'),
  wrong('sdgs', '3|18', 'must be goals', null, '3'),
  wrong('evidence_title', '', 'must not be empty', null, 'A title'),
  wrong('evidence_url', 'javascript:alert(1)', 'is no web address', null, 'https://example.org/b'),
  wrong('use_case', 'x'.repeat(201), 'is longer than', null, 'Ten errors long'),
];
const rows = (repaired: boolean) =>
  TEN.map(({ change, column, repair }, index) =>
    aRow({ use_case: `Ten errors ${index}`, ...change, ...(repaired && { [column]: repair }) }),
  );
const good = aRow({ use_case: 'Ten errors, the good row' });

const tryFile = async (page: Page, text: string) => {
  await page
    .getByLabel('File', { exact: true })
    .first()
    .setInputFiles({ name: 'stage_events.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });
  expect(await page.getByLabel('What it holds').inputValue()).toBe('by_columns');
  await page.getByRole('button', { name: 'See what it would do' }).first().click();
  await page.getByRole('heading', { name: 'What the import would do' }).waitFor();
  await page.getByText('Read as: Stage events').waitFor();
};
const counts = async (page: Page) => (await page.locator('.import-counts dd').allInnerTexts()).map(Number);
const recorded = () => app().storage.reader.countBy(StageEvent, { reviewState: 'SUBMITTED' });

it('A staff member imports a file with ten kinds of error and repairs it from the report', async () => {
  const { id } = await anAccount(app(), ['EDITOR'], { name: 'Ed' });
  const page = await visit('/workbench/import?lang=en', { answers: false, cookie: await cookieOf(app(), id) });

  // The dry run names line, column, value, reason and suggestion of each, and changes nothing.
  await tryFile(page, stageEvents(good, ...rows(false)));
  expect(await counts(page)).toEqual([1, 0, 0, 10]);
  const lines = page.getByRole('table').getByRole('row');
  for (const [index, { change, column, reason, suggestion }] of TEN.entries()) {
    const line = lines.nth(index + 1);
    expect(await line.getByRole('rowheader').innerText()).toBe(String(index + 3));
    const said = await line.getByRole('cell').allInnerTexts();
    // A value too long for its column is shown by its beginning.
    if (change[column]) expect(said[1]).toBe(change[column].slice(0, Math.max(20, said[1]?.length ?? 0)));
    if (suggestion) expect(said[3]).toBe(suggestion);
    expect(said[0]).toBe(column);
    expect(said[2]).toContain(reason);
  }
  expect(await recorded()).toBe(0);

  // The good row is taken, the refused ones come back as a file with the reason beside each.
  await page.getByRole('button', { name: 'Take the good rows (1)' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  expect(await recorded()).toBe(1);
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('link', { name: 'Refused rows as a file' }).click()]);
  let refused = await readFile(await download.path(), 'utf8');
  expect(refused.split('\n')[0]).toMatch(/,note,problem$/);
  expect(refused).toContain('country_iso3: is no country (did you mean Ghana (GHA)?)');
  for (const [index, { change, column, repair }] of TEN.entries()) {
    const at = refused.split('\n');
    const value = change[column] ?? '';
    // Only the one cell without a value cannot be found by it.
    at[index + 1] =
      value === ''
        ? (at[index + 1] ?? '').replace('Ministry of Health,,', `Ministry of Health,${repair},`)
        : (at[index + 1] ?? '').replace(value, repair);
    refused = at.join('\n');
  }

  // The mended file is taken as a whole; once more, it changes nothing.
  await tryFile(page, refused);
  expect(await counts(page)).toEqual([10, 0, 0, 0]);
  await page.getByRole('button', { name: 'Import (10)' }).click();
  await page.getByRole('heading', { name: 'Imported' }).waitFor();
  expect(await recorded()).toBe(11);
  await tryFile(page, stageEvents(good, ...rows(true)));
  expect(await counts(page)).toEqual([0, 0, 11, 0]);
  expect(await page.getByRole('button', { name: /^Import \(/ }).count()).toBe(0);

  // What is no table is refused with its reason, and the screen goes on.
  await page
    .getByLabel('File', { exact: true })
    .first()
    .setInputFiles({ name: 'stage_events.csv', mimeType: 'text/csv', buffer: Buffer.from('a\0b,c\n1,2\n') });
  await page.getByRole('button', { name: 'See what it would do' }).first().click();
  await page.getByRole('alert').filter({ hasText: 'NUL byte' }).waitFor();
  await sees(recorded, 11);
});

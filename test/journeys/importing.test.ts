import { expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { Commitment } from '../../backend/funding/commitment.entity.js';
import { aReader, sees } from '../kit/browser.js';
import { aRow, stageEvents } from '../kit/imports.js';
import { anAdoption } from '../kit/makers.js';
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
  // What the good row is about is said in words of the reader.
  await page.getByRole('cell', { name: /^.?DHIS2.? in Ghana · .?Ten errors, the good row.? · Piloted · 2020$/ }).waitFor();

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

const activity = (identifier: string, amount: string) => `<iati-activity default-currency="EUR">
<iati-identifier>${identifier}</iati-identifier>
<reporting-org ref="XM-TEST" type="10"><narrative>World Bank</narrative></reporting-org>
<title><narrative>Registers in Kiribati</narrative></title><description><narrative>Registers</narrative></description>
<participating-org role="1"><narrative>World Bank</narrative></participating-org>
<activity-status code="2"/><activity-date type="2" iso-date="2024-01-01"/>
<recipient-country code="KI" percentage="100"/><sector vocabulary="1" code="12220"/>
<transaction><transaction-type code="2"/><transaction-date iso-date="2024-02-01"/><value value-date="2024-02-01">${amount}</value></transaction>
</iati-activity>`;
const iatiFile = (...activities: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><iati-activities version="2.03">${activities.join('')}</iati-activities>`;

it('An IATI file is mended from its refused activities, linked to an adoption by a person, and changes nothing the second time', async () => {
  const adoptionId = await anAdoption(app().storage, { countryIso3: 'KIR', dpgId: 'openspp', events: [{ kind: 'PILOTED', date: '2020' }] });
  const { id } = await anAccount(app(), ['EDITOR'], { name: 'Iata' });
  const page = await visit('/workbench/import?lang=en', { answers: false, cookie: await cookieOf(app(), id) });
  const part = page.locator('section[aria-labelledby="iati"]');
  const preview = async (xml: string, said = 'What the import would do') => {
    await part.locator('input[type=file]').setInputFiles({ name: 'iati.xml', mimeType: 'text/xml', buffer: Buffer.from(xml) });
    await part.getByLabel('What the money is for, where the file does not say').selectOption('CAPACITY');
    await part.getByRole('button', { name: 'See what it would do' }).click();
    await part.getByRole('status').filter({ hasText: said }).waitFor();
  };
  await preview(iatiFile(activity('XM-TEST-J1', '100.10'), activity('XM-TEST-J2', 'much')));
  await part.getByRole('heading', { name: '1 activity refused' }).waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    part.getByRole('button', { name: 'Refused activities as a file' }).click(),
  ]);
  const refused = await readFile(await download.path(), 'utf8');
  expect(refused).toMatch(/<!-- An amount is a decimal number.*XM-TEST-J2/s);
  expect(refused).not.toContain('XM-TEST-J1');

  // Mended, it is read again; the adoption is found by its name, and what was chosen is read once more.
  const mended = refused.replace('much', '250.25');
  await preview(mended);
  const box = part.getByRole('combobox', { name: /Adoption/ });
  await box.fill('Kiribati');
  await part.getByRole('option', { name: 'OpenSPP · Kiribati' }).first().waitFor();
  await box.press('Enter');
  await part.getByRole('button', { name: 'Read again with these choices' }).click();
  await part.getByRole('button', { name: 'Import (1)' }).click();
  await part.getByRole('status').filter({ hasText: 'Imported' }).waitFor();
  const claims = () => app().storage.reader.findBy(Commitment, { originKey: 'iati#XM-TEST-J2#COMMITTED' });
  expect(await claims()).toMatchObject([{ adoptionId, amount: '250.25', currency: 'EUR', reviewState: 'SUBMITTED' }]);
  await preview(mended, 'Nothing was changed');
  expect(await part.getByRole('button', { name: /^Import \(/ }).count()).toBe(0);
  expect(await claims()).toHaveLength(1);
});

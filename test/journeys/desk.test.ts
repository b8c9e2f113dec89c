import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aReader, sees } from '../kit/browser.js';
import { aDeskWithWork, type DeskWithWork } from '../kit/desk-with-work.js';

const { app, visit } = aReader();
let desk: DeskWithWork;
beforeAll(async () => (desk = await aDeskWithWork(app())));

const open = async (page: Page, path: string) => {
  await page.goto(`${app().url}${path}`);
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
};
const row = (page: Page, place: number) => page.locator(`[data-row="${place}"]`);

it('A staff member keeps a view, classifies by keyboard, takes one back, and finds the rest after closing the browser', async () => {
  const wishes = { answers: false, cookie: desk.person.cookie };
  const page = await visit('/workbench/classify?country=KEN&lang=en', wishes);
  await row(page, 3).waitFor();
  await page.getByRole('button', { name: 'Save this view' }).click();
  await page.getByLabel('Name of the view').fill('Kenya to classify');
  await page.keyboard.press('Enter');
  const view = page.getByRole('link', { name: 'Kenya to classify' });
  await view.waitFor();

  await open(page, '/workbench?lang=en');
  await view.click();
  await page.waitForURL(/classify\?.*country=KEN/);
  await row(page, 3).waitFor();
  await row(page, 0).focus();
  const names = await Promise.all([0, 1, 2].map((place) => row(page, place).locator('.what').innerText()));
  const type = async (key: string, date: string, url: string) => {
    await page.keyboard.press(key);
    await page.keyboard.type(date);
    await page.keyboard.press('Escape');
    await page.keyboard.press('e');
    await page.keyboard.insertText(url);
  };
  await type('2', '2021-03', 'https://example.org/pilot');
  await page.keyboard.press('Enter');
  await type('3', '2022', 'https://example.org/scaled');
  await page.keyboard.press('Enter');
  await page.getByText('Recorded: 2').waitFor();
  await page.keyboard.press('u');
  await page.getByText('Recorded: 1').waitFor();
  await page.keyboard.press('j');
  await type('1', '2020-11', 'https://example.org/assessed');
  // What is typed is written down a moment later.
  await page.waitForFunction(() => Object.values(localStorage).some((text) => String(text).includes('2020-11')));

  const stored = await page.context().storageState();
  await page.context().close();
  const again = await visit('/workbench/classify?country=KEN&lang=en', { ...wishes, stored });
  await again.getByText('Rows that you typed earlier').waitFor();
  const kept = again.locator('.grid-row', { hasText: names[2] ?? '' }).filter({ has: again.locator('input[data-field=date]') });
  const dates = () => kept.locator('input[data-field=date]').evaluateAll((all) => all.map((input) => (input as HTMLInputElement).value));
  await sees(async () => (await dates()).includes('2020-11'), true);
});

it('A staff member is warned before a second record, publishes several claims after seeing what changes, and brings one back', async () => {
  const page = await visit('/workbench/new?lang=en', { answers: false, cookie: desk.person.cookie });
  for (const [label, text] of [
    ['Country', 'Sierra Leone'],
    ['DPG', 'DHIS2'],
  ] as const) {
    const box = page.getByRole('combobox', { name: label, exact: true });
    await box.fill(text);
    await page.getByRole('option', { name: text }).first().waitFor();
    await box.press('Enter');
  }
  await page.getByText('On record already, and perhaps the same').waitFor();

  await open(page, '/workbench/review?lang=en');
  await row(page, 0).focus();
  await page.keyboard.press('a');
  await page.keyboard.press('p');
  const preview = page.getByRole('group', { name: /^Publish/ });
  expect(await preview.locator('tbody tr').innerText()).toMatch(/^Sierra Leone/);
  expect(await preview.locator('ins').count()).toBe(2);
  await preview.getByRole('button', { name: 'Publish' }).click();
  await page.getByText('Published: 4').waitFor();

  const record = `/workbench/records/${encodeURIComponent(desk.adoptionId)}`;
  await open(page, `${record}?lang=en`);
  const barrier = page.locator('.claim', { hasText: 'Barrier:' });
  await barrier.getByRole('button', { name: 'Retract' }).click();
  await barrier.getByLabel('Reason').fill('The source was withdrawn');
  await barrier.locator('form').getByRole('button', { name: 'Retract' }).click();
  await barrier.getByRole('link', { name: 'Restore' }).click();
  expect(await page.locator('select[name="fields.severity"]').inputValue()).toBe('2');
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.locator('.claim', { hasText: 'Submitted' }).filter({ hasText: 'Barrier:' }).waitFor();
  await page.getByText('The source was withdrawn').first().waitFor();
});

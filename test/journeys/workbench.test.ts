import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { examine, isTooWide } from './examine.js';
import { aReader } from '../kit/browser.js';
import { aDeskWithWork, type DeskWithWork } from '../kit/desk-with-work.js';
import { aRow, stageEvents } from '../kit/imports.js';

const { app, visit } = aReader();
let desk: DeskWithWork;
beforeAll(async () => (desk = await aDeskWithWork(app())));

type Place = readonly [path: string, act?: (page: Page) => Promise<unknown>];

const record = () => `/workbench/records/${encodeURIComponent(desk.adoptionId)}`;
const places = (): readonly Place[] => [
  ['/workbench'],
  ['/workbench/classify?country=SLE', (page) => page.locator('[data-row="0"] .pick button').first().click()],
  ['/workbench/new'],
  [record()],
  [`${record()}?do=event`, (page) => page.locator('select[name="fields.kind"]').selectOption('SCALED')],
  ...(['reach', 'barrier', 'marker', 'reverify', 'replace'] as const).map((act): Place => [`${record()}?do=${act}`]),
  ['/workbench/review'],
  ['/workbench/returned'],
  ['/workbench/drafts'],
  ['/workbench/stale?country=GHA'],
  ['/workbench/stalled?country=GHA'],
  ['/workbench/reports'],
  ['/workbench/contradictions', (page) => page.locator('.side-by-side .button').first().click()],
  ['/workbench/import', dryRun],
  ['/workbench/audit'],
  ['/workbench/organisations'],
  ['/workbench/accounts', (page) => page.locator('.ways .primary').click()],
  ['/workbench/account'],
  ['/workbench/nowhere'],
];
const outside = ['/workbench/sign-in', '/workbench/forgotten', '/workbench/link#secret', '/workbench/link'];

const dryRun = async (page: Page) => {
  const buffer = Buffer.from(stageEvents(aRow(), aRow({ country_iso3: 'Gana' })));
  await page.locator('input[type=file]').first().setInputFiles({ name: 'stage_events.csv', mimeType: 'text/csv', buffer });
  await page.locator('.drop .primary').first().click();
  await page.locator('#import-result').waitFor();
};

/** One language at the width where it is the harder: the rules there, the width at both. */
const look = async (page: Page, language: string, [path, act]: Place): Promise<string[]> => {
  const [address = '', hash] = path.split('#');
  const [here, there] = language === 'ar' ? [390, 1440] : [1440, 390];
  await page.goto(`${app().url}${address}${address.includes('?') ? '&' : '?'}lang=${language}${hash ? `#${hash}` : ''}`);
  await page.locator('main h1').waitFor();
  await page.locator('.skeleton').first().waitFor({ state: 'detached' });
  await act?.(page);
  const found = await examine(page, [here]);
  await page.setViewportSize({ width: there, height: 844 });
  if (await isTooWide(page)) found.push(`${there}: scrolls sideways`);
  return found.map((finding) => `${path}: ${finding}`);
};

it.each(['en', 'ar'])('Nothing stands in the way of anybody at the workbench, in %s', async (language) => {
  const page = await visit(`/workbench?lang=${language}`, { language, answers: false, cookie: desk.person.cookie });
  const stranger = await visit(`/workbench/sign-in?lang=${language}`, { language, answers: false });
  const found: string[] = [];
  for (const place of places()) found.push(...(await look(page, language, place)));
  for (const path of outside) found.push(...(await look(stranger, language, [path])));
  expect(found).toEqual([]);
});

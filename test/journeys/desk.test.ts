import { beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aReader, sees } from '../kit/browser.js';
import { anAdoption } from '../kit/makers.js';
import { aPerson } from '../kit/people.js';
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

it('A staff member records against the order with an explicit yes, and a second one settles it with a reason', async () => {
  const adoptionId = await anAdoption(app().storage, {
    ...{ countryIso3: 'MWI', useCase: 'Contradicted', events: [{ kind: 'SCALED', date: '2021' }] },
  });
  const record = `/workbench/records/${encodeURIComponent(adoptionId)}`;
  const page = await visit(`${record}?do=event&lang=en`, { answers: false, cookie: desk.person.cookie });
  await page.locator('select[name="fields.kind"]').selectOption('PILOTED');
  await page.locator('input[name="fields.date"]').fill('2024-03');
  await page.getByLabel('Link to the source').fill('https://example.org/evaluation');
  await page.getByLabel('Title of the source').fill('Evaluation');
  await page.getByRole('button', { name: 'Submit for review' }).click();
  const clash = page.locator('.conflict');
  await clash.getByRole('heading', { name: 'It contradicts what is published' }).waitFor();
  // In a tab beside, so that the form stays; a browser without windows may leave one that a click opened in the background unfinished.
  const address = await clash.getByRole('link', { name: /Scaled/ }).getAttribute('href');
  const there = await page.context().newPage();
  await there.goto(new URL(address ?? '', page.url()).href);
  await there.locator('.claim', { hasText: 'Published' }).filter({ hasText: 'Scaled' }).waitFor();
  await there.close();
  await clash.getByRole('button', { name: 'Record it as a contradiction' }).click();
  await page.locator('.claim', { hasText: 'Submitted' }).filter({ hasText: 'Piloted' }).waitFor();

  const editor = await aPerson(app(), ['EDITOR'], { name: 'Somebody else' });
  const desks = await visit('/workbench/contradictions?lang=en', { answers: false, cookie: editor.cookie });
  const pair = desks.locator('section', { hasText: 'Malawi' });
  await pair.getByText('A later stage is dated before an earlier one.').waitFor();
  expect(await pair.getByRole('button', { name: 'Both are true' }).count()).toBe(0);
  await pair.locator('article', { hasText: 'Scaled' }).getByRole('button', { name: 'This one stands' }).click();
  await pair.getByLabel('Reason').fill('The evaluation is of another programme');
  await pair.getByRole('button', { name: 'Settle it' }).click();
  await pair.waitFor({ state: 'detached' });

  // Two dates of one stage may both be true.
  const dates = desks.locator('section', { hasText: 'Sierra Leone' });
  await dates.getByText('Two sources date the same stage differently.').waitFor();
  await dates.getByRole('button', { name: 'Both are true' }).click();
  await dates.getByLabel('Reason').fill('Two districts');
  await dates.getByRole('button', { name: 'Settle it' }).click();
  await dates.waitFor({ state: 'detached' });
  await open(page, `${record}?lang=en`);
  await page.locator('.claim.retired', { hasText: 'The evaluation is of another programme' }).filter({ hasText: 'Piloted' }).waitFor();
});

it('The slower of two who correct a statement sees both versions, loses nothing, and sends again', async () => {
  const [slow, fast] = [await aPerson(app(), ['EDITOR'], { name: 'Slow' }), await aPerson(app(), ['EDITOR'], { name: 'Fast' })];
  const input = { engagementId: 'unga76-dpg-roundtable', countryIso3: 'RWA', question: 'PRIORITIES', textLanguage: 'en', submit: true };
  const evidence = [{ title: 'A speech', url: 'https://example.org/speech', grade: 'PUBLIC_SOURCE' }];
  const tell = async (who: typeof slow, change: object) => {
    const told = { ...input, evidence, ...change };
    const { data } = await who.ask<{ recordStatement: { id: string } }>(
      'mutation ($input: RecordStatementInput!) { recordStatement(input: $input) { id } }',
      { input: told },
    );
    return data.recordStatement.id;
  };
  const first = await tell(slow, { text: 'We have begun.' });
  const page = await visit(`/workbench/meetings?form=statement&claim=${first}&lang=en`, { answers: false, cookie: slow.cookie });
  const words = page.locator('textarea[name="fields.text"]');
  await words.fill('We have begun in all districts.');
  await tell(fast, { text: 'We had begun.', speaker: 'The minister', supersedes: first });
  await page.getByRole('button', { name: 'Submit for review' }).click();
  const both = page.locator('.conflict');
  await both.getByRole('heading', { name: /while you were typing/ }).waitFor();
  expect(await both.innerText()).toMatch(/Fast[^]*We have begun in all districts\.[^]*We had begun\./);
  expect(await words.inputValue()).toBe('We have begun in all districts.');
  await both
    .getByRole('row', { name: /The minister/ })
    .getByRole('button', { name: 'Take theirs' })
    .click();
  await page.getByRole('button', { name: 'Send again' }).click();
  const kept = page.locator('.claim:not(.retired)', { hasText: 'We have begun in all districts.' });
  await kept.waitFor();
  const { data } = await slow.ask<{ workClaims: { edges: { node: { statement: { text: string; speaker: string } } }[] } }>(
    '{ workClaims(filter: { kinds: [STATEMENT], states: [SUBMITTED] }) { edges { node { statement { text speaker } } } } }',
  );
  expect(data.workClaims.edges.map(({ node }) => node.statement)).toEqual([
    { text: 'We have begun in all districts.', speaker: 'The minister' },
  ]);
});

import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { aReader } from '../kit/browser.js';
import { anAdoption } from '../kit/makers.js';
import { anAccount, aPerson, cookieOf } from '../kit/people.js';

const PASSWORD = 'salone rises every day';
const { app, visit } = aReader();

const choose = async (page: Page, label: string, text: string) => {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.fill(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await box.press('Enter');
};

const signIn = async (email: string): Promise<Page> => {
  const page = await visit('/workbench/sign-in', { answers: false });
  await page.getByLabel('E-mail address').fill(email);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.getByRole('heading', { name: 'My tasks' }).waitFor();
  return page;
};

const go = async (page: Page, path: string) => page.goto(`${app().url}${path}`);

/** Claims a pilot on the form that is open; what is there is there for a reviewer to read. */
const tellPilot = async (page: Page, note: string) => {
  await page.getByLabel('Kind', { exact: true }).selectOption({ label: 'Piloted' });
  await page.getByLabel('Date (optional)', { exact: true }).fill('2026-03');
  await page.getByLabel('Link to the source').fill('https://example.org/pilot');
  await page.getByLabel('Title of the source').fill('Letter of the ministry');
  await page.getByLabel('Written agreement').fill('Memorandum of 3 March 2026');
  await page.getByLabel('Number of sites').fill('12');
  await page.getByLabel('Note (optional)').fill(note);
};

const firstOf = async (page: Page, path: string): Promise<string> => {
  await go(page, path);
  return page.getByRole('heading', { level: 1 }).innerText();
};

it('An invited focal point records a pilot, a reviewer returns and then publishes it, and the world counts it', async () => {
  const admin = await anAccount(app(), ['ADMIN'], { password: PASSWORD, name: 'Ada' });
  const reviewer = await anAccount(app(), ['REVIEWER'], { password: PASSWORD, name: 'Rae' });
  const editor = await anAccount(app(), ['EDITOR'], { password: PASSWORD, name: 'Ed' });
  const outsider = await visit('/?lang=en');
  const before = await outsider.getByRole('heading', { level: 1 }).innerText();

  // The admin invites her; without a mail server the link is shown, once.
  const office = await signIn(admin.email);
  await go(office, '/workbench/accounts');
  await office.getByRole('button', { name: 'Invite somebody' }).first().click();
  await office.getByLabel('Name').fill('Fatmata');
  await office.getByLabel('E-mail address').fill('fatmata@example.org');
  await office.getByLabel('Role').selectOption('FOCAL_POINT');
  await office.getByLabel('Country').selectOption('SLE');
  await office.locator('form').getByRole('button', { name: 'Invite somebody' }).click();
  const link = await office.locator('input[readonly]').inputValue();

  // She sets her password and records an adoption with a pilot and its proofs.
  const focalPoint = await visit(new URL(link.trim()).pathname + new URL(link.trim()).hash, { answers: false });
  await focalPoint.getByLabel('New password').fill(PASSWORD);
  await focalPoint.getByLabel('The same once more').fill(PASSWORD);
  await focalPoint.getByRole('button', { name: 'Set the password' }).click();
  await focalPoint.getByRole('heading', { name: 'My tasks' }).waitFor();
  await go(focalPoint, '/workbench/new');
  await choose(focalPoint, 'Country', 'Sierra Leone');
  await choose(focalPoint, 'DPG', 'OpenSPP');
  await focalPoint.getByLabel('Use case (optional)').fill('Social registry');
  await focalPoint.getByLabel('Sector', { exact: true }).selectOption('SOCIAL_PROTECTION');
  await focalPoint.getByRole('button', { name: 'Record the adoption' }).click();
  await focalPoint.getByRole('heading', { name: 'OpenSPP in Sierra Leone' }).waitFor();
  const record = new URL(focalPoint.url()).pathname;
  await tellPilot(focalPoint, 'Bo and Kenema');
  await focalPoint.getByText('there:').first().waitFor({ state: 'attached' });
  expect(await focalPoint.getByRole('complementary', { name: 'As it is typed' }).innerText()).toContain('written agreement');

  // Somebody else has the same form open, and is told.
  const other = await signIn(editor.email);
  await go(other, `${record}?do=event`);
  await tellPilot(other, 'Only Bo');
  await focalPoint.getByRole('button', { name: 'Submit for review' }).click();
  await focalPoint.getByText('Submitted').first().waitFor();
  await other.getByRole('button', { name: 'Submit for review' }).click();
  await other.getByText('Somebody recorded something here while you were typing').waitFor();
  expect(await other.getByLabel('Note (optional)').inputValue()).toBe('Only Bo');

  // The reviewer returns it with a reason; she mends it; it is published.
  const desk = await signIn(reviewer.email);
  await go(desk, '/workbench/review');
  await desk
    .getByRole('heading', { name: /OpenSPP/ })
    .or(desk.getByText('OpenSPP').first())
    .first()
    .waitFor();
  await desk.getByRole('button', { name: 'Return', exact: true }).first().click();
  await desk.getByLabel('Reason').fill('Which districts exactly?');
  await desk.getByRole('button', { name: 'Return', exact: true }).last().click();
  await desk.getByText('Returned: 1').waitFor();
  await go(focalPoint, '/workbench/returned');
  await focalPoint.getByText('Which districts exactly?').first().waitFor();
  await focalPoint.getByRole('link', { name: 'Correct' }).first().click();
  await focalPoint.getByLabel('Note (optional)').fill('Bo, Kenema and Kailahun districts');
  await focalPoint.locator('form').getByRole('button', { name: 'Submit for review' }).click();
  await focalPoint.getByText('Submitted').first().waitFor();
  expect(await firstOf(outsider, '/?lang=en')).toBe(before);
  expect((await fetch(`${app().url}${record.replace('/workbench', '')}`)).status).toBe(404);
  await go(desk, '/workbench/review');
  await desk.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await desk
    .getByRole('button', { name: /^Publish/ })
    .last()
    .click();
  await desk.getByText('Published: 1').waitFor();
  expect(await firstOf(outsider, '/?lang=en')).toContain('89 are piloted');
});

it('Staff record a meeting, who came and what was said; once it is published the meeting shows it, and what followed', async () => {
  const [editor, reviewer] = [await aPerson(app(), ['EDITOR']), await aPerson(app(), ['REVIEWER'])];
  const adoptionId = await anAdoption(app().storage, { countryIso3: 'TUV', dpgId: 'openspp', events: [{ kind: 'PILOTED', date: '2025' }] });
  const desk = await visit('/workbench/meetings?lang=en&form=engagement', { cookie: await cookieOf(app(), editor.id), answers: false });
  const form = (name: string) => desk.getByRole('link', { name, exact: true }).click();
  const sourced = async () => {
    await desk.getByLabel('Link to the source').fill('https://example.org/minutes');
    await desk.getByLabel('Title of the source').fill('Minutes of the meeting');
    await desk.getByRole('button', { name: 'Submit for review' }).click();
    await desk.getByText('Submitted for review.').waitFor();
  };
  await desk.getByLabel(/Name .*English/).fill('Funafuti talks');
  await desk.getByLabel(/Name .*Français/).fill('Entretiens de Funafuti');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  // The date is missing: the form says so, and goes to the field.
  expect(await desk.evaluate(() => document.activeElement?.getAttribute('aria-invalid'))).toBe('true');
  await desk.getByLabel('Date', { exact: true }).fill('2026-02');
  await desk.getByRole('button', { name: 'Add', exact: true }).click();
  await desk.getByText('it is public now').waitFor();

  await form('Part in a meeting');
  await choose(desk, 'Meeting', 'Funafuti');
  await choose(desk, 'Country', 'Tuvalu');
  await desk.getByLabel('Invited, came or spoke').selectOption('STATED');
  await sourced();
  // The same again is refused, and leads to the claim on record.
  await choose(desk, 'Country', 'Tuvalu');
  await desk.getByLabel('Invited, came or spoke').selectOption('STATED');
  await desk.getByRole('button', { name: 'Submit for review' }).click();
  await desk.getByRole('link', { name: 'See the claim on record' }).click();
  await desk.getByRole('heading', { level: 1, name: 'One claim' }).waitFor();
  await desk.locator('.claim', { hasText: 'Spoke at' }).waitFor();
  await go(desk, '/workbench/meetings?lang=en&form=participation');
  await form('What was said');
  await choose(desk, 'Meeting', 'Funafuti');
  await choose(desk, 'Country', 'Tuvalu');
  await desk.getByLabel('Question').selectOption('PRIORITIES');
  await desk.getByLabel('Words', { exact: true }).fill('One registry for every island.');
  // A closed browser loses nothing.
  await desk.waitForFunction(() => Object.keys(localStorage).some((key) => localStorage.getItem(key)?.includes('One registry')));
  await desk.reload();
  await desk.getByText('What you typed here before').waitFor();
  await sourced();
  await form('What followed');
  await choose(desk, 'Statement', 'One registry');
  await desk.getByRole('combobox', { name: 'What followed' }).selectOption('ADOPTION');
  await choose(desk, 'Adoption', 'OpenSPP');
  await sourced();

  const reader = await visit('/engagements?lang=en');
  await reader.getByRole('link', { name: 'Funafuti talks' }).click();
  await reader.getByRole('heading', { level: 1, name: 'Funafuti talks' }).waitFor();
  expect(await reader.locator('main').innerText()).not.toContain('One registry');
  const office = await visit('/workbench/review?lang=en&text=Tuvalu', { cookie: await cookieOf(app(), reviewer.id), answers: false });
  await office.getByText('One registry for every island.').first().waitFor();
  expect(await office.locator('[data-row]').count()).toBe(3);
  await office.locator('[data-row="0"]').focus();
  await office.keyboard.press('a');
  await office.keyboard.press('p');
  const preview = office.getByRole('group', { name: 'Publish (3)' });
  await preview.getByText('No count of adoptions changes.').waitFor();
  await preview.getByRole('button', { name: 'Publish', exact: true }).click();
  await office.getByText('Published: 3').waitFor();
  await reader.reload();
  const said = reader.locator('.said').filter({ hasText: 'One registry for every island.' });
  await said.getByRole('link', { name: 'OpenSPP' }).click();
  await reader.waitForURL(`**/records/${encodeURIComponent(adoptionId)}*`);
});

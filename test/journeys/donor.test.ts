import { expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { IsNull } from 'typeorm';
import { Organisation, organisationId } from '../../backend/catalogue/organisation.entity.js';
import { Commitment } from '../../backend/funding/commitment.entity.js';
import { aReader } from '../kit/browser.js';
import { anAdoption } from '../kit/makers.js';
import { aPerson, cookieOf } from '../kit/people.js';

const { app, visit } = aReader();
const DONOR = 'Fund for Tests';
const SOURCE = [{ title: 'A budget', url: 'https://example.org/budget', grade: 'PUBLIC_SOURCE' }];
/** Largest known gap in education in the least developed countries. */
const REVIEW = '/investment?lang=en&group=LDC&sector=EDUCATION';

const exact = (page: Page, figure: string) => page.locator(`.money-head .of-${figure} .money`).getAttribute('title');

const choose = async (page: Page, label: string, text: string) => {
  const box = page.getByRole('combobox', { name: label, exact: true });
  await box.fill(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await box.press('Enter');
};

it('A donor finds a gap, records a commitment against it, and once it is published the gap falls by exactly that amount', async () => {
  await app().storage.write((records) => records.insert(Organisation, { id: organisationId(DONOR), name: DONOR }));
  const editor = await aPerson(app(), ['EDITOR']);
  const reviewer = await aPerson(app(), ['REVIEWER']);
  const donor = await aPerson(app(), [`DONOR ${organisationId(DONOR)}`]);
  const adoptionId = await anAdoption(app().storage, {
    ...{ countryIso3: 'SLB', dpgId: 'openspp', sector: 'EDUCATION', events: [{ kind: 'PILOTED', date: '2020' }] },
  });
  const recorded = await Promise.all(
    [
      { amount: '1250000.00', currency: 'USD' },
      { amount: null, currency: null },
    ].map((money) =>
      editor.ask<{ recordNeed: { id: string } }>('mutation ($input: RecordNeedInput!) { recordNeed(input: $input) { id } }', {
        input: { adoptionId, category: 'TECHNICAL_ASSISTANCE', date: '2024', forStage: 'SCALED', evidence: SOURCE, submit: true, ...money },
      }),
    ),
  );
  const ids = recorded.map(({ data }) => data.recordNeed.id);
  await reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids });

  // The gap, what stands beside it, and the records behind it.
  const reader = await visit(REVIEW);
  expect(await exact(reader, 'gap')).toBe('US$ 1,250,000.00');
  expect(await reader.locator('.money-head .of-unknown dd').innerText()).toBe('1');
  await reader.locator('.money-head .of-gap a').click();
  await reader.getByRole('heading', { name: '2 needs' }).waitFor();
  expect(await reader.locator('main').innerText()).toContain('USD 1,250,000.00');
  await reader.getByRole('link', { name: '1 need of unknown size' }).click();
  await reader.getByRole('heading', { name: '1 need of unknown size' }).waitFor();
  await reader.getByRole('link', { name: 'If the gap were closed' }).click();
  await reader.getByRole('heading', { level: 1, name: '1 adoption could go to its next stage if US$ 1.25 million more came' }).waitFor();

  // The donor records the own organisation's commitment.
  const desk = await visit('/workbench/funding?lang=en&form=commitment', { cookie: await cookieOf(app(), donor.id), answers: false });
  await desk.getByLabel('What the money is for').selectOption('NEED');
  // The name comes with an answer of its own.
  await desk.waitForFunction(() => [...document.querySelectorAll('input')].some(({ value }) => value === 'Fund for Tests'));
  expect(await desk.getByLabel('Organisation', { exact: true }).inputValue()).toBe(DONOR);
  await choose(desk, 'Need', 'Solomon Islands');
  await desk.getByLabel('Support category').selectOption('TECHNICAL_ASSISTANCE');
  await desk.getByLabel('How near the money has come').selectOption('COMMITTED');
  await desk.getByLabel('What the money is for').selectOption('COUNTRIES');
  await desk.getByLabel('Per cent').first().fill('60');
  await desk.getByText('60% of 100%').waitFor();
  await desk.getByLabel('What the money is for').selectOption('NEED');
  await desk.getByLabel('Amount (optional)').fill('300,000.55');
  // What is typed survives a closed browser.
  await desk.waitForFunction(() => Object.values(localStorage).some((kept) => String(kept).includes('300,000.55')));
  await desk.reload();
  await desk.getByText('What you typed here before and did not send is back.').waitFor();
  await desk.getByLabel('Currency (optional)').fill('usd');
  await desk.getByLabel('Date (optional)', { exact: true }).fill('2024-05');
  await desk.getByLabel('Link to the source').fill('https://example.org/grant');
  await desk.getByLabel('Title of the source').fill('Grant letter');
  await desk.getByRole('button', { name: 'Submit for review' }).click();
  await desk.getByText('Submitted for review.').waitFor();
  await reader.goto(`${app().url}${REVIEW}`);
  expect(await exact(reader, 'gap')).toBe('US$ 1,250,000.00');

  // The reviewer publishes it.
  const office = await visit('/workbench/review?lang=en', { cookie: await cookieOf(app(), reviewer.id), answers: false });
  await office.getByText(DONOR).first().waitFor();
  const gap = office.locator('.effect tr', { hasText: 'Missing' }).first();
  await gap.waitFor();
  expect(await gap.innerText()).toMatch(/1,250,000\.00\s+949,999\.45$/);
  await office.getByRole('button', { name: 'Publish', exact: true }).first().click();
  await office
    .getByRole('button', { name: /^Publish/ })
    .last()
    .click();
  await office.getByText('Published: 1').waitFor();
  await reader.goto(`${app().url}${REVIEW}`);
  expect(await exact(reader, 'gap')).toBe('US$ 949,999.45');
  expect(await exact(reader, 'committed')).toBe('US$ 300,000.55');
});

/** A fund with a published commitment of 100 dollars to OpenSPP in a country, and who corrects it meanwhile. */
const aFund = async (name: string, countryIso3: string) => {
  const fund = { id: organisationId(name), name };
  await app().storage.write((records) => records.insert(Organisation, fund));
  const other = await aPerson(app(), ['EDITOR']);
  const reviewer = await aPerson(app(), ['REVIEWER']);
  const adoptionId = await anAdoption(app().storage, { countryIso3, dpgId: 'openspp', events: [{ kind: 'PILOTED', date: '2020' }] });
  const told = {
    organisationId: fund.id,
    adoptionId,
    category: 'TECHNICAL_ASSISTANCE',
    status: 'COMMITTED',
    date: '2024',
    currency: 'USD',
  };
  const record = async (input: object) => {
    const { data } = await other.ask<{ recordCommitment: { id: string } }>(
      'mutation ($input: RecordCommitmentInput!) { recordCommitment(input: $input) { id } }',
      { input: { ...told, evidence: SOURCE, submit: true, ...input } },
    );
    return data.recordCommitment.id;
  };
  const publish = async (id: string) => {
    expect((await reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids: [id] })).errors).toBeUndefined();
  };
  const first = await record({ amount: '100' });
  await publish(first);
  return { fund, first, record, publish };
};

/** An editor in the form that corrects it, from the organisation's page, once the workbench was seen in this browser. */
const correcting = async (fundId: string, adoption: string) => {
  const editor = await aPerson(app(), ['EDITOR']);
  const page = await visit('/workbench/funding?lang=en&form=commitment', { cookie: await cookieOf(app(), editor.id), answers: false });
  await page.getByRole('heading', { name: 'A commitment' }).waitFor();
  await page.goto(`${app().url}/organisations/${fundId}?lang=en`);
  await page.getByRole('link', { name: 'Correct or withdraw' }).click();
  const amount = page.getByLabel('Amount (optional)');
  await amount.waitFor();
  expect(await amount.inputValue()).toBe('100');
  await page.waitForFunction((name) => [...document.querySelectorAll('input')].some(({ value }) => value === name), adoption);
  return { page, amount };
};

it('An editor corrects money from where it is seen while somebody else does the same, and what was typed stays beside what came', async () => {
  const { fund, first, record } = await aFund('Second Fund for Tests', 'KIR');
  const { page, amount } = await correcting(fund.id, 'OpenSPP · Kiribati');
  await amount.fill('250');
  await record({ amount: '900', supersedes: first });
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.getByRole('alert').getByText('Nothing that you typed is lost.').waitFor();
  const row = page.getByRole('row', { name: 'Amount' });
  expect(await row.innerText()).toMatch(/250.*900/s);
  expect(await amount.inputValue()).toBe('250');
  await row.getByRole('button', { name: 'Take theirs' }).click();
  expect(await amount.inputValue()).toBe('900');
  await amount.fill('950');
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.waitForURL((url) => !url.searchParams.has('claim'));
  const kept = await app().storage.reader.findBy(Commitment, { organisationId: fund.id, reviewState: 'SUBMITTED' });
  expect(kept.map(({ amount: sum }) => Number(sum))).toEqual([950]);

  // A new one: the commitment that it is handed on through is found by words, and what follows is said at once.
  await page.getByRole('link', { name: 'A commitment' }).click();
  await page.getByLabel('What the money is for').selectOption('ADOPTION');
  await choose(page, 'Adoption', 'Kiribati');
  await page.getByRole('combobox', { name: 'Handed on through' }).fill('second fund kiribati');
  await page.getByRole('option', { name: 'Second Fund for Tests · USD 100.00' }).waitFor();
  await page.getByRole('combobox', { name: 'Handed on through' }).press('Enter');
  await page.getByText('A figure that holds both counts that commitment and leaves this one out.').waitFor();
  await page.waitForFunction((id) => Object.values(localStorage).some((kept) => String(kept).includes(id)), first);
  await page.reload();
  await page.getByText('What you typed here before and did not send is back.').waitFor();
  await page.getByText('A figure that holds both counts that commitment and leaves this one out.').waitFor();
  expect(await page.getByRole('combobox', { name: 'Adoption', exact: true }).inputValue()).toBe('OpenSPP · Kiribati');
});

it('Where the correction of somebody else is published by then, the next one corrects that, and it counts until it is reviewed', async () => {
  const { fund, first, record, publish } = await aFund('Third Fund for Tests', 'TUV');
  const { page, amount } = await correcting(fund.id, 'OpenSPP · Tuvalu');
  await amount.fill('250');
  const rival = await record({ amount: '900', supersedes: first });
  await publish(rival);
  await page.getByRole('button', { name: 'Submit for review' }).click();
  await page.getByRole('alert').getByText('Nothing that you typed is lost.').waitFor();
  expect(await page.getByRole('row', { name: 'Amount' }).innerText()).toMatch(/250.*900/s);
  expect(await amount.inputValue()).toBe('250');
  expect(await app().storage.reader.countBy(Commitment, { organisationId: fund.id })).toBe(2);
  await page.getByRole('button', { name: 'Send again' }).click();
  await page.waitForURL((url) => !url.searchParams.has('claim'));
  const all = await app().storage.reader.findBy(Commitment, { organisationId: fund.id, retiredAt: IsNull() });
  const standing = all.map(({ amount: sum, reviewState, supersedes }) => ({ sum: Number(sum), reviewState, supersedes }));
  expect(standing.sort((one, another) => one.sum - another.sum)).toEqual([
    { sum: 250, reviewState: 'SUBMITTED', supersedes: rival },
    { sum: 900, reviewState: 'PUBLISHED', supersedes: first },
  ]);
});

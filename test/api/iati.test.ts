import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Organisation, organisationId } from '../../backend/catalogue/organisation.entity.js';
import { Commitment } from '../../backend/funding/commitment.entity.js';
import { startApp, type TestApp } from '../kit/app.js';
import { brokenRules, parseXml } from '../kit/iati-rules.js';
import { anAdoption } from '../kit/makers.js';
import { aPerson, type Person } from '../kit/people.js';

interface Told {
  new: number;
  changed: number;
  unchanged: number;
  refused: number;
  applied: boolean;
  plan: string;
  problems: { line: number; column: string; value: string; code: string; suggestion: string | null }[];
  rows: { outcome: string; status: string; amount: string; date: string; adoptionId: string | null; countries: string }[];
  errors?: { extensions: { code: string; problem?: string; line?: number } }[];
}

const DONOR = 'A fund of tests';

let app: TestApp;
let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  app = await startApp();
  await app.storage.write((records) =>
    records.insert(
      Organisation,
      [DONOR, 'Another <fund> & more'].map((name) => ({ id: organisationId(name), name })),
    ),
  );
  [editor, reviewer] = [await aPerson(app, ['EDITOR']), await aPerson(app, ['REVIEWER'])];
});
afterAll(() => app.stop());

const file = async (search = ''): Promise<string> => (await fetch(`${app.url}/investment/iati.xml${search}`)).text();
const send = async (xml: string | Buffer, asked: Record<string, string> = { run: 'dry' }, who: Person | null = editor) => {
  const body = new FormData();
  body.append('file', new Blob([new Uint8Array(Buffer.from(xml))]), 'file.xml');
  const response = await fetch(`${app.url}/workbench/import/iati?${new URLSearchParams(asked).toString()}`, {
    ...{ method: 'POST', body, headers: { 'apollo-require-preflight': '1', ...(who && { cookie: who.cookie }) } },
  });
  return { status: response.status, told: (await response.json()) as Told };
};
const publish = async (...ids: string[]) => {
  const { errors } = await reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids });
  expect(errors).toBeUndefined();
};
const recorded = async (input: object): Promise<string> => {
  const { data, errors } = await editor.ask<{ done: { id: string } }>(
    'mutation ($input: RecordCommitmentInput!) { done: recordCommitment(input: $input) { id } }',
    {
      input: {
        ...{ evidence: [], submit: true, category: 'CAPACITY', amount: '100.25', currency: 'EUR', status: 'COMMITTED', date: '2024' },
        ...{ organisationId: organisationId(DONOR), ...input },
      },
    },
  );
  expect(errors).toBeUndefined();
  await publish(data.done.id);
  return data.done.id;
};

describe('Commitments out and in again', () => {
  let xml = '';
  beforeAll(async () => {
    const adoption = await anAdoption(app.storage, { countryIso3: 'GHA', dpgId: 'openspp', events: [{ kind: 'PILOTED', date: '2020' }] });
    const last = await recorded({ adoptionId: adoption, note: 'Less < more & "so"', date: '2024-03' });
    const first = await recorded({
      ...{ organisationId: organisationId('Another <fund> & more'), fundsId: last, status: 'PLEDGED', date: null },
      shares: [
        { countryIso3: 'GHA', percent: '33.3333' },
        { countryIso3: 'KEN', percent: '66.6667' },
      ],
    });
    await recorded({ continuesId: last, adoptionId: adoption, status: 'DISBURSED', amount: '40', date: '2024-05-01', recurrent: true });
    await recorded({ worldwide: true, amount: null, currency: null, sector: 'IDENTITY' });
    expect(first).toBeTruthy();
    xml = await file();
  });

  it('keep the rules of IATI 2.03', () => expect(brokenRules(xml)).toEqual([]));

  it('are all there, chains by role', () => {
    const activities = parseXml(xml).children;
    expect(activities).toHaveLength(35);
    const chained = activities.find(({ attributes }) => attributes['hierarchy'] === '2');
    expect(
      chained?.children
        .filter(({ name }) => name === 'participating-org')
        .map(({ attributes, children }) => [attributes['role'], children[0]?.text]),
    ).toEqual([
      ['1', 'Another <fund> & more'],
      ['3', DONOR],
    ]);
  });

  it('heed the filter of the screen', async () => expect(parseXml(await file(`?donor=${organisationId(DONOR)}`)).children).toHaveLength(2));

  it('change nothing', async () => {
    const { told } = await send(xml);
    expect(told).toMatchObject({ new: 0, changed: 0, refused: 0, problems: [] });
    expect(told.unchanged).toBe(
      parseXml(xml).children.flatMap(({ children }) => children.filter(({ name }) => name === 'transaction')).length,
    );
  });

  it('show a change of one amount as one correction', async () => {
    const { told } = await send(xml.replace('>100.25<', '>100.26<'));
    expect(told).toMatchObject({ new: 0, changed: 1, rows: [{ outcome: 'CHANGED', amount: '100.26' }] });
  });
});

/** An activity as a publisher writes it. */
const foreign = (
  inside = '<transaction><transaction-type code="2"/><transaction-date iso-date="2024-03-15"/><value value-date="2024-03-15">100.10</value></transaction>',
  { id = 'XM-TEST-1', places = '<recipient-country code="GH"/>', org = DONOR, before = '' } = {},
) => `<?xml version="1.0" encoding="UTF-8"?>${before}
<iati-activities version="2.03">
<iati-activity default-currency="EUR">
<iati-identifier>${id}</iati-identifier>
<reporting-org ref="XM-TEST" type="10"><narrative>${org}</narrative></reporting-org>
<title><narrative>DHIS2 in Ghana</narrative></title><description><narrative>About DHIS2</narrative></description>
<participating-org role="1"><narrative>${org}</narrative></participating-org>
<activity-status code="2"/><activity-date type="2" iso-date="2024-01-01"/>
${places}
<sector vocabulary="1" code="12220"/>
${inside}
</iati-activity></iati-activities>`;
const CHOSEN = { category: 'CAPACITY' };

describe('Activities of others', () => {
  it('are recorded as the preview says, wait for review, and are known again', async () => {
    const dry = await send(foreign(), { run: 'dry', ...CHOSEN });
    expect(dry.told).toMatchObject({
      new: 1,
      refused: 0,
      applied: false,
      rows: [{ status: 'COMMITTED', amount: '100.10', adoptionId: null, countries: 'GHA 100' }],
    });
    const real = await send(foreign(), { run: 'real', plan: dry.told.plan, ...CHOSEN });
    expect(real.told).toMatchObject({ new: 1, applied: true, plan: dry.told.plan });
    const claim = await app.storage.reader.findOneByOrFail(Commitment, { originKey: 'iati#XM-TEST-1#COMMITTED' });
    expect(claim).toMatchObject({
      reviewState: 'SUBMITTED',
      publishedAt: null,
      currency: 'EUR',
      date: '2024-03-15',
      sector: 'HEALTH',
      adoptionId: null,
    });
    expect((await send(foreign(), { run: 'real', ...CHOSEN })).told).toMatchObject({ new: 0, changed: 0, unchanged: 1 });
    expect(await app.storage.reader.countBy(Commitment, { originKey: 'iati#XM-TEST-1#COMMITTED' })).toBe(1);
  });

  it('are corrected by a later file, and carried on by a later status', async () => {
    const pays = (type: string, amount: string) =>
      `<transaction><transaction-type code="${type}"/><transaction-date iso-date="2024-06-01"/><value value-date="2024-06-01">${amount}</value></transaction>`;
    const id = 'XM-TEST-2';
    await send(foreign(pays('2', '50'), { id }), { run: 'real', ...CHOSEN });
    await send(foreign(pays('2', '50') + pays('2', '-10.50') + pays('3', '39.50'), { id }), { run: 'real', ...CHOSEN });
    const claims = await app.storage.reader.findBy(Commitment, [
      { originKey: `iati#${id}#COMMITTED` },
      { originKey: `iati#${id}#DISBURSED` },
    ]);
    expect(claims.map(({ status, amount, reviewState }) => [status, amount, reviewState].join(' ')).sort()).toEqual([
      'COMMITTED 39.50 SUBMITTED',
      'COMMITTED 50 WITHDRAWN',
      'DISBURSED 39.50 SUBMITTED',
    ]);
    expect(new Set(claims.map(({ series }) => series)).size).toBe(1);
  });

  it('are of an adoption by a tag or by choice, never by their words', async () => {
    const adoption = await anAdoption(app.storage, {
      countryIso3: 'GHA',
      dpgId: 'dhis2',
      useCase: 'of tests',
      events: [{ kind: 'PILOTED', date: '2020' }],
    });
    const tag = `<tag vocabulary="99" vocabulary-uri="urn:dpg-adoption:adoption" code="${adoption}"/>`;
    const tagged = foreign(undefined, { id: 'XM-TEST-3' }).replace('<transaction>', `${tag}<transaction>`);
    expect((await send(tagged, { run: 'dry', ...CHOSEN })).told.rows).toMatchObject([{ adoptionId: adoption }]);
    const chosen = await send(foreign(undefined, { id: 'XM-TEST-3' }), { run: 'dry', ...CHOSEN, adoption: `XM-TEST-3=${adoption}` });
    expect(chosen.told.rows).toMatchObject([{ adoptionId: adoption }]);
  });

  it.each([
    ['no category', {}, {}, 'CATEGORY_MISSING', 'tag'],
    ['a donor that nobody knows', { org: 'A fund of test' }, CHOSEN, 'DONOR_UNKNOWN', 'reporting-org'],
    ['a country that is none', { places: '<recipient-country code="XX"/>' }, CHOSEN, 'COUNTRY_UNKNOWN', 'recipient-country@code'],
    [
      'shares of less than a hundred',
      { places: '<recipient-country code="GH" percentage="50"/><recipient-country code="KE" percentage="49.9"/>' },
      CHOSEN,
      'PERCENTAGES_NOT_A_HUNDRED',
      'recipient-country@percentage',
    ],
    ['nobody who gets it', { places: '' }, CHOSEN, 'RECIPIENT_MISSING', 'recipient-country'],
  ])('are refused with %s, and nothing is written', async (_case, change, asked, code, column) => {
    const before = await app.storage.reader.count(Commitment);
    const { told } = await send(foreign(undefined, { id: 'XM-TEST-4', ...change }), { run: 'real', ...asked });
    expect(told).toMatchObject({ refused: 1, applied: false });
    expect(told.problems[0]).toMatchObject({ code, column });
    if (code === 'DONOR_UNKNOWN') expect(told.problems[0]?.suggestion).toBe(DONOR);
    expect(await app.storage.reader.count(Commitment)).toBe(before);
  });

  it('are not carried out where the plan is another by now', async () => {
    const { status, told } = await send(foreign(undefined, { id: 'XM-TEST-5' }), { run: 'real', plan: 'another', ...CHOSEN });
    expect([status, told.errors?.[0]?.extensions.code]).toEqual([409, 'CONFLICT']);
  });
});

const lol = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';

describe('Files that mean harm or are broken', () => {
  it.each<[string, string, () => string | Buffer]>([
    ['an empty file', 'EMPTY', () => ''],
    ['no XML', 'XML_MALFORMED', () => 'id,amount\n1,2\n'],
    ['a tag that is not closed', 'XML_MALFORMED', () => foreign().replace('</iati-activity>', '')],
    ['another document', 'NOT_IATI', () => '<html><body/></html>'],
    ['a version 1 file', 'NOT_IATI', () => foreign().replace('2.03', '1.05')],
    ['an entity bomb', 'DOCTYPE', () => foreign(undefined, { before: lol }).replace('DHIS2 in Ghana', '&b;')],
    ['an external entity', 'DOCTYPE', () => foreign(undefined, { before: '<!DOCTYPE x SYSTEM "file:///etc/passwd">' })],
    ['an entity that nobody declared', 'XML_MALFORMED', () => foreign().replace('DHIS2 in Ghana', '&secret;')],
    ['Latin-1', 'ENCODING', () => Buffer.from(foreign().replace('Ghana', 'Côte'), 'latin1')],
    ['UTF-16', 'ENCODING', () => Buffer.from(`\ufeff${foreign()}`, 'utf16le')],
    ['an encoding by name', 'ENCODING', () => foreign().replace('UTF-8', 'ISO-8859-1')],
    ['an endless text', 'TEXT_TOO_LONG', () => foreign().replace('About', 'a'.repeat(15_000_000))],
    ['endless depth', 'TOO_DEEP', () => foreign('<a>'.repeat(100_000))],
  ])('are refused: %s', async (_case, problem, make) => {
    const { status, told } = await send(make(), { run: 'dry', ...CHOSEN });
    expect([status, told.errors?.[0]?.extensions]).toMatchObject([400, { code: 'FILE_REFUSED', problem }]);
  });

  it('are read for staff alone', async () => {
    expect((await send(foreign(), { run: 'dry' }, null)).status).toBe(401);
    expect((await send(foreign(), { run: 'dry' }, reviewer)).status).toBe(403);
  });
});

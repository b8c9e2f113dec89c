import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { StageEventKind } from '../../backend/adoption/adoption.terms.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { ErrorReport } from '../../backend/desk/error-report.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { COUNTS, deskPeople, refusal, trail } from '../kit/desk.js';
import { anAdoption } from '../kit/makers.js';
import type { Person } from '../kit/people.js';

describe.each(DATABASES)('The desk on %s', (database) => {
  let app: TestApp;
  let editor: Person;
  let reviewer: Person;
  let focal: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    ({ editor, reviewer, focal } = await deskPeople(app));
  });
  afterAll(() => app.stop());

  describe('A view', () => {
    const SAVE = 'mutation ($name: String!, $address: String!) { saveView(name: $name, address: $address) { id name address } }';
    const VIEWS = '{ savedViews { id name address } }';

    it('is kept for its owner alone, replaced under its name, and forgotten', async () => {
      await editor.ask(SAVE, { name: ' Stale in Asia ', address: '/workbench/tasks?task=STALE' });
      const { data } = await editor.ask<{ saveView: { id: string } }>(SAVE, { name: 'Stale in Asia', address: '/records?q=é' });
      const kept = [{ id: data.saveView.id, name: 'Stale in Asia', address: '/records?q=é' }];
      expect((await editor.ask(VIEWS)).data).toEqual({ savedViews: kept });
      expect((await reviewer.ask(VIEWS)).data).toEqual({ savedViews: [] });
      const forget = 'mutation ($id: ID!) { forgetView(id: $id) }';
      expect(await refusal(reviewer, forget, { id: data.saveView.id })).toEqual(['UNKNOWN_RECORD', 'id']);
      expect((await editor.ask(forget, { id: data.saveView.id })).data).toEqual({ forgetView: true });
      expect((await editor.ask(VIEWS)).data).toEqual({ savedViews: [] });
      expect([(await trail(app, 'SAVED', 'SAVED_VIEW')).length, (await trail(app, 'FORGOTTEN', 'SAVED_VIEW')).length]).toEqual([2, 1]);
    });

    it.each(['https://example.org/', '//example.org/x', '/\\example.org', 'records', 'javascript:alert(1)', '/a\u0000b'])(
      'does not lead elsewhere: %j',
      async (address) => expect(await refusal(editor, SAVE, { name: 'x', address })).toEqual(['INPUT_INVALID', 'address']),
    );
  });

  it('Drafts, reports, views and names change no public answer and no ETag', async () => {
    const adoptionId = await anAdoption(app.storage, { countryIso3: 'TUV', events: [{ kind: 'PILOTED', date: '2020' }] });
    const query =
      '{ totals(filter: { countries: ["TUV"] }) { piloted scaled } adoptions(filter: { countries: ["TUV"] }) { totalCount edges { node { version updatedAt events { id } } } } dataset { version } }';
    const look = async (etag = '') => {
      const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent(query)}`, {
        headers: { 'apollo-require-preflight': 'true', ...(etag === '' ? {} : { 'if-none-match': etag }) },
      });
      return { status: response.status, etag: response.headers.get('etag') ?? '', body: await response.text() };
    };
    const before = await look();
    const createdAt = '2026-01-01T00:00:00.000Z';
    const draft = { adoptionId, kind: StageEventKind.SCALED, sdgs: [], proofs: {}, author: 'A test', createdAt };
    await app.storage.write(async (records) => {
      await records.insert(StageEvent, { ...draft, id: randomUUID(), reviewState: 'DRAFT', authorId: editor.id });
      await records.insert(StageEvent, { ...draft, id: randomUUID(), reviewState: 'SUBMITTED', authorId: editor.id });
      const report = { number: 'TTTTT-TTTTT', text: 'A report', at: createdAt, state: 'OPEN' } as const;
      await records.insert(ErrorReport, { ...report, id: randomUUID(), adoptionId });
    });
    await editor.ask('mutation { saveView(name: "Tuvalu", address: "/countries/TUV") { id } }');
    await editor.ask(
      'mutation { addInstitution(countryIso3: "TUV", name: "Department of ICT") { id } addOrganisation(name: "Pacific Fund") { id } }',
    );
    expect((await look(before.etag)).status).toBe(304);
    expect((await look()).body).toBe(before.body);
    const answers = await Promise.all([editor.ask(COUNTS), app.ask('{ totals { total } }', {}, editor.cookie)]);
    expect(answers.map(({ headers }) => headers.get('cache-control'))).toEqual(['private, no-store', 'private, no-store']);
  });

  describe('The catalogue', () => {
    const ADD = 'mutation ($input: AddDpgInput!) { addDpg(input: $input) { id name types sdgs licences website registryStage owners } }';
    const input = {
      id: 'my-record',
      name: 'My Record',
      types: ['SOFTWARE'],
      sdgs: [3],
      licences: ['Apache-2.0'],
      website: 'https://record.example.org',
    };

    it('takes a DPG that the registry does not list, once', async () => {
      const version = await app.storage.dataVersion();
      const added = { addDpg: { ...input, registryStage: 'UNLISTED', owners: [] } };
      expect((await editor.ask(ADD, { input })).data).toEqual(added);
      expect((await editor.ask(ADD, { input })).data).toEqual(added);
      expect([await app.storage.dataVersion(), (await trail(app, 'ADDED', 'DPG')).length]).toEqual([version + 1, 1]);
      expect((await app.ask('{ dpg(id: "my-record") { name reportedIn } }')).data).toEqual({ dpg: { name: 'My Record', reportedIn: 0 } });
      expect(await refusal(editor, ADD, { input: { ...input, name: 'Another Record' } })).toEqual(['INPUT_INVALID', 'input.id']);
    });

    it.each([
      ['an id that the registry has', { id: 'dhis2' }, 'INPUT_INVALID', 'input.id'],
      ['an id that is no slug', { id: 'My Record' }, 'INPUT_INVALID', 'input.id'],
      ['a name that is taken', { id: 'other', name: 'dhis2' }, 'INPUT_INVALID', 'input.name'],
      ['no type', { id: 'other', types: [] }, 'INPUT_INVALID', 'input.types'],
      ['goal 18', { id: 'other', sdgs: [18] }, 'UNKNOWN_SDG', 'input.sdgs'],
      ['a licence in words', { id: 'other', licences: ['Apache License 2.0'] }, 'INPUT_INVALID', 'input.licences'],
      ['a website without https', { id: 'other', website: 'http://record.example.org' }, 'INPUT_INVALID', 'input.website'],
    ])('refuses %s', async (_case, change, code, argument) => {
      expect(await refusal(editor, ADD, { input: { ...input, name: 'Quite Another', ...change } })).toEqual([code, argument]);
    });

    it('finds institutions and organisations whatever their accents', async () => {
      const add = 'mutation ($name: String!) { addInstitution(countryIso3: "sle", name: $name) { name country { iso3 } } }';
      const name = 'Ministère de la Santé';
      expect((await editor.ask(add, { name })).data).toEqual({ addInstitution: { name, country: { iso3: 'SLE' } } });
      expect(await refusal(editor, add, { name: 'ministere de la sante' })).toEqual(['INPUT_INVALID', 'name']);
      const found = await focal.ask('{ institutions(countryIso3: "SLE", text: "SANTE") { name } }');
      expect(found.data).toEqual({ institutions: [{ name }] });
      await editor.ask('mutation { addOrganisation(name: "Fondation Éclair") { id } }');
      expect((await focal.ask('{ organisations(text: "eclair") { name } }')).data).toEqual({
        organisations: [{ name: 'Fondation Éclair' }],
      });
    });

    it.each([
      ['an unknown country', 'mutation { addInstitution(countryIso3: "XXX", name: "Ministry") { id } }', 'UNKNOWN_COUNTRY', 'countryIso3'],
      ['an empty name', 'mutation { addOrganisation(name: " ") { id } }', 'INPUT_INVALID', 'name'],
    ])('refuses %s', async (_case, query, code, argument) => expect(await refusal(editor, query)).toEqual([code, argument]));

    it.each([
      ['institutions of another country', '{ institutions(countryIso3: "UGA") { name } }'],
      ['additions', 'mutation { addOrganisation(name: "Some Fund") { id } }'],
      ['new DPGs', 'mutation { addDpg(input: { id: "x", name: "xx", types: [DATA] }) { id } }'],
    ])('keeps from a focal point %s', async (_case, query) => expect((await refusal(focal, query))[0]).toBe('FORBIDDEN'));
  });
});

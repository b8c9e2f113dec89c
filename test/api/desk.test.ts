import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { ACCOUNT_SETTINGS, type AccountSettings } from '../../backend/accounts/account.settings.js';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { StageEventKind } from '../../backend/adoption/adoption.terms.js';
import { Barrier } from '../../backend/adoption/barrier.entity.js';
import { Contradiction } from '../../backend/adoption/contradiction.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { ErrorReport } from '../../backend/desk/error-report.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { anAdoption } from '../kit/makers.js';
import { aPerson, type Person } from '../kit/people.js';

const COUNTS = '{ workbench { toClassify toReview submitted returned drafts stale stalled errorReports contradictions } }';
const TASKS = `query ($task: Task!, $filter: AdoptionFilter, $after: String, $first: Int) {
  tasks(task: $task, filter: $filter, after: $after, first: $first) {
    totalCount pageInfo { hasNextPage endCursor } edges { stage node { id stale stalled status country { iso3 } } }
  }
}`;
interface TaskPage {
  tasks: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    edges: { stage: string; node: { id: string; stale: boolean; stalled: boolean; status: string; country: { iso3: string } } }[];
  };
}

describe.each(DATABASES)('The desk on %s', (database) => {
  let app: TestApp;
  let editor: Person;
  let reviewer: Person;
  let focal: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    editor = await aPerson(app, ['EDITOR']);
    reviewer = await aPerson(app, ['REVIEWER']);
    focal = await aPerson(app, ['FOCAL_POINT SLE']);
  });
  afterAll(() => app.stop());

  const counts = async (person: Person) => (await person.ask<{ workbench: Record<string, number> }>(COUNTS)).data.workbench;
  const everyTask = async (person: Person, task: string, filter: object = {}, first = 500) => {
    const edges: TaskPage['tasks']['edges'] = [];
    for (let after: string | null = null; ;) {
      const { data }: { data: TaskPage } = await person.ask<TaskPage>(TASKS, { task, filter, first, after });
      edges.push(...data.tasks.edges);
      if (!data.tasks.pageInfo.hasNextPage) return { edges, total: data.tasks.totalCount };
      after = data.tasks.pageInfo.endCursor;
    }
  };
  const refusal = async (person: Person, query: string, variables = {}) => {
    const { errors } = await person.ask(query, variables);
    return [errors?.[0]?.extensions.code, errors?.[0]?.extensions.argument];
  };
  const trail = async (action: string, subjectKind: string) =>
    app.storage.reader.find(AuditEntry, { where: { action, subjectKind }, order: { sequence: 'DESC' } });

  describe('Work that waits', () => {
    it.each([
      ['TO_CLASSIFY', 'toClassify', ({ stage }: TaskPage['tasks']['edges'][number]) => stage === 'REPORTED'],
      ['STALE', 'stale', ({ node }: TaskPage['tasks']['edges'][number]) => node.stale],
      ['STALLED', 'stalled', ({ node }: TaskPage['tasks']['edges'][number]) => node.stalled],
    ])('%s: the count is the length of the list, and every record of it is due', async (task, count, isDue) => {
      const { edges, total } = await everyTask(editor, task);
      expect([total, edges.length]).toEqual([(await counts(editor))[count], (await counts(editor))[count]]);
      expect(edges.length).toBeGreaterThan(0);
      expect(edges.filter((edge) => !isDue(edge) || edge.node.status !== 'ACTIVE')).toEqual([]);
    });

    it('to classify is what the public figure calls reported, without what somebody handed in already', async () => {
      const { data } = await app.ask<{ totals: { reported: number } }>('{ totals { reported } }');
      const other = await aPerson(app, ['EDITOR']);
      const before = await everyTask(other, 'TO_CLASSIFY');
      expect((await counts(other))['toClassify']).toBe(data.totals.reported);
      const [handedIn, draft] = before.edges.map(({ node }) => node.id);
      const classify = async (adoptionId: string | undefined, submit: boolean) => {
        const evidence = [{ title: 'A report', url: 'https://example.org/report', grade: 'PUBLIC_SOURCE' }];
        const { data: own } = await editor.ask<{ workAdoption: { version: number } }>(
          'query ($id: ID!) { workAdoption(id: $id) { version } }',
          { id: adoptionId },
        );
        const item = { adoptionId, kind: 'PILOTED', date: '2024', evidence, submit, expectedVersion: own.workAdoption.version };
        const reply = await editor.ask<{ classifyReports: { claimId: string }[] }>(
          'mutation ($items: [ClassifyInput!]!) { classifyReports(items: $items) { claimId code } }',
          { items: [item] },
        );
        return reply.data.classifyReports[0]?.claimId ?? '';
      };
      const ids = [await classify(handedIn, true), await classify(draft, false)];
      const listed = async (who: Person) => {
        const { edges, total } = await everyTask(who, 'TO_CLASSIFY');
        expect([total, (await counts(who))['toClassify']]).toEqual([edges.length, edges.length]);
        return [handedIn, draft].map((id) => edges.some(({ node }) => node.id === id));
      };
      // A draft is nobody else's business: only who began it has it elsewhere.
      expect([await listed(editor), await listed(other)]).toEqual([
        [false, false],
        [false, true],
      ]);
      await editor.ask('mutation ($ids: [ID!]!) { withdrawClaims(ids: $ids) }', { ids });
      expect([await listed(editor), await listed(other)]).toEqual([
        [true, true],
        [true, true],
      ]);
      expect((await app.ask<{ totals: { reported: number } }>('{ totals { reported } }')).data).toEqual(data);
    });

    it('a stalled pilot past its planned decision is in the list, one before it is not', async () => {
      const pilot = (plannedDecision: string) =>
        anAdoption(app.storage, { countryIso3: 'SLE', events: [{ kind: 'PILOTED', date: '2026-01', proofs: { plannedDecision } }] });
      const [past, coming] = [await pilot('2026-10'), await pilot('2027')];
      const ids = (await everyTask(editor, 'STALLED')).edges.map(({ node }) => node.id);
      expect([ids.includes(past), ids.includes(coming)]).toEqual([true, false]);
    });

    it('pages do not overlap', async () => {
      const filter = { regions: ['Africa'] };
      const inOne = (await everyTask(editor, 'STALE', filter)).edges;
      expect((await everyTask(editor, 'STALE', filter, 7)).edges).toEqual(inOne);
    });

    it('a focal point sees the own country alone, whatever the filter', async () => {
      const { edges } = await everyTask(focal, 'TO_CLASSIFY');
      expect(edges.length).toBeGreaterThan(0);
      expect(new Set(edges.map(({ node }) => node.country.iso3))).toEqual(new Set(['SLE']));
      expect((await counts(focal))['toClassify']).toBe(edges.length);
      expect((await everyTask(focal, 'TO_CLASSIFY', { countries: ['UGA'] })).total).toBe(0);
    });

    it.each([
      ['a past day', { asOf: '2020-01-01' }, 'filter.asOf'],
      ['another standing', { standing: 'CLAIMED' }, 'filter.standing'],
      ['what ended', { statuses: ['DISCONTINUED'] }, 'filter.statuses'],
    ])('tasks of %s are refused', async (_case, filter, argument) => {
      expect(await refusal(editor, TASKS, { task: 'STALE', filter })).toEqual(['INPUT_INVALID', argument]);
    });

    it.each([
      ['nobody', null, 'UNAUTHENTICATED'],
      ['somebody without a role', [], 'FORBIDDEN'],
    ])('%s gets no counts', async (_case, grants, code) => {
      const cookie = grants ? (await aPerson(app, grants)).cookie : '';
      expect((await app.ask(COUNTS, {}, cookie)).errors?.[0]?.extensions.code).toBe(code);
    });

    it('a donor sees the own claims on their way, those of no colleague counted, and no country’s work', async () => {
      const { data } = await editor.ask<{ addOrganisation: { id: string } }>(
        'mutation ($name: String!) { addOrganisation(name: $name) { id } }',
        { name: `A fund of the desk ${randomUUID()}` },
      );
      const organisationId = data.addOrganisation.id;
      const [donor, colleague] = [await aPerson(app, [`DONOR ${organisationId}`]), await aPerson(app, [`DONOR ${organisationId}`])];
      const stranger = await aPerson(app, ['DONOR x']);
      const give = (submit: boolean) =>
        donor.ask('mutation ($input: RecordCommitmentInput!) { recordCommitment(input: $input) { id } }', {
          input: {
            ...{ organisationId, worldwide: true, category: 'SUPPLY', status: 'PLEDGED', submit },
            evidence: [{ title: 'A budget', url: 'https://example.org/budget', grade: 'PUBLIC_SOURCE' }],
          },
        });
      await give(false);
      await give(true);
      const nothing = { toClassify: 0, toReview: 0, submitted: 0, returned: 0, drafts: 0, stale: 0, stalled: 0, errorReports: 0 };
      expect(await counts(donor)).toMatchObject({ ...nothing, submitted: 1, drafts: 1 });
      expect(await counts(colleague)).toMatchObject(nothing);
      const seen = async (who: Person) =>
        (await who.ask<{ workClaims: { totalCount: number } }>('{ workClaims { totalCount } }')).data.workClaims.totalCount;
      expect([await seen(donor), await seen(colleague), await seen(stranger)]).toEqual([2, 2, 0]);
      expect((await everyTask(donor, 'TO_CLASSIFY', {})).total).toBe(0);
      expect((await donor.ask('{ me { grants { organisation { id } } } }')).data).toEqual({
        me: { grants: [{ organisation: { id: organisationId } }] },
      });
    });

    it('claims on their way through review count for who has to do with them', async () => {
      const [author, both] = [await aPerson(app, ['EDITOR']), await aPerson(app, ['EDITOR', 'REVIEWER'])];
      const before = (await counts(reviewer))['toReview'] ?? 0;
      const adoptionId = await anAdoption(app.storage, { countryIso3: 'SLE', events: [{ kind: 'PILOTED', date: '2020' }] });
      const claim = (authorId: string, reviewState: 'SUBMITTED' | 'DRAFT' | 'RETURNED') => ({
        ...{ id: randomUUID(), adoptionId, author: 'A test', authorId, reviewState, createdAt: '2026-01-01T00:00:00.000Z' },
      });
      await app.storage.write(async (records) => {
        await records.insert(StageEvent, { ...claim(author.id, 'SUBMITTED'), kind: 'SCALED', sdgs: [], proofs: {} });
        await records.insert(StageEvent, { ...claim(both.id, 'SUBMITTED'), kind: 'SCALED', sdgs: [], proofs: {} });
        await records.insert(StageEvent, { ...claim(author.id, 'DRAFT'), kind: 'SCALED', sdgs: [], proofs: {} });
        await records.insert(Barrier, { ...claim(author.id, 'RETURNED'), kind: 'FUNDING', severity: 1, notedOn: '2024' });
        await records.insert(Barrier, { ...claim(author.id, 'SUBMITTED'), kind: 'FUNDING', severity: 1, notedOn: '2024' });
      });
      expect(await counts(author)).toMatchObject({ drafts: 1, returned: 1, toReview: 0 });
      expect((await counts(reviewer))['toReview']).toBe(before + 3);
      expect((await counts(both))['toReview']).toBe(before + 2);
      const listed = async (person: Person) =>
        (await person.ask<{ workClaims: { totalCount: number } }>('{ workClaims(filter: { toReview: true }) { totalCount } }')).data
          .workClaims.totalCount;
      expect([await listed(author), await listed(reviewer), await listed(both)]).toEqual([0, before + 3, before + 2]);
      const settings = app.nest.get<AccountSettings>(ACCOUNT_SETTINGS);
      settings.fourEyes = false;
      const alone = [(await counts(both))['toReview'], await listed(both)];
      settings.fourEyes = true;
      expect(alone).toEqual([before + 3, before + 3]);
    });
  });

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
      expect([(await trail('SAVED', 'SAVED_VIEW')).length, (await trail('FORGOTTEN', 'SAVED_VIEW')).length]).toEqual([2, 1]);
    });

    it.each(['https://example.org/', '//example.org/x', '/\\example.org', 'records', 'javascript:alert(1)', '/a\u0000b'])(
      'does not lead elsewhere: %j',
      async (address) => expect(await refusal(editor, SAVE, { name: 'x', address })).toEqual(['INPUT_INVALID', 'address']),
    );
  });

  describe('An error report', () => {
    const REPORT = 'mutation ($id: ID!, $text: String!) { reportError(recordId: $id, text: $text) { number state at answer } }';
    const FOLLOW = 'query ($number: String!) { errorReport(number: $number) { number state answer } }';
    const ANSWER = `mutation ($id: ID!, $state: ErrorReportState!) {
      answerErrorReport(id: $id, state: $state, answer: "It ended in 2022; corrected.") { state answer record { id } }
    }`;
    const aRecord = () => anAdoption(app.storage, { countryIso3: 'SLE', events: [{ kind: 'PILOTED', date: '2020' }] });

    it('gets a number, is found by it, answered once, and noted without the words of the reader', async () => {
      const id = await aRecord();
      const open = (await counts(editor))['errorReports'] ?? 0;
      const { data } = await app.ask<{ reportError: { number: string } }>(REPORT, {
        id,
        text: 'The pilot ended in 2022.\r\nSee the report.',
      });
      const { number } = data.reportError;
      expect(number).toMatch(/^[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}$/);
      expect((await counts(editor))['errorReports']).toBe(open + 1);
      expect((await counts(focal))['errorReports']).toBe(0);
      const typed = number.toLowerCase().replace('-', ' ');
      expect((await app.ask(FOLLOW, { number: typed })).data).toEqual({ errorReport: { number, state: 'OPEN', answer: null } });

      const report = await app.storage.reader.findOneByOrFail(ErrorReport, { number });
      expect(report.text).toBe('The pilot ended in 2022.\nSee the report.');
      expect(await refusal(editor, ANSWER, { id: report.id, state: 'OPEN' })).toEqual(['INPUT_INVALID', 'state']);
      const answered = await editor.ask(ANSWER, { id: report.id, state: 'ACCEPTED' });
      const answer = 'It ended in 2022; corrected.';
      expect(answered.data).toEqual({ answerErrorReport: { state: 'ACCEPTED', answer, record: { id } } });
      expect(await refusal(reviewer, ANSWER, { id: report.id, state: 'DECLINED' })).toEqual(['CONFLICT', 'id']);
      expect((await app.ask(FOLLOW, { number: typed })).data).toEqual({ errorReport: { number, state: 'ACCEPTED', answer } });
      expect((await counts(editor))['errorReports']).toBe(open);

      const [noted] = await trail('REPORTED', 'ERROR_REPORT');
      expect(noted).toMatchObject({ actor: 'A reader', accountId: null, recordId: id, countryIso3: 'SLE' });
      expect(JSON.stringify(noted)).not.toContain('2022');
      expect((await trail('ANSWERED', 'ERROR_REPORT'))[0]).toMatchObject({ accountId: editor.id, reason: answer });
    });

    it('does not tell a hidden record from one that is not there', async () => {
      const hidden = await anAdoption(app.storage, { events: [{ kind: 'PILOTED', date: '2020', publishedAt: null }] });
      const ask = async (id: string) => {
        const { errors } = await app.ask(REPORT, { id, text: 'Something is wrong here.' });
        return JSON.stringify(errors).replaceAll(id, 'ID');
      };
      expect(await ask(hidden)).toContain('UNKNOWN_RECORD');
      expect(await ask(hidden)).toBe(await ask(randomUUID()));
    });

    it.each([
      ['too short', ' '.repeat(20)],
      ['too long', 'x'.repeat(5001)],
      ['with control characters', 'It is wrong\u0007 here.'],
    ])('%s is refused', async (_case, text) => {
      const { errors } = await app.ask(REPORT, { id: await aRecord(), text });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'INPUT_INVALID', argument: 'text' });
    });

    it('with an unknown number is none, and its answer is not kept by caches', async () => {
      const { data, headers } = await app.ask(FOLLOW, { number: 'AAAAA-AAAAA' });
      expect([data, headers.get('cache-control')]).toEqual([{ errorReport: null }, 'no-store']);
    });

    it('is counted as it is listed', async () => {
      const { data } = await reviewer.ask<{ errorReports: unknown[] }>('{ errorReports(states: [OPEN], first: 500) { id } }');
      expect((await counts(reviewer))['errorReports']).toBe(data.errorReports.length);
    });

    it('is one of ten in an hour from one address', async () => {
      const id = await aRecord();
      const outcomes: (string | undefined)[] = [];
      for (let sent = 0; sent < 11; sent++) {
        const { errors } = await app.ask(REPORT, { id, text: 'The same error again and again.' });
        outcomes.push(errors?.[0]?.extensions.code);
      }
      expect(outcomes.at(-1)).toBe('TOO_MANY_ATTEMPTS');
      expect(await app.storage.reader.countBy(ErrorReport, { adoptionId: id })).toBeLessThanOrEqual(10);
    });
  });

  /** Every item of a list, so many a page; `between` happens before the second page. */
  const everyPage = async (person: Person, list: string, first: number, between: (last: string) => Promise<unknown> = async () => null) => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const query = `query ($first: Int!, $after: ID) { list: ${list}(first: $first, after: $after) { id } }`;
      const { data }: { data: { list: { id: string }[] } } = await person.ask(query, { first, after });
      if (data.list.length === 0) return ids;
      ids.push(...data.list.map(({ id }) => id));
      if (after === null) await between(ids.at(-1) ?? '');
      after = ids.at(-1) ?? null;
    }
  };

  describe('Pages of error reports', () => {
    const ats = ['2026-10-01', '2026-10-03', '2026-10-03', '2026-10-03', '2026-10-02'].map((day) => `${day}T00:00:00.000Z`);
    beforeAll(async () => {
      const adoptionId = await anAdoption(app.storage, { events: [{ kind: 'PILOTED', date: '2020' }] });
      await app.storage.write((records) =>
        records.insert(
          ErrorReport,
          ats.map((at, place) => ({
            ...{ id: randomUUID(), number: `PAGES-0000${place}`, text: 'A page', at, state: 'OPEN' as const },
            adoptionId,
          })),
        ),
      );
    });

    it('hold the latest first, each once, whatever the size of a page', async () => {
      const reports = await app.storage.reader.find(ErrorReport);
      const expected = reports.sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at > b.at ? -1 : 1)).map(({ id }) => id);
      for (const first of [1, 2, 3, 500]) expect(await everyPage(reviewer, 'errorReports', first)).toEqual(expected);
    });

    it('go on after a report that was answered meanwhile, and lose none', async () => {
      const open = '{ errorReports(states: [OPEN], first: 500) { id } }';
      const before = (await reviewer.ask<{ errorReports: { id: string }[] }>(open)).data.errorReports.map(({ id }) => id);
      const ids = await everyPage(reviewer, 'errorReports', 2, (id) =>
        editor.ask('mutation ($id: ID!) { answerErrorReport(id: $id, state: DECLINED, answer: "It is as it says.") { id } }', { id }),
      );
      expect(before.filter((id) => !ids.includes(id))).toEqual([]);
      expect(new Set(ids).size).toBe(ids.length);
    });

    it('refuse what is no cursor of theirs, and too long a page', async () => {
      const query = 'query ($first: Int, $after: ID) { errorReports(first: $first, after: $after) { id } }';
      expect(await refusal(editor, query, { after: randomUUID() })).toEqual(['CURSOR_MALFORMED', 'after']);
      expect(await refusal(editor, query, { first: 501 })).toEqual(['PAGE_SIZE_INVALID', 'first']);
    });
  });

  describe('A contradiction', () => {
    const SETTLE = `mutation ($id: ID!, $keep: ID!) {
      settleContradiction(id: $id, keep: $keep, reason: "The ministry says so.") { id stage events { id } version }
    }`;
    const aContradiction = async (foundAt = app.clock.now().toISOString()) => {
      const adoptionId = await anAdoption(app.storage, {
        events: [
          { kind: 'SCALED', date: '2021' },
          { kind: 'PILOTED', date: '2019' },
        ],
      });
      const [a = '', b = ''] = (await app.storage.reader.find(StageEvent, { where: { adoptionId }, order: { kind: 'DESC' } })).map(
        ({ id }) => id,
      );
      const id = randomUUID();
      await app.storage.write((records) => records.insert(Contradiction, { id, adoptionId, claimA: a, claimB: b, foundAt }));
      return { id, adoptionId, scaled: a, piloted: b };
    };

    it('is listed as it is counted, and settled once: the other claim is withdrawn and figures follow', async () => {
      const { id, adoptionId, scaled, piloted } = await aContradiction();
      const { data } = await editor.ask<{ contradictions: { id: string; claims: { id: string }[] }[] }>(
        '{ contradictions(first: 500) { id claims { id } } }',
      );
      expect((await counts(editor))['contradictions']).toBe(data.contradictions.length);
      expect(data.contradictions.find((one) => one.id === id)?.claims).toEqual([{ id: scaled }, { id: piloted }]);
      const version = await app.storage.dataVersion();
      expect(await refusal(editor, SETTLE, { id, keep: randomUUID() })).toEqual(['INPUT_INVALID', 'keep']);
      const settled = await editor.ask(SETTLE, { id, keep: piloted });
      expect(settled.data).toEqual({ settleContradiction: { id: adoptionId, stage: 'PILOTED', events: [{ id: piloted }], version: 2 } });
      expect(await app.storage.dataVersion()).toBe(version + 1);
      expect(await app.storage.reader.findOneByOrFail(StageEvent, { id: scaled })).toMatchObject({
        reviewState: 'WITHDRAWN',
        retirementReason: 'The ministry says so.',
      });
      expect(await refusal(editor, SETTLE, { id, keep: scaled })).toEqual(['CONFLICT', 'id']);
      expect((await trail('SETTLED', 'CONTRADICTION'))[0]).toMatchObject({ recordId: adoptionId, reason: 'The ministry says so.' });
    });

    it('of which one claim was withdrawn meanwhile is none', async () => {
      const { id, scaled, piloted } = await aContradiction();
      await app.storage.write((records) => records.update(StageEvent, { id: scaled }, { retiredAt: '2026-11-20T00:00:00.000Z' }));
      const { data } = await editor.ask('{ contradictions(first: 500) { id } }');
      expect(JSON.stringify(data)).not.toContain(id);
      expect(await refusal(editor, SETTLE, { id, keep: piloted })).toEqual(['STATE_INVALID', 'id']);
    });

    it('is on one page: the latest found first, none lost or doubled, also where one is settled meanwhile', async () => {
      const days = ['2026-10-05', '2026-10-05', '2026-10-04', '2026-10-06', '2026-10-05'];
      for (const day of days) await aContradiction(`${day}T00:00:00.000Z`);
      const open = await app.storage.reader.find(Contradiction, { where: { settledAt: IsNull() } });
      const listed = (await editor.ask<{ contradictions: { id: string }[] }>('{ contradictions(first: 500) { id } }')).data.contradictions;
      const expected = open
        .filter(({ id }) => listed.some((one) => one.id === id))
        .sort((a, b) => (a.foundAt === b.foundAt ? (a.id < b.id ? -1 : 1) : a.foundAt > b.foundAt ? -1 : 1))
        .map(({ id }) => id);
      expect(expected.length).toBeGreaterThanOrEqual(days.length);
      for (const first of [1, 2, 500]) expect(await everyPage(editor, 'contradictions', first)).toEqual(expected);
      const settleIt = async (id: string) => {
        const { claimA } = open.find((one) => one.id === id) ?? { claimA: '' };
        expect((await editor.ask(SETTLE, { id, keep: claimA })).errors).toBeUndefined();
      };
      expect(await everyPage(editor, 'contradictions', 2, settleIt)).toEqual(expected);
      expect(await refusal(editor, '{ contradictions(after: "none") { id } }')).toEqual(['CURSOR_MALFORMED', 'after']);
    });

    it('is none of a focal point’s', async () => {
      expect(await refusal(focal, '{ contradictions { id } }')).toEqual(['FORBIDDEN', undefined]);
    });
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
      expect([await app.storage.dataVersion(), (await trail('ADDED', 'DPG')).length]).toEqual([version + 1, 1]);
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

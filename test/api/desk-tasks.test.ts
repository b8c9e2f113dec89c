import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { ACCOUNT_SETTINGS, type AccountSettings } from '../../backend/accounts/account.settings.js';
import { Barrier } from '../../backend/adoption/barrier.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { COUNTS, counts, deskPeople, refusal } from '../kit/desk.js';
import { anAdoption } from '../kit/makers.js';
import { aPerson, type Person } from '../kit/people.js';

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
    ({ editor, reviewer, focal } = await deskPeople(app));
  });
  afterAll(() => app.stop());

  const everyTask = async (person: Person, task: string, filter: object = {}, first = 500) => {
    const edges: TaskPage['tasks']['edges'] = [];
    for (let after: string | null = null; ;) {
      const { data }: { data: TaskPage } = await person.ask<TaskPage>(TASKS, { task, filter, first, after });
      edges.push(...data.tasks.edges);
      if (!data.tasks.pageInfo.hasNextPage) return { edges, total: data.tasks.totalCount };
      after = data.tasks.pageInfo.endCursor;
    }
  };

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
});

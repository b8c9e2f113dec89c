import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { Contradiction } from '../../backend/adoption/contradiction.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { aPerson, type Person } from '../kit/people.js';

const ADOPTION = 'mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) { id version stage country { iso3 } } }';
const EVENT = 'mutation ($input: RecordStageEventInput!) { recordStageEvent(input: $input) { id version stage events { kind } } }';
const CLAIMS = `query ($filter: WorkClaimFilter) { workClaims(filter: $filter) { totalCount edges { node {
  id kind own author reviewState returnReason stageNow stageThen countryNow { piloted total reported } countryThen { piloted total reported }
  changes { name before after } supersedes { id } stageEvent { kind date standing missingProofs } adoption { id version } } } } }`;
const SOURCE = [{ title: 'A report', url: 'https://example.org/report', grade: 'PUBLIC_SOURCE' }];

interface Node {
  id: string;
  own: boolean;
  reviewState: string;
  returnReason: string | null;
  stageNow: string;
  stageThen: string;
  countryNow: { piloted: number; total: number; reported: number };
  countryThen: { piloted: number; total: number; reported: number };
  changes: { name: string; before: string | null; after: string | null }[];
  adoption: { id: string; version: number };
}

describe.each(DATABASES)('Recording on %s', (database) => {
  let app: TestApp;
  let focalPoint: Person;
  let editor: Person;
  let reviewer: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    focalPoint = await aPerson(app, ['FOCAL_POINT SLE'], { name: 'Fatmata of Sierra Leone' });
    editor = await aPerson(app, ['EDITOR'], { name: 'Ed' });
    reviewer = await aPerson(app, ['REVIEWER'], { name: 'Rae' });
  });
  afterAll(() => app.stop());

  const adopt = async (who: Person, change: Record<string, unknown> = {}) => {
    const input = { countryIso3: 'SLE', dpgId: 'openspp', useCase: randomUUID(), primarySector: 'SOCIAL_PROTECTION', ...change };
    return who.ask<{ recordAdoption: { id: string; version: number; stage: string } }>(ADOPTION, { input });
  };
  const adopted = async (who: Person = editor, change: Record<string, unknown> = {}) => (await adopt(who, change)).data.recordAdoption;
  const tell = (who: Person, adoptionId: string, expectedVersion: number, change: Record<string, unknown> = {}) =>
    who.ask<{ recordStageEvent: { id: string; version: number } }>(EVENT, {
      input: { adoptionId, expectedVersion, kind: 'PILOTED', date: '2026-03', evidence: SOURCE, ...change },
    });
  const claimsOf = async (who: Person, adoptionId: string) =>
    (
      await who.ask<{ workClaims: { totalCount: number; edges: { node: Node }[] } }>(CLAIMS, { filter: { adoptionId } })
    ).data.workClaims.edges.map(({ node }) => node);
  const review = (who: Person, verb: string, ids: string[], reason?: string) =>
    who.ask(`mutation ($ids: [ID!]!${reason ? ', $reason: String!' : ''}) { ${verb}(ids: $ids${reason ? ', reason: $reason' : ''}) }`, {
      ids,
      ...(reason ? { reason } : {}),
    });
  const piloted = async () =>
    (await app.ask<{ totals: { piloted: number } }>('{ totals(filter: { countries: ["SLE"] }) { piloted } }')).data.totals.piloted;
  const codeOf = ({ errors }: { errors: { extensions: { code: string } }[] | undefined }) => errors?.[0]?.extensions.code;

  it('goes from a focal point’s draft over a returned claim to a published figure', async () => {
    const before = await piloted();
    const { id } = await adopted(focalPoint);
    await tell(focalPoint, id, 1, { submit: true });
    const [first] = await claimsOf(reviewer, id);
    expect(first).toMatchObject({ own: false, reviewState: 'SUBMITTED', stageNow: 'REPORTED', stageThen: 'PILOTED' });
    expect((first?.countryThen.piloted ?? 0) - (first?.countryNow.piloted ?? 0)).toBe(1);
    expect(await review(reviewer, 'returnClaims', [first?.id ?? ''], 'Which districts?')).toMatchObject({ data: { returnClaims: true } });
    expect(await claimsOf(focalPoint, id)).toMatchObject([{ reviewState: 'RETURNED', returnReason: 'Which districts?', own: true }]);
    const corrected = await tell(focalPoint, id, 3, { supersedes: first?.id, note: 'Bo and Kenema', submit: true });
    expect(corrected.errors).toBeUndefined();
    const waiting = (await claimsOf(reviewer, id)).find(({ reviewState }) => reviewState === 'SUBMITTED');
    expect(await piloted()).toBe(before);
    expect((await review(reviewer, 'publishClaims', [waiting?.id ?? ''])).errors).toBeUndefined();
    expect(await piloted()).toBe(before + 1);
  });

  it('keeps what is not published from every public answer', async () => {
    const ask =
      '{ dataset { version adoptions } totals { reported total } adoptions(first: 1) { totalCount edges { node { id version } } } }';
    const before = (await app.ask(ask)).data;
    const { id } = await adopted();
    await tell(editor, id, 1);
    expect((await app.ask(ask)).data).toEqual(before);
    expect((await app.ask('query ($id: ID!) { adoption(id: $id) { id } }', { id })).data).toEqual({ adoption: null });
    const rival = await aPerson(app, ['FOCAL_POINT GHA']);
    const [theirs, none] = [await tell(rival, id, 2), await tell(rival, randomUUID(), 1)];
    expect([codeOf(theirs), codeOf(none)]).toEqual(['UNKNOWN_ADOPTION', 'UNKNOWN_ADOPTION']);
    expect(await claimsOf(rival, id)).toEqual([]);
  });

  it('tells the public the version that was last published, and staff the present one', async () => {
    const { data } = await app.ask<{ adoptions: { edges: { node: { id: string; version: number } }[] } }>(
      '{ adoptions(filter: { countries: ["SLE"], dpgs: ["dhis2"] }) { edges { node { id version } } } }',
    );
    const node = data.adoptions.edges[0]?.node ?? { id: '', version: 0 };
    await tell(editor, node.id, node.version, { kind: 'SCALED', date: '2022' });
    const version = 'query ($id: ID!) { adoption(id: $id) { version } }';
    expect((await app.ask(version, { id: node.id })).data).toEqual({ adoption: { version: node.version } });
    expect((await editor.ask(version, { id: node.id })).data).toEqual({ adoption: { version: node.version + 1 } });
  });

  describe('One of two editors wins', () => {
    it('and the other is told both versions', async () => {
      const { id } = await adopted();
      const [one, two] = await Promise.all([tell(editor, id, 1), tell(focalPoint, id, 1)]);
      const codes = [codeOf(one), codeOf(two)].filter(Boolean);
      expect(codes).toEqual(['CONFLICT']);
      const lost = [one, two].find(({ errors }) => errors);
      expect(lost?.errors?.[0]?.extensions).toMatchObject({ expected: 1, actual: 2, argument: 'expectedVersion' });
      expect(await claimsOf(editor, id)).toHaveLength(1);
    });

    it('and a double click records once', async () => {
      const { id } = await adopted();
      const requestId = randomUUID();
      const replies = await Promise.all([tell(editor, id, 1, { requestId }), tell(editor, id, 1, { requestId })]);
      expect(replies.map(codeOf)).toEqual([undefined, undefined]);
      expect(await claimsOf(editor, id)).toHaveLength(1);
      const again = { useCase: 'registration', requestId: randomUUID() };
      const [first, second] = [await adopted(editor, again), await adopted(editor, again)];
      expect(second.id).toBe(first.id);
    });
  });

  describe('Review', () => {
    it('refuses the own hand', async () => {
      const both = await aPerson(app, ['EDITOR', 'REVIEWER']);
      const { id } = await adopted(both);
      await tell(both, id, 1, { submit: true });
      const [claim] = await claimsOf(both, id);
      expect(codeOf(await review(both, 'publishClaims', [claim?.id ?? '']))).toBe('OWN_CLAIM');
      expect(codeOf(await review(reviewer, 'publishClaims', [claim?.id ?? '']))).toBeUndefined();
    });

    it('publishes all or none', async () => {
      const [one, two] = [await adopted(), await adopted()];
      await tell(editor, one.id, 1, { submit: true });
      await tell(editor, two.id, 1);
      const [submitted] = await claimsOf(reviewer, one.id);
      const [draft] = await claimsOf(reviewer, two.id);
      const refused = await review(reviewer, 'publishClaims', [submitted?.id ?? '', draft?.id ?? '']);
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'STATE_INVALID', value: draft?.id, reviewState: 'DRAFT' });
      expect((await claimsOf(reviewer, one.id))[0]?.reviewState).toBe('SUBMITTED');
    });

    it('shows a correction field by field, and the old claim counts until it is published', async () => {
      const { id } = await adopted();
      await tell(editor, id, 1, { submit: true });
      const [claim] = await claimsOf(reviewer, id);
      await review(reviewer, 'publishClaims', [claim?.id ?? '']);
      const { data } = await editor.ask<{ workAdoption: { version: number } }>('query ($id: ID!) { workAdoption(id: $id) { version } }', {
        id,
      });
      await tell(editor, id, data.workAdoption.version, { supersedes: claim?.id, date: '2026-04', submit: true });
      const correction = (await claimsOf(reviewer, id)).find(({ reviewState }) => reviewState === 'SUBMITTED');
      expect(correction?.changes).toEqual([{ name: 'date', before: '2026-03', after: '2026-04' }]);
      const events = async () =>
        (await app.ask<{ adoption: { events: { date: string }[] } }>('query ($id: ID!) { adoption(id: $id) { events { date } } }', { id }))
          .data.adoption.events;
      expect(await events()).toEqual([{ date: '2026-03' }]);
      await review(reviewer, 'publishClaims', [correction?.id ?? '']);
      expect(await events()).toEqual([{ date: '2026-04' }]);
    });

    it('retracts with a reason, and the figure falls', async () => {
      const { id } = await adopted();
      await tell(editor, id, 1, { submit: true });
      const [claim] = await claimsOf(reviewer, id);
      await review(reviewer, 'publishClaims', [claim?.id ?? '']);
      const before = await piloted();
      const { errors } = await reviewer.ask(
        'mutation ($id: ID!) { retractClaim(id: $id, reason: "The report was about Liberia.") { id } }',
        { id: claim?.id },
      );
      expect(errors).toBeUndefined();
      expect(await piloted()).toBe(before - 1);
    });
  });

  describe('What is wrong is refused with a code and its argument', () => {
    it.each<[string, Record<string, unknown>, string, string]>([
      ['a date in the future', { date: '2026-12' }, 'DATE_IN_FUTURE', 'input.date'],
      ['a pause without a reason', { kind: 'PAUSED' }, 'INPUT_INVALID', 'input.reason'],
      ['a replacement without a name', { kind: 'REPLACED', reason: 'Better' }, 'INPUT_INVALID', 'input.replacedBy'],
      ['goal 18', { sdgs: [18] }, 'UNKNOWN_SDG', 'input.sdgs'],
      ['an outcome that is none', { kind: 'ASSESSED', proofs: { outcome: 'MAYBE' } }, 'INPUT_INVALID', 'input.proofs.outcome'],
      ['fewer than no sites', { proofs: { sites: -1 } }, 'INPUT_INVALID', 'input.proofs.sites'],
      ['evidence without a title', { evidence: [{ title: ' ', grade: 'PUBLIC_SOURCE' }] }, 'INPUT_INVALID', 'input.evidence.0.title'],
      [
        'an address that is none',
        { evidence: [{ title: 'x', url: 'javascript:alert(1)', grade: 'PUBLIC_SOURCE' }] },
        'INPUT_INVALID',
        'input.evidence.0.url',
      ],
      ['a text too long', { note: 'x'.repeat(5001) }, 'INPUT_INVALID', 'input.note'],
      ['a control sign', { note: 'a\u0000b' }, 'INPUT_INVALID', 'input.note'],
      ['a claim of another adoption', { supersedes: randomUUID() }, 'UNKNOWN_CLAIM', 'input.supersedes'],
    ])('%s', async (_case, change, code, argument) => {
      const { id } = await adopted();
      const { errors } = await tell(editor, id, 1, change);
      expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
      expect(await claimsOf(editor, id)).toEqual([]);
    });

    it('the same adoption again, naming the one on record', async () => {
      const input = { useCase: 'Case  management ' };
      const { id } = await adopted(editor, input);
      const again = await adopt(editor, { useCase: 'Case  management' });
      expect(again.errors?.[0]?.extensions).toMatchObject({ code: 'ADOPTION_EXISTS', existing: id });
    });

    it('a stage dated before an earlier one that is published, unless it is to stand as a contradiction', async () => {
      const { data } = await app.ask<{ adoptions: { edges: { node: { id: string } }[] } }>(
        '{ adoptions(filter: { countries: ["SLE"], dpgs: ["dhis2"] }) { edges { node { id } } } }',
      );
      const id = data.adoptions.edges[0]?.node.id ?? '';
      const { data: own } = await editor.ask<{ workAdoption: { version: number } }>(
        'query ($id: ID!) { workAdoption(id: $id) { version } }',
        { id },
      );
      const { errors } = await tell(editor, id, own.workAdoption.version, { kind: 'PILOTED', date: '2025' });
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'STAGE_ORDER', argument: 'input.date', kind: 'SCALED', date: '2021' });
      expect(errors?.[0]?.extensions?.['against']).toEqual([expect.objectContaining({ kind: 'SCALED', date: '2021' })]);

      const accepted = { kind: 'PILOTED', date: '2025', submit: true, acceptContradiction: true };
      expect((await tell(editor, id, own.workAdoption.version, accepted)).errors).toBeUndefined();
      const waiting = (await claimsOf(reviewer, id)).find(({ reviewState }) => reviewState === 'SUBMITTED');
      const marked = await editor.ask<{ contradictions: { id: string; claims: { id: string; kind: string }[] }[] }>(
        '{ contradictions { id claims { id kind } } }',
      );
      const found = marked.data.contradictions.find(
        ({ claims }) => claims.some(({ id: claim }) => claim === waiting?.id) && claims.some(({ kind }) => kind === 'SCALED'),
      );
      expect(found).toBeDefined();
      expect((await review(reviewer, 'publishClaims', [waiting?.id ?? ''])).errors?.[0]?.extensions).toMatchObject({ code: 'STAGE_ORDER' });
      const settle = 'mutation ($id: ID!, $keep: ID) { settleContradiction(id: $id, keep: $keep, reason: "A later document") { id } }';
      expect((await editor.ask(settle, { id: found?.id })).errors?.[0]?.extensions).toMatchObject({ code: 'STAGE_ORDER' });
      expect(
        (await editor.ask(settle, { id: found?.id, keep: found?.claims.find(({ kind }) => kind === 'SCALED')?.id })).errors,
      ).toBeUndefined();
    });
  });

  it('takes a re-verification as one: it contradicts no date of its own stage, and stays one when it is corrected', async () => {
    const { id } = await adopted();
    await tell(editor, id, 1, { submit: true, date: '2024' });
    const [first] = await claimsOf(reviewer, id);
    await review(reviewer, 'publishClaims', [first?.id ?? '']);
    const version = async () =>
      (await editor.ask<{ workAdoption: { version: number } }>('query ($id: ID!) { workAdoption(id: $id) { version } }', { id })).data
        .workAdoption.version;
    const evidence = [{ title: 'A visit', url: 'https://example.org/visit', grade: 'PUBLIC_SOURCE' }];
    const verify = 'mutation ($input: ReverifyAdoptionInput!) { reverifyAdoption(input: $input) { id } }';
    const again = { adoptionId: id, expectedVersion: await version(), date: '2026-01', submit: true, evidence };
    expect((await editor.ask(verify, { input: again })).errors).toBeUndefined();
    const verification = (await claimsOf(reviewer, id)).find(({ reviewState }) => reviewState === 'SUBMITTED');
    const marked = () => app.storage.reader.countBy(Contradiction, { adoptionId: id });
    expect(await marked()).toBe(0);
    await tell(editor, id, await version(), { submit: true, date: '2026-02', evidence, supersedes: verification?.id });
    await review(reviewer, 'publishClaims', [
      (await claimsOf(reviewer, id)).find(({ reviewState }) => reviewState === 'SUBMITTED')?.id ?? '',
    ]);
    const { data } = await app.ask('query ($id: ID!) { adoption(id: $id) { events { date isVerification } } }', { id });
    expect(data).toEqual({
      adoption: {
        events: expect.arrayContaining([
          { date: '2024', isVerification: false },
          { date: '2026-02', isVerification: true },
        ]),
      },
    });
    // Another source that dates the stage otherwise contradicts the first claim alone.
    const other = [{ title: 'A paper', url: 'https://example.org/paper', grade: 'PUBLIC_SOURCE' }];
    await tell(editor, id, await version(), { submit: true, date: '2019', evidence: other });
    expect(await marked()).toBe(1);
  });

  it('shows, while it is written, what a claim would be worth', async () => {
    const { id } = await adopted();
    const { data } = await editor.ask<{ previewStageEvent: Record<string, unknown> }>(
      'query ($input: RecordStageEventInput!) { previewStageEvent(input: $input) { standing missingProofs heldProofs stageNow stageThen problems { argument code } } }',
      {
        input: {
          ...{ adoptionId: id, expectedVersion: 1, kind: 'PILOTED', date: '2027', institution: 'Ministry' },
          ...{ evidence: [{ title: 'Letter', grade: 'GOVERNMENT_CONFIRMED' }], proofs: { agreement: 'Letter 12', sites: 3 } },
        },
      },
    );
    expect(data.previewStageEvent).toEqual({
      ...{ standing: 'DOCUMENTED', missingProofs: ['DECISION_DATE'], heldProofs: ['PUBLIC_BODY', 'AGREEMENT', 'START_DATE', 'SITES'] },
      ...{ stageNow: 'REPORTED', stageThen: 'REPORTED', problems: [{ argument: 'input.date', code: 'DATE_IN_FUTURE' }] },
    });
  });

  it('classifies reports one by one', async () => {
    const { data } = await app.ask<{ adoptions: { edges: { node: { id: string; version: number } }[] } }>(
      '{ adoptions(filter: { countries: ["SLE"], stages: [REPORTED] }, first: 2) { edges { node { id version } } } }',
    );
    const [one, two] = data.adoptions.edges.map(({ node }) => node);
    const items = [
      { adoptionId: one?.id, kind: 'ASSESSED', date: '2021-03', evidence: SOURCE, expectedVersion: one?.version },
      { adoptionId: two?.id, kind: 'PILOTED', date: '2031', evidence: SOURCE, expectedVersion: two?.version },
    ];
    const reply = await editor.ask<{ classifyReports: { claimId: string | null; code: string | null; argument: string | null }[] }>(
      'mutation ($items: [ClassifyInput!]!) { classifyReports(items: $items) { claimId code argument } }',
      { items },
    );
    expect(reply.data.classifyReports).toEqual([
      { claimId: expect.any(String), code: null, argument: null },
      { claimId: null, code: 'DATE_IN_FUTURE', argument: 'input.date' },
    ]);
    expect((await review(editor, 'withdrawClaims', [reply.data.classifyReports[0]?.claimId ?? ''])).errors).toBeUndefined();
  });

  it('takes figures of reach, barriers and markers through the same review', async () => {
    const { id } = await adopted();
    const common = { adoptionId: id, evidence: SOURCE, submit: true };
    const reach = 'mutation ($input: RecordReachFigureInput!) { recordReachFigure(input: $input) { version } }';
    const wrong = { ...common, date: '2026', unit: 'persons', served: 100, women: 101, expectedVersion: 1 };
    expect((await editor.ask(reach, { input: wrong })).errors?.[0]?.extensions).toMatchObject({
      code: 'INPUT_INVALID',
      argument: 'input.women',
    });
    await editor.ask(reach, { input: { ...wrong, women: 60 } });
    await editor.ask('mutation ($input: RecordBarrierInput!) { recordBarrier(input: $input) { version } }', {
      input: { ...common, kind: 'FUNDING', severity: 3, notedOn: '2026-01', expectedVersion: 2 },
    });
    await editor.ask('mutation ($input: RecordInclusionMarkerInput!) { recordInclusionMarker(input: $input) { version } }', {
      input: { ...common, women: 2, vulnerable: 1, expectedVersion: 3 },
    });
    await tell(editor, id, 4, { submit: true });
    const claims = await claimsOf(reviewer, id);
    expect(claims).toHaveLength(4);
    await review(
      reviewer,
      'publishClaims',
      claims.map((claim) => claim.id),
    );
    const { data } = await app.ask(
      'query ($id: ID!) { adoption(id: $id) { reachFigures { served women } barriers { kind severity } inclusionMarkers { women } } }',
      { id },
    );
    expect(data).toEqual({
      adoption: {
        reachFigures: [{ served: 100, women: 60 }],
        barriers: [{ kind: 'FUNDING', severity: 3 }],
        inclusionMarkers: [{ women: 2 }],
      },
    });
  });

  it('writes one entry of the audit trail for each change, with before and after', async () => {
    const { id } = await adopted(focalPoint);
    await tell(focalPoint, id, 1);
    const [claim] = await claimsOf(focalPoint, id);
    await review(focalPoint, 'submitClaims', [claim?.id ?? '']);
    await review(reviewer, 'returnClaims', [claim?.id ?? ''], 'No source');
    await review(focalPoint, 'withdrawClaims', [claim?.id ?? '']);
    const entries = await app.storage.reader.find(AuditEntry, { where: { recordId: id }, order: { sequence: 'ASC' } });
    expect(entries.map(({ actor, action, reason }) => [actor, action, reason])).toEqual([
      ['Fatmata of Sierra Leone', 'RECORDED', null],
      ['Fatmata of Sierra Leone', 'RECORDED', null],
      ['Fatmata of Sierra Leone', 'SUBMITTED', null],
      ['Rae', 'RETURNED', 'No source'],
      ['Fatmata of Sierra Leone', 'WITHDRAWN', null],
    ]);
    expect(JSON.parse(entries[3]?.before ?? '{}')).toEqual({ reviewState: 'SUBMITTED' });
  });
});

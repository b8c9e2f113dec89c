import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Contradiction } from '../../backend/adoption/contradiction.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { aPerson, type Person } from '../kit/people.js';
import { adopt, adopted, claimsOf, review, SOURCE, tell } from '../kit/recording.js';

describe.each(DATABASES)('Recording on %s', (database) => {
  let app: TestApp;
  let editor: Person;
  let reviewer: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    editor = await aPerson(app, ['EDITOR'], { name: 'Ed' });
    reviewer = await aPerson(app, ['REVIEWER'], { name: 'Rae' });
  });
  afterAll(() => app.stop());

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
      const { id } = await adopted(editor);
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
    const { id } = await adopted(editor);
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
    const { id } = await adopted(editor);
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
    const { id } = await adopted(editor);
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
});

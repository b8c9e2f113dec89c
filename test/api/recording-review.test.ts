import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { codeOf, DATABASES, startApp, type TestApp } from '../kit/app.js';
import { aPerson, type Person } from '../kit/people.js';
import { adopted, claimsOf, review, tell } from '../kit/recording.js';

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

  const piloted = async () =>
    (await app.ask<{ totals: { piloted: number } }>('{ totals(filter: { countries: ["SLE"] }) { piloted } }')).data.totals.piloted;

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
    const { id } = await adopted(editor);
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
      const { id } = await adopted(editor);
      const [one, two] = await Promise.all([tell(editor, id, 1), tell(focalPoint, id, 1)]);
      const codes = [codeOf(one), codeOf(two)].filter(Boolean);
      expect(codes).toEqual(['CONFLICT']);
      const lost = [one, two].find(({ errors }) => errors);
      expect(lost?.errors?.[0]?.extensions).toMatchObject({ expected: 1, actual: 2, argument: 'expectedVersion' });
      expect(await claimsOf(editor, id)).toHaveLength(1);
    });

    it('and a double click records once', async () => {
      const { id } = await adopted(editor);
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
      const [one, two] = [await adopted(editor), await adopted(editor)];
      await tell(editor, one.id, 1, { submit: true });
      await tell(editor, two.id, 1);
      const [submitted] = await claimsOf(reviewer, one.id);
      const [draft] = await claimsOf(reviewer, two.id);
      const refused = await review(reviewer, 'publishClaims', [submitted?.id ?? '', draft?.id ?? '']);
      expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'STATE_INVALID', value: draft?.id, reviewState: 'DRAFT' });
      expect((await claimsOf(reviewer, one.id))[0]?.reviewState).toBe('SUBMITTED');
    });

    it('shows a correction field by field, and the old claim counts until it is published', async () => {
      const { id } = await adopted(editor);
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
      const { id } = await adopted(editor);
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

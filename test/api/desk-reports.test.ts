import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { IsNull } from 'typeorm';
import { Contradiction } from '../../backend/adoption/contradiction.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { ErrorReport } from '../../backend/desk/error-report.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { counts, deskPeople, everyPage, refusal, trail } from '../kit/desk.js';
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

      const [noted] = await trail(app, 'REPORTED', 'ERROR_REPORT');
      expect(noted).toMatchObject({ actor: 'A reader', accountId: null, recordId: id, countryIso3: 'SLE' });
      expect(JSON.stringify(noted)).not.toContain('2022');
      expect((await trail(app, 'ANSWERED', 'ERROR_REPORT'))[0]).toMatchObject({ accountId: editor.id, reason: answer });
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
      expect((await trail(app, 'SETTLED', 'CONTRADICTION'))[0]).toMatchObject({ recordId: adoptionId, reason: 'The ministry says so.' });
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
});

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { parseHead, verifyTrail } from '../../backend/accounts/audit-check.js';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { AuditTrail, hashOf } from '../../backend/accounts/audit-trail.js';
import { Storage } from '../../backend/shared/storage.js';
import { DATABASES, type FreshDatabase, freshDatabase, startApp, type TestApp } from '../kit/app.js';
import { Days } from '../kit/clock.js';
import { aPerson } from '../kit/people.js';
import { aTrail, unsealed } from '../kit/trail.js';

const swap = (a: number, b: number) => [
  `UPDATE audit_entry SET sequence = -1 WHERE sequence = ${a}`,
  `UPDATE audit_entry SET sequence = ${a} WHERE sequence = ${b}`,
  `UPDATE audit_entry SET sequence = ${b} WHERE sequence = -1`,
];
/** Contents change places, hashes stay where they are. */
const swapContents = (a: number, b: number) => [
  `CREATE TABLE kept AS SELECT sequence, hash FROM audit_entry WHERE sequence IN (${a}, ${b})`,
  ...swap(a, b),
  `UPDATE audit_entry SET hash = (SELECT k.hash FROM kept k WHERE k.sequence = audit_entry.sequence) WHERE sequence IN (${a}, ${b})`,
];
const renumber = (from: number, by: number) => [
  `UPDATE audit_entry SET sequence = -sequence WHERE sequence >= ${from}`,
  `UPDATE audit_entry SET sequence = -sequence + ${by} WHERE sequence < 0`,
];
const copyOf = (sequence: number, as: number) =>
  `INSERT INTO audit_entry SELECT ${as}, at, account_id, actor, action, subject_kind, 'forged', record_id, country_iso3, before, "after", reason, hash FROM audit_entry WHERE sequence = ${sequence}`;

describe.each(DATABASES)('The audit trail on %s', (database) => {
  let fresh: FreshDatabase;
  let storage: Storage;
  beforeEach(async () => {
    fresh = await freshDatabase(database);
    storage = await Storage.open(fresh.target);
    await aTrail(storage, 70);
  });
  afterEach(async () => {
    await storage.close();
    await fresh.drop();
  });

  const found = async (head?: string) => {
    const { findings } = await verifyTrail(storage.reader, head === undefined ? null : parseHead(head));
    return findings.map(({ what, sequence }) => `${what} ${sequence}`);
  };

  it('is sound as it was written, and follows a head that was kept', async () => {
    const { head, entries } = await verifyTrail(storage.reader, null);
    expect([entries, head.sequence]).toEqual([70, 70]);
    await storage.write((records) =>
      new AuditTrail(new Days('2026-11-21')).note(records, { accountId: null, name: 'x' }, [
        { action: 'MADE', subjectKind: 'THING', subjectId: 'more' },
      ]),
    );
    expect(await found([head.sequence, head.hash].join(':'))).toEqual([]);
  });

  it.each(['UPDATE audit_entry SET actor = actor', 'DELETE FROM audit_entry', 'DELETE FROM audit_entry WHERE sequence = 70'])(
    'lets nothing be done to it: %s',
    async (statement) => {
      await expect(storage.write((records) => records.query(statement))).rejects.toThrow(/sealed/);
      expect(await found()).toEqual([]);
    },
  );

  it.each([
    ['changed', [`UPDATE audit_entry SET actor = 'Somebody else' WHERE sequence = 9`], ['CHANGED 9']],
    ['changed in its reason', [`UPDATE audit_entry SET reason = NULL WHERE sequence = 70`], ['CHANGED 70']],
    ['changed, the first', [`UPDATE audit_entry SET at = '2020-01-01T00:00:00.000Z' WHERE sequence = 1`], ['CHANGED 1']],
    ['changed, two', [`UPDATE audit_entry SET action = 'X' WHERE sequence IN (3, 4)`], ['CHANGED 3', 'CHANGED 4']],
    ['removed', ['DELETE FROM audit_entry WHERE sequence = 5'], ['REMOVED 5']],
    ['removed, the first two', ['DELETE FROM audit_entry WHERE sequence < 3'], ['REMOVED 1', 'REMOVED 2']],
    ['removed, the rest renumbered', ['DELETE FROM audit_entry WHERE sequence = 5', ...renumber(6, -1)], ['REMOVED 5']],
    ['swapped with its neighbour', swap(7, 8), ['SWAPPED 7', 'SWAPPED 8']],
    ['swapped with one further on', swap(7, 20), ['SWAPPED 7', 'SWAPPED 20']],
    ['swapped with one far on', swap(5, 65), ['SWAPPED 5', 'SWAPPED 65']],
    ['swapped, the last two', swap(69, 70), ['SWAPPED 69', 'SWAPPED 70']],
    ['swapped in its contents', swapContents(7, 30), ['SWAPPED 7', 'SWAPPED 30']],
    ['put in, the rest renumbered', [...renumber(10, 1), copyOf(9, 10)], ['INSERTED 10']],
    ['put in before the first', [copyOf(9, 0)], ['INSERTED 0']],
    ['put in at the end', [copyOf(9, 71)], ['CHANGED 71']],
    [
      'removed here and changed there',
      ['DELETE FROM audit_entry WHERE sequence = 5', `UPDATE audit_entry SET actor = 'x' WHERE sequence = 40`],
      ['REMOVED 5', 'CHANGED 40'],
    ],
  ])('names an entry that was %s', async (_case, statements, findings) => {
    await unsealed(storage, statements);
    expect(await found()).toEqual(findings);
  });

  it('names both that may be meant where an entry was changed and sealed anew', async () => {
    const [before, entry] = await storage.reader.find(AuditEntry, { order: { sequence: 'ASC' }, skip: 10, take: 2 });
    if (!before || !entry) throw new Error('no entries');
    const hash = hashOf(Object.assign(entry, { actor: 'Somebody else' }), before.hash);
    await unsealed(storage, [`UPDATE audit_entry SET actor = 'Somebody else', hash = '${hash}' WHERE sequence = 12`]);
    const { findings } = await verifyTrail(storage.reader, null);
    expect(findings.map(({ sequence, says }) => [sequence, says.includes('entry 12')])).toEqual([[13, true]]);
  });

  it('cut off at its end, or written anew, is found by a head that was kept', async () => {
    const { head } = await verifyTrail(storage.reader, null);
    const kept = [head.sequence, head.hash].join(':');
    await unsealed(storage, ['DELETE FROM audit_entry WHERE sequence > 60']);
    expect([await found(), await found(kept)]).toEqual([[], ['HEAD 70']]);
    await unsealed(storage, ['DELETE FROM audit_entry']);
    await aTrail(storage, 71);
    await unsealed(storage, ['DELETE FROM audit_entry WHERE sequence = 71']);
    expect(await found(kept)).toEqual([]);
    await unsealed(storage, ['DELETE FROM audit_entry']);
    await storage.write((records) =>
      new AuditTrail(new Days('2026-11-21')).note(
        records,
        { accountId: null, name: 'x' },
        Array.from({ length: 80 }, () => ({ action: 'MADE', subjectKind: 'THING', subjectId: 'other' })),
      ),
    );
    expect([await found(), await found(kept)]).toEqual([[], ['HEAD 70']]);
  });

  it('is verified by a command that says what it found, and ends accordingly', async () => {
    const url = fresh.target.kind === 'sqlite' ? `sqlite:${fresh.target.file}` : fresh.target.url;
    const run = (...parameters: string[]) =>
      new Promise<{ code: number; stdout: string }>((resolve) => {
        const env = { ...process.env, DATABASE_URL: url };
        execFile(process.execPath, ['dist/backend/audit-verify.js', ...parameters], { env }, (error, stdout) =>
          resolve({ code: Number(error?.code ?? 0), stdout }),
        );
      });
    const sound = await run();
    const head = /^Head (\d+:[0-9a-f]{64})$/m.exec(sound.stdout)?.[1] ?? '';
    expect([sound.code, sound.stdout, head.startsWith('70:')]).toEqual([
      0,
      expect.stringContaining('70 entries, each in its place.'),
      true,
    ]);
    expect((await run('--head', 'nonsense')).code).toBe(1);
    await unsealed(storage, ['DELETE FROM audit_entry WHERE sequence = 70', `UPDATE audit_entry SET actor = 'x' WHERE sequence = 8`]);
    const { code, stdout } = await run('--head', head);
    expect([code, stdout]).toEqual([
      1,
      expect.stringMatching(/^CHANGED entry 8 .*\nHEAD entry 70 was cut off.*\n69 entries, 2 findings\./),
    ]);
  });
});

describe.each(DATABASES)('Reading the audit trail on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ database });
    const change = (subjectId: string, countryIso3: string | null, recordId: string | null, reason: string | null = null) => ({
      ...{ action: 'RECORDED', subjectKind: 'STAGE_EVENT', subjectId, countryIso3, recordId, reason },
    });
    await app.storage.write((records) =>
      app.nest
        .get(AuditTrail)
        .note(records, { accountId: null, name: 'A test' }, [
          change('1', 'SLE', 'one'),
          change('2', 'GHA', 'two', '100 % sure'),
          change('3', 'SLE', 'three', '100 times'),
          change('4', null, null),
        ]),
    );
  });
  afterAll(() => app.stop());

  interface Page {
    audit: { subjectId: string; sequence: number }[];
  }
  const AUDIT = `query ($first: Int = 100, $before: Int, $country: ID, $text: String) {
    audit(first: $first, before: $before, country: $country, text: $text) { subjectId sequence } }`;
  const HISTORY = 'query ($id: ID!) { history(recordId: $id) { subjectId actor action at before after reason } }';
  const subjects = async (role: string, variables: object = {}) =>
    (await (await aPerson(app, [role])).ask<Page>(AUDIT, { ...variables })).data.audit.map(({ subjectId }) => subjectId);

  it('shows editors, reviewers and admins everything, latest first', async () => {
    for (const role of ['EDITOR', 'REVIEWER', 'ADMIN']) expect(await subjects(role)).toEqual(['4', '3', '2', '1']);
  });

  it('shows a focal point what belongs to the own country, and nothing else', async () => {
    expect(await subjects('FOCAL_POINT SLE')).toEqual(['3', '1']);
    expect(await subjects('FOCAL_POINT SLE', { country: 'GHA' })).toEqual([]);
    expect(await subjects('FOCAL_POINT KEN')).toEqual([]);
    const focalPoint = await aPerson(app, ['FOCAL_POINT SLE']);
    expect((await focalPoint.ask(HISTORY, { id: 'two' })).data).toEqual({ history: [] });
    expect((await focalPoint.ask<{ history: unknown[] }>(HISTORY, { id: 'one' })).data.history).toHaveLength(1);
  });

  it('goes on from where a page ended', async () => {
    expect([await subjects('EDITOR', { first: 2 }), await subjects('EDITOR', { first: 2, before: 3 })]).toEqual([
      ['4', '3'],
      ['2', '1'],
    ]);
    expect(await subjects('EDITOR', { first: 0 })).toEqual([]);
  });

  it('finds words as they are, signs included', async () => {
    expect([await subjects('EDITOR', { text: '100 %' }), await subjects('EDITOR', { text: 'TIMES' })]).toEqual([['2'], ['3']]);
  });

  it.each([
    [{ first: 501 }, 'PAGE_SIZE_INVALID', 'first'],
    [{ text: 'x'.repeat(201) }, 'TEXT_TOO_LONG', 'text'],
  ])('refuses %p', async (variables, code, argument) => {
    const { errors } = await (await aPerson(app, ['EDITOR'])).ask(AUDIT, variables);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });

  it('says where it ends', async () => {
    const { data } = await (
      await aPerson(app, ['ADMIN'])
    ).ask<{ auditHead: { text: string; sequence: number; hash: string } }>('{ auditHead { text sequence hash } }');
    const { head } = await verifyTrail(app.storage.reader, parseHead(data.auditHead.text));
    expect(data.auditHead).toEqual({ ...head, text: [head.sequence, head.hash].join(':') });
  });
});

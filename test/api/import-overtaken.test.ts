import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { EntityManager } from 'typeorm';
import { verifyTrail } from '../../backend/accounts/audit-check.js';
import { AuditTrail } from '../../backend/accounts/audit-trail.js';
import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { adoptionId } from '../../backend/exchange/seed.identity.js';
import { Storage } from '../../backend/shared/storage.js';
import { aPerson } from '../kit/accounts.js';
import { type FreshDatabase, seededDatabase } from '../kit/app.js';
import { Days } from '../kit/clock.js';
import { aRow, Imports, stageEvents } from '../kit/imports.js';

const clock = new Days('2026-11-20');
const trail = new AuditTrail(clock);
const SOMEBODY = { accountId: null, name: 'Somebody else' };
let fresh: FreshDatabase;
let storage: Storage;
let imports: Imports;
beforeAll(async () => {
  fresh = await seededDatabase('sqlite');
  storage = await Storage.open(fresh.target);
  imports = new Imports(storage, clock, (await aPerson(storage, 'EDITOR', clock.now())).viewer);
});
afterAll(async () => {
  imports.end();
  await storage.close();
  await fresh.drop();
});

type Work = (records: EntityManager) => Promise<unknown>;
const row = (useCase: string, year: string) => stageEvents(aRow({ use_case: useCase, date: year }));
const adoptionsOf = (useCase: string) => storage.reader.findBy(Adoption, { useCase });

/** Carries out a row while somebody else writes, each time it was compared, so often; answers how often it was compared. */
const whileOthersWrite = async (useCase: string, times: number, work: Work) => {
  const file = row(useCase, '2021');
  const expected = await imports.preview(file);
  let compared = 0;
  const writes: Promise<unknown>[] = [];
  const report = await imports.apply(file, {
    expected,
    onProgress: ({ phase, rowsRead }) => {
      if (phase !== 'COMPARING' || rowsRead === 0) return;
      // Whoever writes now stands in line before the run.
      if (++compared <= times) writes.push(storage.write(work));
    },
  });
  await Promise.all(writes);
  expect([report.new, report.applied]).toEqual([1, true]);
  expect((await verifyTrail(storage.reader, null)).findings).toEqual([]);
  return compared;
};

const change = (id: string) => async (records: EntityManager) => {
  await records.increment(Adoption, { id }, 'version', 1);
  await trail.note(records, SOMEBODY, [{ action: 'CHANGED', subjectKind: 'ADOPTION', subjectId: id, recordId: id }]);
};

describe('An import that is prepared aside', () => {
  it.each([
    ['goes ahead where somebody changed another adoption meanwhile', 'left alone', 'changed', 1, 1],
    ['is prepared anew where somebody changed an adoption that it is about', 'moved once', 'moved once', 1, 2],
    ['locks the records where somebody changes it each time, and comes to its end', 'always moving', 'always moving', 9, 3],
  ])('%s', async (_case, about, changed, times, compared) => {
    await imports.apply(row(about, '2020'));
    await imports.apply(row(changed, '2019'));
    const [adoption] = await adoptionsOf(changed);
    expect(await whileOthersWrite(about, times, change(adoption?.id ?? ''))).toBe(compared);
    const [after] = await adoptionsOf(changed);
    const byTheRun = about === changed ? 1 : 0;
    expect(after?.version).toBe((adoption?.version ?? 0) + Math.min(times, compared) + byTheRun);
    expect(await storage.reader.countBy(StageEvent, { adoption: { useCase: about }, date: '2021' })).toBe(1);
  });

  it('is prepared anew where somebody recorded an adoption that it would add, and adds to that one', async () => {
    const identity = { countryIso3: 'GHA', dpgId: 'dhis2', useCase: 'recorded twice', jurisdiction: '' };
    const record: Work = async (records) => {
      const fields = { ...identity, primarySector: 'HEALTH' as const, sdgs: [3], institutionId: null };
      await records.insert(Adoption, { id: 'theirs', ...fields, updatedAt: clock.now().toISOString(), version: 1 });
      const noted = { subjectKind: 'ADOPTION', subjectId: 'theirs', recordId: 'theirs', after: fields };
      await trail.note(records, SOMEBODY, [{ action: 'RECORDED', ...noted }]);
    };
    expect(await whileOthersWrite(identity.useCase, 1, record)).toBe(2);
    expect(adoptionId(identity)).not.toBe('theirs');
    expect(await adoptionsOf(identity.useCase)).toMatchObject([{ id: 'theirs' }]);
    expect(await storage.reader.countBy(StageEvent, { adoptionId: 'theirs', date: '2021' })).toBe(1);
  });

  it('is prepared anew where the catalogue changed', async () => {
    expect(await whileOthersWrite('another catalogue', 1, (records) => storage.publishChange(records, clock.now()))).toBe(2);
  });
});

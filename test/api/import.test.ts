import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { Contradiction } from '../../backend/adoption/contradiction.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { Storage } from '../../backend/shared/storage.js';
import { SeedLoader } from '../../backend/exchange/seed.loader.js';
import { aPerson } from '../kit/accounts.js';
import { DATABASES, type FreshDatabase, seededDatabase } from '../kit/app.js';
import { Days } from '../kit/clock.js';
import { counts, eventsAbout, everything } from '../kit/imported.js';
import { aRow, Imports, stageEvents } from '../kit/imports.js';

describe.each(DATABASES)('An import on %s', (database) => {
  let fresh: FreshDatabase;
  let storage: Storage;
  let imports: Imports;
  const clock = new Days('2026-11-20');
  const loadAgain = async () => {
    await storage.write((records) => records.query("DELETE FROM loaded_table WHERE file = 'terms.csv'"));
    await new SeedLoader(storage, clock, () => undefined).load('data');
  };

  beforeAll(async () => {
    fresh = await seededDatabase(database);
    storage = await Storage.open(fresh.target);
    imports = new Imports(storage, clock, (await aPerson(storage, 'EDITOR', clock.now())).viewer);
  });
  afterAll(async () => {
    imports.end();
    await storage.close();
    await fresh.drop();
  });

  it.each([
    ['stage_events.csv', 241],
    ['reported_deployments.csv', 2429],
  ])('knows every row of %s', async (file, rows) => {
    const before = await everything(storage);
    expect(counts(await imports.apply(readFileSync(join('data', file))))).toEqual({ added: 0, changed: 0, unchanged: rows, refused: 0 });
    expect(await everything(storage)).toBe(before);
  });

  it('hands stage events in for review, publishes nothing, and notes who did it', async () => {
    const version = await storage.dataVersion();
    const file = stageEvents(
      aRow({ use_case: 'handed in', country_iso3: 'Ghana', dpg_id: 'DHIS2', stage: 'Piloted', evidence_grade: 'Public source' }),
    );
    const report = await imports.apply(file);
    expect([counts(report), report.applied]).toEqual([{ added: 1, changed: 0, unchanged: 0, refused: 0 }, true]);
    const [event] = await eventsAbout(storage, 'handed in');
    expect(event).toMatchObject({ kind: 'PILOTED', reviewState: 'SUBMITTED', publishedAt: null, author: 'A editor', sourceFile: null });
    expect(event?.evidence).toMatchObject([{ title: 'A source', grade: 'PUBLIC_SOURCE' }]);
    expect(await storage.dataVersion()).toBe(version);
    const noted = await storage.reader.findBy(AuditEntry, { recordId: event?.adoptionId ?? '' });
    expect(noted.map(({ action, subjectKind, reason }) => [action, subjectKind, reason])).toEqual([
      ['RECORDED', 'ADOPTION', 'Import of file.csv'],
      ['SUBMITTED', 'STAGE_EVENT', 'Import of file.csv, line 2'],
    ]);
  });

  it('changes nothing the second time, with ids and without', async () => {
    const file = stageEvents(aRow({ use_case: 'twice', id: 'T-1' }), aRow({ use_case: 'twice', stage: 'SCALED', date: '2021-02' }));
    expect(counts(await imports.apply(file)).added).toBe(2);
    const before = await everything(storage);
    clock.moveTo('2026-11-21');
    expect(counts(await imports.apply(file))).toEqual({ added: 0, changed: 0, unchanged: 2, refused: 0 });
    clock.moveTo('2026-11-20');
    expect(await everything(storage)).toBe(before);
  });

  it('says what a dry run would do, and does nothing', async () => {
    const before = await everything(storage);
    const report = await imports.preview(stageEvents(aRow({ use_case: 'dry' }), aRow({ use_case: 'dry', stage: 'SCALED', date: '2021' })));
    expect(report.rows.map(({ line, outcome, about }) => [line, outcome, about])).toEqual([
      [2, 'NEW', 'dhis2 in GHA, dry, PILOTED, 2020'],
      [3, 'NEW', 'dhis2 in GHA, dry, SCALED, 2021'],
    ]);
    expect(report.rows[0]?.subject).toEqual({
      ...{ dpgId: 'dhis2', dpgName: null, countryIso3: 'GHA', beside: ['dry'], stage: 'PILOTED', date: '2020' },
    });
    expect([report.accepted, report.applied]).toEqual([true, false]);
    expect(await everything(storage)).toBe(before);
  });

  it('lets a row supersede its own earlier version: a pending one steps back, a published one stays until review', async () => {
    const row = (date: string) => stageEvents(aRow({ use_case: 'versions', id: 'V-1', date }));
    await imports.apply(row('2019'));
    const report = await imports.apply(row('2018'));
    expect(report.rows).toMatchObject([{ outcome: 'CHANGED', changes: [{ field: 'date', before: '2019', after: '2018' }] }]);
    const events = await eventsAbout(storage, 'versions');
    expect(events.map(({ date, reviewState }) => [date, reviewState]).sort()).toEqual([
      ['2018', 'SUBMITTED'],
      ['2019', 'WITHDRAWN'],
    ]);
    const published = events.find(({ date }) => date === '2018');
    await storage.write((records) =>
      records.update(StageEvent, { id: published?.id ?? '' }, { reviewState: 'PUBLISHED', publishedAt: clock.now().toISOString() }),
    );
    await imports.apply(row('2017'));
    const after = await eventsAbout(storage, 'versions');
    expect(after.find(({ date }) => date === '2017')).toMatchObject({ reviewState: 'SUBMITTED', supersedes: published?.id });
    expect(after.find(({ date }) => date === '2018')).toMatchObject({ reviewState: 'PUBLISHED', retiredAt: null });
  });

  it('corrects a row of the seed tables by a claim for review', async () => {
    const text = readFileSync('data/stage_events.csv', 'utf8').replace(
      'SE-0003,dhis2,BDI,,,PILOTED,2019,',
      'SE-0003,dhis2,BDI,,,PILOTED,2018,',
    );
    expect(counts(await imports.apply(text))).toEqual({ added: 0, changed: 1, unchanged: 240, refused: 0 });
    expect(counts(await imports.apply(text)).unchanged).toBe(241);
    const seed = await storage.reader.findOneByOrFail(StageEvent, { originKey: 'stage_events.csv#SE-0003' });
    const correction = await storage.reader.findOneByOrFail(StageEvent, { originKey: 'import#SE-0003' });
    expect([seed.retiredAt, correction.supersedes, correction.reviewState]).toEqual([null, seed.id, 'SUBMITTED']);
  });

  it('does not bring back what staff withdrew', async () => {
    const file = stageEvents(aRow({ use_case: 'withdrawn' }));
    await imports.apply(file);
    const [event] = await eventsAbout(storage, 'withdrawn');
    await storage.write((records) =>
      records.update(StageEvent, { id: event?.id ?? '' }, { reviewState: 'WITHDRAWN', retiredAt: clock.now().toISOString() }),
    );
    expect(counts(await imports.apply(file)).unchanged).toBe(1);
    expect(await eventsAbout(storage, 'withdrawn')).toHaveLength(1);
  });

  it('keeps both of two claims that contradict each other, marked once', async () => {
    const first = stageEvents(aRow({ use_case: 'contrary', date: '2020' }));
    const second = stageEvents(aRow({ use_case: 'contrary', date: '2015', evidence_url: 'https://example.org/other' }));
    await imports.apply(first);
    expect((await imports.apply(second)).contradictions).toBe(1);
    expect(
      (await imports.apply(stageEvents(aRow({ use_case: 'contrary', date: '2020-06', evidence_url: 'https://example.org/third' }))))
        .contradictions,
    ).toBe(1);
    const [event] = await eventsAbout(storage, 'contrary');
    const marked = await storage.reader.findBy(Contradiction, { adoptionId: event?.adoptionId ?? '' });
    expect(marked).toHaveLength(2);
    expect(marked.every(({ claimA, claimB, settledAt }) => claimA < claimB && settledAt === null)).toBe(true);
  });

  it('brings adoptions in, and changes those that no published stage event describes', async () => {
    const header = 'dpg_id,country_iso3,use_case,sector,sdgs,institution\n';
    const reported = await storage.reader.findOneByOrFail(Adoption, { countryIso3: 'DEU', dpgId: 'aam-digital' });
    const file = `${header}dhis2,GHA,adoptions only,EDUCATION,4,A school board\naam-digital,Germany,,EDUCATION,,\nckan,AUS,,HEALTH,,\n`;
    const version = await storage.dataVersion();
    const report = await imports.apply(file, { takeGood: true });
    expect(counts(report)).toEqual({ added: 1, changed: 1, unchanged: 0, refused: 1 });
    expect(report.problems).toMatchObject([{ line: 4, column: 'sector', code: 'NAMED_BY_CLAIMS', suggestion: 'PUBLIC_ADMINISTRATION' }]);
    expect(await storage.reader.findOneByOrFail(Adoption, { useCase: 'adoptions only' })).toMatchObject({
      primarySector: 'EDUCATION',
      sdgs: [4],
    });
    const changed = await storage.reader.findOneByOrFail(Adoption, { id: reported.id });
    expect([changed.primarySector, changed.sdgs, changed.version]).toEqual(['EDUCATION', reported.sdgs, reported.version + 1]);
    expect(await storage.dataVersion()).toBe(version + 1);
    expect(counts(await imports.apply(file, { takeGood: true })).unchanged).toBe(2);
  });

  it('publishes reports, which a later load of the seed tables leaves alone', async () => {
    const version = await storage.dataVersion();
    expect(counts(await imports.apply('dpg,country\naam-digital,Tuvalu\n')).added).toBe(1);
    expect(await storage.dataVersion()).toBe(version + 1);
    const live = () => storage.reader.findOneByOrFail(StageEvent, { originKey: 'reported_deployments.csv#aam-digital/TUV' });
    expect(await live()).toMatchObject({ kind: 'REPORTED', reviewState: 'PUBLISHED', retiredAt: null });
    await loadAgain();
    expect(await live()).toMatchObject({ retiredAt: null });
  });

  it('counts an adoption up for a claim that waits for review, and tells the public nothing', async () => {
    const where = { countryIso3: 'BDI', dpgId: 'dhis2', useCase: '', jurisdiction: '' };
    const before = await storage.reader.findOneByOrFail(Adoption, where);
    await imports.apply(stageEvents(aRow({ country_iso3: 'BDI', use_case: '', date: '2024', evidence_url: 'https://example.org/waits' })));
    const after = await storage.reader.findOneByOrFail(Adoption, where);
    expect(after).toEqual({ ...before, version: before.version + 1 });
  });

  it('of adoptions outlives a later load of the seed tables, until a published stage event says otherwise', async () => {
    const where = { countryIso3: 'PSE', dpgId: 'aam-digital', useCase: '', jurisdiction: '' };
    await imports.apply('dpg_id,country_iso3,sector,sdgs,institution\naam-digital,PSE,WATER,6,A water board\n');
    const said = await storage.reader.findOneByOrFail(Adoption, where);
    await loadAgain();
    expect(await storage.reader.findOneByOrFail(Adoption, where)).toEqual(said);
    expect([said.primarySector, said.sdgs, said.institutionId === null]).toEqual(['WATER', [6], false]);
    const now = clock.now().toISOString();
    const named = { id: 'named', adoptionId: said.id, kind: 'PILOTED' as const, sector: 'HEALTH' as const, sdgs: [3], author: 'A test' };
    await storage.write((records) => records.insert(StageEvent, { ...named, reviewState: 'PUBLISHED', createdAt: now, publishedAt: now }));
    await loadAgain();
    expect(await storage.reader.findOneByOrFail(Adoption, where)).toMatchObject({ primarySector: 'HEALTH', sdgs: [3] });
  });
});

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { IsNull, Not } from 'typeorm';
import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { RefusedTable } from '../../backend/exchange/csv-table.js';
import { loadedSentence, SeedLoader } from '../../backend/exchange/seed.loader.js';
import { Storage } from '../../backend/shared/storage.js';
import { DATABASES, type FreshDatabase, freshDatabase, seededDatabase } from '../kit/app.js';
import { Days } from '../kit/clock.js';

describe.each(DATABASES)('The loader on %s', (database) => {
  let fresh: FreshDatabase;
  let storage: Storage;
  let folder: string;
  const clock = new Days('2026-11-20');
  const said: string[] = [];
  const load = () => new SeedLoader(storage, clock, (line) => said.push(line)).load(folder);
  const change = (file: string, edit: (text: string) => string) =>
    writeFileSync(join(folder, file), edit(readFileSync(join(folder, file), 'utf8')));
  const everything = async () =>
    JSON.stringify(
      await Promise.all(
        ['stage_event', 'adoption', 'evidence', 'institution', 'dpg', 'country', 'publication', 'loaded_table'].map((table) =>
          storage.reader.query(`SELECT * FROM ${table} ORDER BY 1`),
        ),
      ),
    );

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'dpg-seed-'));
    cpSync('data', folder, { recursive: true });
    fresh = await seededDatabase(database);
    storage = await Storage.open(fresh.target);
    said.length = 0;
  });
  afterEach(async () => {
    await storage.close();
    await fresh.drop();
    rmSync(folder, { recursive: true });
  });

  it('fills an empty database, and says what it loaded and how far it is', async () => {
    const empty = await freshDatabase(database);
    const filled = await Storage.open(empty.target);
    const loaded = await new SeedLoader(filled, clock, (line) => said.push(line)).load(folder);
    expect(loadedSentence(loaded)).toContain('172 DPGs, 195 countries, 2,523 adoptions, 241 stage events');
    expect(loaded.changed).toBe(true);
    expect(said.length).toBeGreaterThan(2);
    await filled.close();
    await empty.drop();
  });

  it('gives every installation the same ids', async () => {
    const other = await seededDatabase(database === 'sqlite' ? 'postgres' : 'sqlite');
    const elsewhere = await Storage.open(other.target);
    const ids = (one: Storage) => one.reader.query<{ id: string }[]>('SELECT id FROM adoption ORDER BY id');
    const here = await ids(storage);
    expect(here[0]?.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5/);
    expect(await ids(elsewhere)).toEqual(here);
    await elsewhere.close();
    await other.drop();
  });

  it('changes nothing the second time', async () => {
    const before = await everything();
    expect((await load()).changed).toBe(false);
    expect(await everything()).toBe(before);
  });

  it('changes the one row that changed, and keeps what it said before', async () => {
    const version = await storage.dataVersion();
    change('stage_events.csv', (text) => text.replace('SE-0003,dhis2,BDI,,,PILOTED,2019,', 'SE-0003,dhis2,BDI,,,PILOTED,2018,'));
    clock.moveTo('2026-11-21');
    await load();
    clock.moveTo('2026-11-20');
    const retired = await storage.reader.findBy(StageEvent, { retiredAt: Not(IsNull()) });
    expect(retired.map(({ originKey, date }) => [originKey, date])).toEqual([['stage_events.csv#SE-0003', '2019']]);
    const successor = await storage.reader.findOneByOrFail(StageEvent, { id: retired[0]?.supersededBy ?? '' });
    expect([successor.date, successor.adoptionId]).toEqual(['2018', retired[0]?.adoptionId]);
    expect(await storage.reader.countBy(StageEvent, { retiredAt: IsNull() })).toBe(241 + 2429);
    expect(await storage.dataVersion()).toBe(version + 1);
  });

  it('takes a row back that left its table, and takes it up again when it returns', async () => {
    const text = readFileSync(join(folder, 'stage_events.csv'), 'utf8');
    change('stage_events.csv', () =>
      text
        .split('\n')
        .filter((line) => !line.startsWith('SE-0003,'))
        .join('\n'),
    );
    expect((await load()).stageEvents).toBe(240);
    expect(await storage.reader.findOneBy(StageEvent, { reviewState: 'WITHDRAWN' as never })).toMatchObject({
      originKey: 'stage_events.csv#SE-0003',
    });
    change('stage_events.csv', () => text);
    expect((await load()).stageEvents).toBe(241);
  });

  it.each([
    ['an unknown DPG', 'stage_events.csv', 'SE-0002,ckan,', 'SE-0002,ckann,', { line: 3, column: 'dpg_id', value: 'ckann' }],
    [
      'a day that is not in the calendar',
      'stage_events.csv',
      'BDI,,,PILOTED,2019,',
      'BDI,,,PILOTED,2019-02-30,',
      { line: 4, column: 'date', value: '2019-02-30' },
    ],
    ['a date in the future', 'stage_events.csv', 'BDI,,,PILOTED,2019,', 'BDI,,,PILOTED,2027,', { line: 4, column: 'date', value: '2027' }],
    [
      'goal 18',
      'stage_events.csv',
      'HEALTH,3|4|17,Ministry of Health,HISP',
      'HEALTH,3|18,Ministry of Health,HISP',
      { line: 4, column: 'sdgs', value: '3|18' },
    ],
    ['the same report twice', 'reported_deployments.csv', 'aam-digital,IND', 'aam-digital,DEU', { line: 3, column: null }],
    ['a missing column', 'dpgs.csv', 'licences', 'licenses', { line: 1, column: 'licences' }],
    ['a cell too many', 'countries.csv', 'AFG,AF,', 'AFG,AF,AF,', { line: 2, column: null }],
    [
      'an unknown sector',
      'stage_events.csv',
      'NATIONAL,PUBLIC_ADMINISTRATION,16',
      'NATIONAL,POLITICS,16',
      { line: 3, column: 'sector', value: 'POLITICS' },
    ],
  ])('stops at %s and leaves the records as they were', async (_case, file, from, to, problem) => {
    const before = await everything();
    change(file, (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
    const error = await load().catch((thrown: unknown) => thrown);
    expect(error).toBeInstanceOf(RefusedTable);
    expect((error as RefusedTable).problems[0]).toMatchObject({ file, ...problem });
    expect((error as RefusedTable).message).toContain(`${file}:${problem.line}`);
    expect(await everything()).toBe(before);
  });

  it('tells every problem of every table at once', async () => {
    change('stage_events.csv', (text) =>
      text.replace('SE-0002,ckan,', 'SE-0002,ckann,').replace('BDI,,,PILOTED,2019,', 'BDI,,,PILOTED,2027,'),
    );
    change('reported_deployments.csv', (text) => text.replace('aam-digital,IND', 'aam-digital,XXX'));
    const error = await load().catch((thrown: unknown) => thrown);
    expect((error as RefusedTable).problems).toHaveLength(3);
  });

  it('refuses a stage dated certainly before an earlier one', async () => {
    change(
      'stage_events.csv',
      (text) => `${text.trimEnd()}\nSE-9999,dhis2,BDI,,,SCALED,2018,NATIONAL,HEALTH,3,,A source,https://example.org,PUBLIC_SOURCE,HIGH,\n`,
    );
    const error = await load().catch((thrown: unknown) => thrown);
    expect((error as RefusedTable).problems[0]).toMatchObject({ column: 'date', value: '2018' });
  });

  const standing = async (countryIso3: string, dpgId: string) =>
    storage.reader.findOneByOrFail(Adoption, { countryIso3, dpgId, useCase: '', jurisdiction: '' });

  it('follows a sector that is mapped elsewhere, also where no claim changed', async () => {
    const before = await standing('GHA', 'storyweaver');
    change('registry_sectors.csv', (text) => text.replace('Education,EDUCATION', 'Education,CITIES'));
    await load();
    const after = await storage.reader.findOneByOrFail(Adoption, { id: before.id });
    expect([before.primarySector, after.primarySector]).toEqual(['EDUCATION', 'CITIES']);
    expect(after.version).toBe(before.version + 1);
  });

  it('takes a claim that moved from the adoption it was about', async () => {
    const before = await standing('BDI', 'dhis2');
    change('stage_events.csv', (text) => text.replace('SE-0003,dhis2,BDI,', 'SE-0003,dhis2,ISL,'));
    await load();
    const after = await standing('BDI', 'dhis2');
    expect(before.institutionId).not.toBeNull();
    expect([after.institutionId, after.version]).toEqual([null, before.version + 1]);
  });

  it.each([
    ['an end of membership that no calendar has', 'country_groups.csv', 'BGD,LDC,2026-11-24', 'BGD,LDC,2026-11-31', 'until'],
    ['the same goal twice', 'sdgs.csv', '2,#DDA63A', '1,#DDA63A', 'number'],
  ])('stops at %s', async (_case, file, from, to, column) => {
    change(file, (text) => {
      expect(text).toContain(from);
      return text.replace(from, to);
    });
    const error = await load().catch((thrown: unknown) => thrown);
    expect((error as RefusedTable).problems[0]).toMatchObject({ file, column });
  });
});

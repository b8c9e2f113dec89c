import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { Storage } from '../../backend/shared/storage.js';
import { aPerson } from '../kit/accounts.js';
import { DATABASES, type FreshDatabase, seededDatabase } from '../kit/app.js';
import { Days } from '../kit/clock.js';
import { Imports } from '../kit/imports.js';

const old = (change: object) => ({
  name: 'Aam Digital',
  type: ['software'],
  SDGs: [{ SDGNumber: 1 }],
  sectors: [],
  license: [{ spdx: 'GPL-3.0' }],
  ...change,
});

describe.each(DATABASES)('The DPG Registry on %s', (database) => {
  let fresh: FreshDatabase;
  let storage: Storage;
  let imports: Imports;
  const clock = new Days('2026-11-20');
  const edition = (...dpgs: object[]) => JSON.stringify(dpgs);
  const registry = { kind: 'registry' } as const;

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

  const MESSY = ['Germany', 'VietNam', 'Congo (Congo-Brazzaville)', '', 'Germany', 'Puerto Rico', 'IND'];
  it('shows new and withdrawn reports, changed fields, and who left; brings them on record; and knows them then', async () => {
    const file = edition(
      old({
        SDGs: [
          [1, 'No poverty'],
          [2, 'Zero hunger'],
        ],
        locations: { developmentCountries: ['Germany'], deploymentCountries: MESSY },
      }),
      {
        ...{
          id: '10152',
          name: 'Zebra Ledger',
          stage: 'DPG',
          categories: ['Open Software'],
          sdgs: [{ sdg: 'SDG10: Reduced Inequalities' }],
          aliases: '',
        },
        ...{ openlicenses: [{ openLicense: 'MIT' }], website: 'javascript:alert(1)', locations: { deploymentCountries: ['Singapore'] } },
        organizations: [{ name: 'GovTech', org_type: 'owner' }],
      },
      { name: 'AAM digital', locations: { deploymentCountries: ['Kenya'] } },
    );
    const dry = await imports.preview(file, registry);
    const known = await storage.reader.findBy(StageEvent, { adoption: { dpgId: 'aam-digital' }, kind: 'REPORTED' });
    expect([dry.rowsRead, dry.new, dry.changed, dry.unchanged, dry.refused]).toEqual([3, 1, 1, 1, 0]);
    expect(dry.rows[0]?.changes).toEqual(expect.arrayContaining([{ field: 'sdgs', before: '1|3|4|5|10', after: '1|2' }]));
    expect(dry.registry).toMatchObject({ deploymentsRead: 9, outside: 1, doubles: 1, empty: 1, refusedReports: 0 });
    expect(dry.registry?.newReportsOf).toEqual(
      expect.arrayContaining([expect.objectContaining({ dpgId: 'aam-digital' }), { dpgId: '10152', countries: ['SGP'] }]),
    );
    expect(dry.registry?.withdrawnReports).toBe(known.length - (dry.registry?.knownReports ?? 0));
    expect(dry.registry?.leftButInUse.map(({ dpgId }) => dpgId)).toContain('dhis2');
    expect(dry.registry?.remarks.map(({ why }) => why)).toEqual(expect.arrayContaining(['OUTSIDE', 'EMPTY', 'DOUBLE', 'NO_ADDRESS']));

    const real = await imports.apply(file, { ...registry, expected: dry });
    expect(real.applied).toBe(true);
    const kinds = await storage.reader.findBy(StageEvent, { adoption: { dpgId: '10152' } });
    expect(kinds.map(({ kind, reviewState }) => [kind, reviewState])).toEqual([['REPORTED', 'PUBLISHED']]);
    expect(await storage.reader.findOneByOrFail(StageEvent, { originKey: 'reported_deployments.csv#aam-digital/PAK' })).toMatchObject({
      ...{ reviewState: 'WITHDRAWN', retirementReason: 'The DPG Registry no longer reports it.' },
    });
    const again = await imports.apply(file, registry);
    expect([again.new, again.changed, again.registry?.newReports, again.registry?.withdrawnReports]).toEqual([0, 0, 0, 0]);
  });

  it('takes a report up again when the registry names it again', async () => {
    const of = (...deploymentCountries: string[]) => edition(old({ locations: { deploymentCountries } }));
    await imports.apply(of('Germany'), registry);
    expect((await imports.preview(of('Germany', 'Pakistan'), registry)).registry?.newReports).toBe(1);
    await imports.apply(of('Germany', 'Pakistan'), registry);
    const versions = await storage.reader.findBy(StageEvent, { originKey: 'reported_deployments.csv#aam-digital/PAK' });
    expect(versions.filter(({ retiredAt }) => retiredAt === null)).toHaveLength(1);
  });

  it('says nothing of deployments where the file does not', async () => {
    expect((await imports.preview(edition(old({})), registry)).registry).toMatchObject({ newReports: 0, withdrawnReports: 0 });
  });

  it.each([
    ['no JSON', '[{', 'JSON_MALFORMED'],
    ['a list of something else', '[1, 2]', 'NOT_A_REGISTRY'],
    ['an empty list', '[]', 'EMPTY'],
    ['NUL bytes', '[\0]', 'NUL_BYTE'],
  ])('refuses %s', async (_case, file, problem) => {
    await expect(imports.preview(file, registry)).rejects.toMatchObject({ code: 'FILE_REFUSED', details: { problem } });
  });

  it('refuses entries that it cannot read, and all of the file with them', async () => {
    const file = edition(old({ locations: { deploymentCountries: ['Atlantis'] } }), old({ name: 'Strange', type: ['hardware'] }), {
      name: '',
    });
    const report = await imports.apply(file, registry);
    expect([report.refused, report.rowsRead, report.applied]).toEqual([3, 3, false]);
    expect(report.problems.map(({ code }) => code)).toEqual(['UNKNOWN_COUNTRY', 'UNKNOWN_CODE', 'SHAPE_INVALID']);
  });

  describe('as a folder', () => {
    const withFolder = async (files: Record<string, string>, work: (path: string) => Promise<void>) => {
      const path = mkdtempSync(join(tmpdir(), 'dpg-registry-'));
      try {
        for (const [name, text] of Object.entries(files)) {
          mkdirSync(join(path, name, '..'), { recursive: true });
          writeFileSync(join(path, name), text);
        }
        await work(path);
      } finally {
        rmSync(path, { recursive: true });
      }
    };

    it('of one file a DPG is one edition, told by the names of its files', () =>
      withFolder(
        {
          'aam-digital.json': JSON.stringify(old({ locations: { deploymentCountries: ['Samoa'] } })),
          'nominees/brand-new.json': `\ufeff${JSON.stringify(old({ name: 'Brand New', locations: { deploymentCountries: ['Tonga'] } }))}`,
          'README.md': 'not read',
        },
        async (path) => {
          const report = await imports.apply('', { ...registry, path });
          expect([report.rowsRead, report.new, report.changed, report.refused, report.applied]).toEqual([2, 1, 1, 0, true]);
          expect(report.registry?.newReportsOf).toEqual(
            expect.arrayContaining([
              { dpgId: 'aam-digital', countries: ['WSM'] },
              { dpgId: 'brand-new', countries: ['TON'] },
            ]),
          );
          const again = await imports.preview('', { ...registry, path });
          expect([again.new, again.changed, again.unchanged]).toEqual([0, 0, 2]);
        },
      ));

    it.each([
      ['with a broken file', { 'a.json': JSON.stringify(old({})), 'b.json': '{' }, 'JSON_MALFORMED', 'b.json'],
      ['without any', { 'README.md': 'nothing' }, 'EMPTY', undefined],
    ])('%s is refused as a whole', (_case, files, problem, place) =>
      withFolder(files, async (path) => {
        const refusal = await imports.apply('', { ...registry, path }).catch((error: unknown) => error);
        expect(refusal).toMatchObject({ code: 'FILE_REFUSED', details: { problem } });
        if (place !== undefined) expect((refusal as Error).message).toContain(place);
      }),
    );
  });
});

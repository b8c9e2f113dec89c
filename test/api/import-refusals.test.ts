import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Storage } from '../../backend/shared/storage.js';
import { aPerson } from '../kit/accounts.js';
import { DATABASES, type FreshDatabase, seededDatabase } from '../kit/app.js';
import { Days } from '../kit/clock.js';
import { counts, eventsAbout, everything } from '../kit/imported.js';
import { aRow, Imports, stageEvents } from '../kit/imports.js';
import { workbook } from '../kit/workbook.js';

describe.each(DATABASES)('An import on %s', (database) => {
  let fresh: FreshDatabase;
  let storage: Storage;
  let imports: Imports;
  const clock = new Days('2026-11-20');

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

  const TEN: readonly [change: Record<string, string>, column: string | null, code: string, repair: [string, string]][] = [
    [{ country_iso3: 'Gana' }, 'country_iso3', 'UNKNOWN_COUNTRY', ['Gana', 'Ghana']],
    [{ country_iso3: 'Puerto Rico' }, 'country_iso3', 'NO_MEMBER_STATE', ['Puerto Rico', 'Panama']],
    [{ dpg_id: 'dhsi2' }, 'dpg_id', 'UNKNOWN_DPG', ['dhsi2', 'dhis2']],
    [{ stage: 'PILOTTED' }, 'stage', 'UNKNOWN_CODE', ['PILOTTED', 'PILOTED']],
    [{ date: '15/03/2021' }, 'date', 'DATE_INVALID', ['15/03/2021', '2021-03-15']],
    [{ date: '2030' }, 'date', 'DATE_IN_FUTURE', ['2030', '2020']],
    [{ sdgs: '3|18' }, 'sdgs', 'UNKNOWN_SDG', ['3|18', '3']],
    [{ evidence_title: '' }, 'evidence_title', 'REQUIRED', ['"row 7",""', '"row 7","A title"']],
    [{ evidence_url: 'javascript:alert(1)' }, 'evidence_url', 'URL_INVALID', ['javascript:alert(1)', 'https://example.org/b']],
    [{ use_case: 'x'.repeat(201) }, 'use_case', 'TEXT_TOO_LONG', ['x'.repeat(201), 'ten errors long']],
  ];

  it('refuses ten kinds of error, and takes the rows once they are repaired by its report', async () => {
    const rows = TEN.map(([change], index) => aRow({ use_case: `ten errors ${index}`, institution: `row ${index}`, ...change }));
    const file = stageEvents(aRow({ use_case: 'ten errors good' }), ...rows);
    const before = await everything(storage);
    const report = await imports.apply(file);
    expect([counts(report), report.accepted, report.applied]).toEqual([{ added: 1, changed: 0, unchanged: 0, refused: 10 }, false, false]);
    expect(report.problems.map(({ line, column, code }) => [line, column, code])).toEqual(
      TEN.map(([, column, code], index) => [index + 3, column, code]),
    );
    expect(report.problems.map(({ suggestion }) => suggestion)).toEqual([
      'Ghana (GHA)',
      null,
      'DHIS2 (dhis2)',
      'PILOTED',
      '2021-03-15',
      null,
      null,
      null,
      null,
      null,
    ]);
    expect(await everything(storage)).toBe(before);

    const good = await imports.apply(file, { takeGood: true });
    expect([counts(good).added, good.applied]).toEqual([1, true]);
    let refused = readFileSync(join(imports.folder, 'refused.csv'), 'utf8');
    expect(refused.split('\n')[0]).toMatch(/,note,problem$/);
    refused = refused.replace('row 7,,', 'row 7,A title,');
    for (const [, , , [wrong, right]] of TEN) refused = refused.replace(wrong, right);
    const repaired = await imports.apply(refused);
    expect([counts(repaired), repaired.applied]).toEqual([{ added: 10, changed: 0, unchanged: 0, refused: 0 }, true]);
  });

  it('refuses the second of two rows that are the same', async () => {
    const report = await imports.preview(
      stageEvents(
        aRow({ use_case: 'same' }),
        aRow({ use_case: 'same', note: 'other' }),
        aRow({ use_case: 'same', id: 'S', date: '2019' }),
        aRow({ use_case: 'other', id: 'S' }),
      ),
    );
    expect(report.problems.map(({ line, code, reason }) => [line, code, reason.slice(-7)])).toEqual([
      [3, 'DUPLICATE_ROW', '(line 2)'.slice(-7)],
      [5, 'DUPLICATE_ROW', '(line 4)'.slice(-7)],
    ]);
  });

  it.each([
    ['a missing column', 'dpg_id,stage,evidence_title,evidence_grade\n', 'NO_KIND'],
    ['a misspelt column', `${stageEvents().trim().replace('institution', 'instituton')}\n${aRow()}\n`, 'COLUMN_MISSPELT'],
    ['a column twice', 'dpg_id,country_iso3,country\ndhis2,GHA,GHA\n', 'COLUMN_TWICE'],
  ])('refuses a file with %s', async (_case, file, problem) => {
    await expect(imports.preview(file)).rejects.toMatchObject({ code: 'FILE_REFUSED', details: { problem } });
  });

  it('is refused where the records changed since its dry run', async () => {
    const file = stageEvents(aRow({ use_case: 'conflict' }));
    const expected = await imports.preview(file);
    await imports.apply(stageEvents(aRow({ use_case: 'conflict', note: 'meanwhile' })));
    const before = await everything(storage);
    await expect(imports.apply(file, { expected })).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await everything(storage)).toBe(before);
  });

  it('reads a workbook like a text, and refuses formulas by the name of their cell', async () => {
    const header = ['dpg_id', 'country_iso3', 'use_case', 'stage', 'date', 'evidence_title', 'evidence_grade'];
    const file = workbook([
      header,
      ['DHIS2', 'Kenya', 'a workbook', 'PILOTED', '<c s="2"><v>44256</v></c>', 'A source', 'PUBLIC_SOURCE'],
      ['DHIS2', 'Kenya', 'a workbook', 'SCALED', '<c><v>2021</v></c>', 'A source', 'PUBLIC_SOURCE'],
      ['DHIS2', 'Kenya', 'a workbook', 'SCALED', '<c r="E4"><f>2000+22</f><v>2022</v></c>', 'A source', 'PUBLIC_SOURCE'],
    ]);
    const report = await imports.apply(file, { takeGood: true });
    expect(report.problems).toMatchObject([
      { line: 4, column: 'date', code: 'FORMULA_CELL', value: '2022', reason: expect.stringContaining('E4') as unknown },
    ]);
    expect((await eventsAbout(storage, 'a workbook')).map(({ kind, date }) => [kind, date]).sort()).toEqual([
      ['PILOTED', '2021-03'],
      ['SCALED', '2021'],
    ]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { parse } from 'csv-parse/sync';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Organisation, organisationId } from '../../backend/catalogue/organisation.entity.js';
import { Sdg } from '../../backend/catalogue/sdg.entity.js';
import { Country } from '../../backend/countries/country.entity.js';
import { openTable } from '../../backend/exchange/import/source/open-table.js';
import { EXPORTED, type ExportName } from '../../backend/insight/exports/exports.service.js';
import { Term } from '../../backend/shared/term.entity.js';
import { startApp, type TestApp } from '../kit/app.js';
import { aPerson } from '../kit/people.js';

/** What a spreadsheet would run. */
const FORMULA = '=HYPERLINK("https://example.org","x")';
const HUGE = '123456789012345.67';
const ON_RUNGS = ['ASSESSED', 'PILOTED', 'SCALED'];
const GHANA = '?country=GHA&category=CAPACITY';

let app: TestApp;
const folder = mkdtempSync(join(tmpdir(), 'dpg-exports-'));
beforeAll(async () => {
  app = await startApp();
  await app.storage.write((records) => records.insert(Organisation, { id: organisationId(FORMULA), name: FORMULA }));
  const [editor, reviewer] = [await aPerson(app, ['EDITOR']), await aPerson(app, ['REVIEWER'])];
  const recorded = async (kind: 'Need' | 'Commitment' | 'SupportNeed' | 'SupportOffer', input: object) => {
    const evidence = [{ title: 'A budget', url: 'https://example.org/budget', grade: 'PUBLIC_SOURCE' }];
    const { data } = await editor.ask<{ done: { id: string } }>(
      `mutation ($input: Record${kind}Input!) { done: record${kind}(input: $input) { id } }`,
      { input: { evidence, submit: true, category: 'CAPACITY', ...input } },
    );
    await reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids: [data.done.id] });
  };
  await recorded('Need', { countryIso3: 'GHA', statedBy: '+1', note: 'One, "two"\nthree' });
  await recorded('Need', { countryIso3: 'GHA', amount: HUGE, currency: 'USD', date: '2024' });
  const reform = { countryIso3: 'NER', category: 'REGULATION', stakeholders: ['GOVERNMENT', 'UN'], description: 'Reform' };
  await recorded('SupportNeed', reform);
  await recorded('SupportNeed', { countryIso3: 'NER', description: 'Teachers' });
  await recorded('SupportNeed', { countryIso3: 'GHA', description: 'Teachers' });
  const advice = { countryIso3: 'SGP', category: 'REGULATION', stakeholder: 'GOVERNMENT', description: 'Advice' };
  await recorded('SupportOffer', { ...advice, forCountries: ['NER', 'GHA'] });
  await recorded('Commitment', {
    ...{
      organisationId: organisationId(FORMULA),
      status: 'PLEDGED',
      amount: '0.10',
      currency: 'USD',
      date: '2024',
      shares: [{ countryIso3: 'GHA', percent: '100' }],
    },
  });
});
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await app.stop();
});

const get = (path: string, init: RequestInit = {}) => fetch(`${app.url}${path}`, init);
const csv = async (path: string): Promise<Record<string, string>[]> => parse(await (await get(path)).text(), { columns: true, bom: true });

/** The first sheet, by the reader of imports, which knows nothing of what wrote it. */
const sheet = async (path: string): Promise<string[][]> => {
  const file = join(folder, 'file.xlsx');
  writeFileSync(file, Buffer.from(await (await get(path)).arrayBuffer()));
  const table = await openTable(file, folder, resolve('dist/backend/exchange/import/xlsx/xlsx.worker.js'), () => undefined);
  const rows = [[...table.header]];
  for await (const { cells } of table.rows(() => undefined)) rows.push([...cells]);
  return rows;
};

describe('A table as a file', () => {
  const donor = organisationId(FORMULA);
  it.each(Object.keys(EXPORTED) as ExportName[])('%s has the same rows as CSV and as a workbook', async (name) => {
    const path = EXPORTED[name].path.replace(':id', donor);
    const [lines, rows] = [await csv(`${path}.csv?lang=en&group=LDC`), await sheet(`${path}.xlsx?lang=en&group=LDC`)];
    expect(rows.length - 1).toBe(lines.length);
    expect(rows[0]).not.toContainEqual(expect.stringMatching(/^[a-z]+(_[a-z0-9]+)+$/)); // every heading is in words
  });

  it('has each column of each file in the codebook, and each code of a file among the codes', async () => {
    const book = await csv('/data/codebook.csv?lang=fr');
    const names = await csv('/data/codes.csv');
    const known = new Set(names.map(({ code_kind, code }) => [code_kind, code].join(' ')));
    const strange: string[] = [];
    let codes = 0;
    for (const [name, { path }] of Object.entries(EXPORTED)) {
      const [header = [], ...rows]: string[][] = parse(await (await get(`${path.replace(':id', donor)}.csv`)).text(), { bom: true });
      const columns = book.filter(({ table }) => table === name);
      expect(columns.map(({ column }) => column)).toEqual(header);
      for (const [place, { column = '', code_kinds: kinds = '' }] of columns.entries()) {
        if (kinds === '') continue;
        const held = new Set(rows.flatMap((row) => (row[place] ?? '').split('|')).filter((code) => code !== ''));
        codes += held.size;
        for (const code of held)
          if (!kinds.split('|').some((kind) => known.has([kind, code].join(' ')))) strange.push([name, column, code].join(' '));
      }
    }
    expect(strange).toEqual([]);
    expect(codes).toBeGreaterThan(500);
    expect(book).toContainEqual(
      expect.objectContaining({
        table: 'countries',
        table_address: '/countries',
        column: 'region',
        column_heading: 'Région',
        code_kinds: 'REGION',
      }),
    );
    const unnamed = names.filter((line) => ['ar', 'en', 'es', 'fr', 'ru', 'zh'].some((language) => !line[`name_${language}`]));
    expect(unnamed).toEqual([]);
    const every = await Promise.all([app.storage.reader.count(Term), app.storage.reader.count(Sdg), app.storage.reader.count(Country)]);
    expect(names.length).toBeGreaterThanOrEqual(every.reduce((sum, count) => sum + count));
  });

  it('has the rows of the figure', async () => {
    expect(await csv('/records.csv?stage=SCALED')).toHaveLength(81);
    expect(await csv('/investment/commitments.csv')).toHaveLength(33);
    expect(await csv('/countries.csv')).toHaveLength(195);
    expect(await csv('/countries.csv?group=LDC&find=nig')).toMatchObject([{ iso3: 'NER' }]);
  });

  it('says what it is of', async () => {
    const [need] = await csv(`/investment/needs.csv${GHANA}&standing=CLAIMED`);
    expect(need).toMatchObject({
      ...{
        as_of: '2026-11-20',
        least_standing_counted: 'CLAIMED',
        filter: 'country=GHA&category=CAPACITY&standing=CLAIMED',
        licence: 'CC0-1.0',
      },
      link: `${app.url}/investment/records?country=GHA&category=CAPACITY&standing=CLAIMED`,
    });
    expect(need?.['source']).toContain('Federal Reserve');
  });

  it('sets side by side what the records behind each cell count, on both days', async () => {
    const lines = await csv('/compare.csv?countries=GHA,SLE&against=2022-01-01&lang=en');
    expect(lines.slice(0, 3).map(({ compared_part, compared_id }) => [compared_part, compared_id])).toEqual([
      ['ALL', 'GHA'],
      ['ALL', 'SLE'],
      ['SECTOR', 'GHA'],
    ]);
    const narrowing: Record<string, (code: string) => object> = {
      ALL: () => ({}),
      SECTOR: (code) => ({ sectors: [code], stages: ON_RUNGS }),
      DPG: (code) => ({ dpgs: [code], stages: ON_RUNGS }),
      SDG: (code) => ({ sdgs: [Number(code)], stages: ON_RUNGS }),
    };
    const totals = async (filter: object) => {
      const { data } = await app.ask<{ totals: Record<string, number> }>(
        'query ($filter: AdoptionFilter) { totals(filter: $filter) { total reported assessed piloted scaled } }',
        { filter },
      );
      return Object.fromEntries(Object.entries(data.totals).map(([stage, count]) => [stage, String(count)]));
    };
    for (const line of lines) {
      const of = { countries: [line['compared_id']], ...narrowing[line['compared_part'] ?? '']?.(line['row_code'] ?? '') };
      expect(line).toMatchObject({ ...(await totals(of)), data_status: 'KNOWN' });
      if (line['compared_part'] !== 'ALL') continue;
      const { assessed, piloted, scaled } = await totals({ ...of, asOf: '2022-01-01' });
      expect(line).toMatchObject({
        earlier_as_of: '2022-01-01',
        earlier_assessed: assessed,
        earlier_piloted: piloted,
        earlier_scaled: scaled,
      });
    }
    expect(new Set(lines.map(({ compared_part }) => compared_part))).toEqual(new Set(Object.keys(narrowing)));
  });

  it('leaves the column of a country empty where nobody claims anything', async () => {
    const countries = await csv('/countries.csv?sector=HEALTH');
    const [known, silent] = ['KNOWN', 'NOT_ON_RECORD'].map((status) => countries.find((line) => line['data_status'] === status)?.['iso3']);
    const lines = await csv(`/compare.csv?country=${known}&country=${silent}&sector=HEALTH`);
    const of = (iso3: string | undefined) => lines.filter(({ compared_id }) => compared_id === iso3);
    expect(new Set(of(silent).map(({ total, data_status }) => [total, data_status].join()))).toEqual(new Set([',NOT_ON_RECORD']));
    expect(of(silent)).toHaveLength(of(known).length);
  });

  it('has help that is not money: what is needed, what is offered, and what meets what', async () => {
    const at = (name: string) => csv(`/investment/support/${name}.csv?country=NER&lang=en`);
    const { data } = await app.ask<{ support: { needs: { totalCount: number }; offers: { totalCount: number }; unmet: number } }>(
      'query ($filter: AdoptionFilter) { support(filter: $filter) { unmet needs { totalCount } offers { totalCount } } }',
      { filter: { countries: ['NER'] } },
    );
    const [needs, offers, matches] = [await at('needs'), await at('offers'), await at('matches')];
    expect(needs).toHaveLength(data.support.needs.totalCount);
    expect(offers).toHaveLength(data.support.offers.totalCount);
    expect(needs.filter(({ meeting_offers }) => meeting_offers === '0')).toHaveLength(data.support.unmet);
    expect(needs).toMatchObject([
      {
        country_iso3: 'NER',
        country: 'Niger',
        category: 'REGULATION',
        expected_from: 'GOVERNMENT|UN',
        needed: 'Reform',
        meeting_offers: '1',
      },
      { country_iso3: 'NER', category: 'CAPACITY', expected_from: '', needed: 'Teachers', meeting_offers: '0' },
    ]);
    expect(offers).toMatchObject([
      { offered_by: 'GOVERNMENT', offering_country_iso3: 'SGP', for_countries_iso3: 'NER|GHA', offered: 'Advice', met_needs: '1' },
    ]);
    expect(matches).toMatchObject([{ country_iso3: 'NER', needed: 'Reform', offering_country: 'Singapore', offered: 'Advice' }]);
    expect(await at('needs')).not.toContainEqual(expect.objectContaining({ country_iso3: 'GHA' }));
    expect(await csv('/investment/support/needs.csv?country=NER&category=CAPACITY')).toMatchObject([{ needed: 'Teachers' }]);
    expect(await csv('/investment/support/needs.csv?country=NER&stakeholder=DONOR')).toMatchObject([{ needed: 'Teachers' }]);
  });

  it('leaves the unknown empty and says so; keeps every digit', async () => {
    const needs = await csv(`/investment/needs.csv${GHANA}`);
    expect(needs.map(({ amount, usd, size_status }) => [amount, usd, size_status])).toEqual([
      [HUGE, HUGE, 'KNOWN'],
      ['', '', 'UNKNOWN'],
    ]);
    expect((await sheet(`/investment/needs.xlsx${GHANA}`)).flat()).toContain(HUGE);
    expect(await csv('/investment/gap.csv?country=SLE')).toContainEqual(
      expect.objectContaining({ need_usd: '', gap_usd: '', need_status: 'NOT_ON_RECORD', money_status: 'KNOWN' }),
    );
  });

  it('holds no cell that a spreadsheet would run', async () => {
    const [commitment] = await csv(`/investment/commitments.csv${GHANA}`);
    expect(commitment?.['organisation']).toBe(`'${FORMULA}`);
    const cells = (await sheet(`/investment/needs.xlsx${GHANA}`)).flat();
    expect(cells).toEqual(expect.arrayContaining(['+1', 'One, "two"\nthree']));
  });

  it('speaks the language of the reader, codes in words, from right to left in Arabic', async () => {
    const [head, first] = await sheet(`/investment/commitments.xlsx${GHANA}&lang=ar`);
    expect(head).toEqual(expect.arrayContaining(['المنظمة', 'البلد']));
    expect(first).toEqual(expect.arrayContaining(['غانا', FORMULA]));
  });

  it('is answered once while nothing changes, and has a head', async () => {
    const first = await get('/investment/gap.xlsx', { method: 'HEAD' });
    expect(first.headers.get('content-disposition')).toContain('dpg-adoption-gap-2026-11-20.xlsx');
    expect(await first.text()).toBe('');
    const again = await get('/investment/gap.xlsx', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['a parameter that means nothing', '/records.csv?stage=FLYING', 400, 'INPUT_INVALID'],
    ['a country that is none', '/countries.xlsx?country=XXX', 400, 'UNKNOWN_COUNTRY'],
    ['an organisation that is none', '/organisations/none/gaps.csv', 404, 'UNKNOWN_RECORD'],
  ])('is refused by its code: %s', async (_case, path, status, code) => {
    const response = await get(path);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code } }] });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertWorkbook, type OnRead } from '../../../../../backend/exchange/import/xlsx/convert.js';
import { dateOfSerial, precisionOfFormat } from '../../../../../backend/exchange/import/xlsx/serial-date.js';
import { SharedTexts } from '../../../../../backend/exchange/import/xlsx/shared-texts.js';
import { columnOf, SheetReader } from '../../../../../backend/exchange/import/xlsx/sheet.js';
import { sheetOf, workbook, workbookParts } from '../../../../kit/workbook.js';
import { zip } from '../../../../kit/zip.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dpg-xlsx-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const convert = async (file: Buffer, onRead: OnRead = () => undefined): Promise<unknown[]> => {
  const [path, target] = [join(folder, 'book.xlsx'), join(folder, 'sheet.jsonl')];
  writeFileSync(path, file);
  await convertWorkbook(path, target, onRead);
  return readFileSync(target, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
};
const cellsOf = async (cells: string[], words: Parameters<typeof workbook>[1] = {}) =>
  ((await convert(workbook([cells], words)))[0] as unknown[])[1];

describe('A cell is read', () => {
  it.each([
    ['text in place', '<c t="inlineStr"><is><t>Ghana</t></is></c>', 'Ghana'],
    ['rich text', '<c t="inlineStr"><is><r><t>Gha</t></r><r><t>na</t></r></is></c>', 'Ghana'],
    ['text without how it is spoken', '<c t="inlineStr"><is><t>東京</t><rPh sb="0" eb="2"><t>とうきょう</t></rPh></is></c>', '東京'],
    ['a shared text', '<c t="s"><v>1</v></c>', 'two'],
    ['a year as a number', '<c><v>2021</v></c>', '2021'],
    ['a year with a tail', '<c><v>2021.0</v></c>', '2021'],
    ['a fraction', '<c><v>0.30000000000000004</v></c>', '0.30000000000000004'],
    ['yes', '<c t="b"><v>1</v></c>', 'TRUE'],
    ['a day', '<c s="1"><v>44270</v></c>', '2021-03-15'],
    ['a day with an hour', '<c s="1"><v>44270.5</v></c>', '2021-03-15'],
    ['a month', '<c s="2"><v>44256</v></c>', '2021-03'],
    ['a year in a format of years', '<c s="3"><v>44256</v></c>', '2021'],
    ['2021-03 as Excel turns it into a month', '<c s="4"><v>44256</v></c>', '2021-03'],
    ['a date in words of its own', '<c t="d"><v>2021-03-15T00:00:00</v></c>', '2021-03-15'],
    ['text with signs of XML', '<c t="inlineStr"><is><t>A &amp; B &lt;C&gt; &#233;</t></is></c>', 'A & B <C> é'],
  ])('%s', async (_case, cell, text) => expect(await cellsOf([cell], { strings: ['one', 'two'] })).toEqual([text]));

  it('from 1904 where the workbook says so', async () => {
    expect(await cellsOf(['<c s="1"><v>42808</v></c>'], { date1904: true })).toEqual(['2021-03-15']);
  });
});

describe('A cell is noted', () => {
  it.each([
    ['a formula', '<c r="B1"><f>SUM(1)</f><v>1</v></c>', 'FORMULA_CELL'],
    ['a formula without a value', '<c r="B1"><f>SUM(1)</f></c>', 'FORMULA_CELL'],
    ['an error', '<c r="B1" t="e"><v>#REF!</v></c>', 'ERROR_CELL'],
  ])('%s', async (_case, cell, code) => {
    const [row] = await convert(workbook([['<c r="A1"><v>1</v></c>', cell]]));
    expect((row as unknown[])[2]).toEqual([{ index: 1, cell: 'B1', code }]);
  });
});

it('Rows keep their numbers, gaps and empty cells', async () => {
  const sheet =
    '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/><row r="5"><c r="C5"><v>3</v></c></row></sheetData></worksheet>';
  expect(await convert(zip(workbookParts(sheet)))).toEqual([
    [1, ['1'], []],
    [5, ['', '', '3'], []],
  ]);
});

it('Names with a prefix are the same names', async () => {
  const sheet = sheetOf([['a']])
    .replaceAll(/<(\/?)(worksheet|sheetData|row|c|is|t)\b/g, '<$1x:$2')
    .replace('xmlns=', 'xmlns:x=');
  expect(await convert(zip(workbookParts(sheet)))).toEqual([[1, ['a'], []]]);
});

describe('A day number', () => {
  it.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [60, null],
    [61, '1900-03-01'],
    [44270, '2021-03-15'],
    [0.5, null],
    [9_999_999, null],
  ])('%d is %s', (serial, date) => expect(dateOfSerial(serial, 'DAY', false)).toBe(date));
});

describe('A number format shows', () => {
  it.each([
    [14, undefined, 'DAY'],
    [17, undefined, 'MONTH'],
    [0, undefined, null],
    [164, 'dd/mm/yyyy', 'DAY'],
    [164, '[$-409]mmm\\ yyyy;@', 'MONTH'],
    [164, 'yyyy', 'YEAR'],
    [164, '#,##0.00" days"', null],
    [164, 'hh:mm', null],
    [164, 'General', null],
    [164, '"yyyy"0', null],
  ])('%d %s: %s', (id, code, precision) => expect(precisionOfFormat(id, code)).toBe(precision));
});

it.each([
  ['A', 0],
  ['Z', 25],
  ['AA', 26],
  ['XFD', 16_383],
])('Column %s is number %i', (letters, index) => expect(columnOf(letters)).toBe(index));

const MOST = { cells: 2000, rows: 300, tags: 7000, charactersAhead: 20_000, charactersARow: 1000 };

describe('A sheet without end is left after so many', () => {
  it.each([
    ['cells with values', `<row>${'<c><v>1</v></c>'.repeat(64)}</row>`, 64, 'TOO_MANY_CELLS', 2000],
    ['empty cells', `<row>${'<c/>'.repeat(64)}</row>`, 64, 'TOO_MANY_CELLS', 2000],
    ['rows that hold nothing', '<row/>'.repeat(100), 100, 'TOO_MANY_ROWS', 300],
    ['tags that are neither', '<x/>'.repeat(1000), 1000, 'ZIP_TOO_LARGE', 7000],
    ['characters of which no row comes', `<x/>${' '.repeat(996)}`, 1000, 'ZIP_TOO_LARGE', 20_000],
  ])('%s', async (_case, piece, each, problem, most) => {
    let handed = 0;
    async function* endless() {
      yield '<worksheet><sheetData>';
      for (; handed < 2 * most; handed += each) yield piece;
    }
    const ahead = problem === 'ZIP_TOO_LARGE' && piece.includes(' ') ? {} : { charactersAhead: Infinity };
    const reader = new SheetReader({ texts: [], styles: [], from1904: false }, () => undefined, { ...MOST, ...ahead });
    await expect(reader.read(endless())).rejects.toMatchObject({ problem });
    expect([handed > most - 2 * each, handed <= most]).toEqual([true, true]);
  });

  it('but long rows may follow one another', async () => {
    const row = `<row><c t="inlineStr"><is><t>${'a long note '.repeat(70)}</t></is></c></row>`;
    let rows = 0;
    async function* notes() {
      yield '<worksheet><sheetData>';
      for (let index = 0; index < 200; index++) yield row;
      yield '</sheetData></worksheet>';
    }
    await new SheetReader({ texts: [], styles: [], from1904: false }, () => rows++, MOST).read(notes());
    expect(rows).toBe(200);
  });
});

it('Shared texts are as many as there are cells, and each is found by its number', () => {
  const [texts, many] = [new SharedTexts(), 10_000];
  const text = (number: number) => ['', 'Ghana', 'Côte d’Ivoire', '刚果', '🌍'][number % 5]?.concat(number % 7 === 0 ? '' : String(number));
  for (let number = 0; number < many; number++) texts.add(text(number) ?? '');
  expect(Array.from({ length: many }, (_, number) => texts.at(number))).toEqual(Array.from({ length: many }, (_, number) => text(number)));
  expect([texts.length, texts.at(many), texts.at(1_000_000)]).toEqual([many, undefined, undefined]);
});

it.each(['-1', '2', '0.5', 'x'])('A cell that refers to the shared text %s of two is refused', async (number) => {
  await expect(cellsOf([`<c t="s"><v>${number}</v></c>`], { strings: ['one', 'two'] })).rejects.toMatchObject({
    problem: 'XML_MALFORMED',
    place: { cell: 'A1' },
  });
});

describe('What a workbook says that it unpacks to', () => {
  /** A picture beside the sheet of so many megabytes, which says that it unpacks to 170. */
  const withPicture = (megabytes: number) =>
    zip([
      ...workbookParts(sheetOf([['a']])),
      { name: 'media', content: randomBytes(megabytes * 1024 * 1024), claimedSize: 170 * 1024 * 1024 },
    ]);
  it('is taken where it is packed as loosely as pictures and tables are', async () => {
    expect(await convert(withPicture(4))).toEqual([[1, ['a'], []]]);
  });
  it('is refused where it is packed very tightly', async () => {
    await expect(convert(withPicture(1))).rejects.toMatchObject({ problem: 'ZIP_TOO_LARGE' });
  });
});

it('An ordinary table with a different text in every cell is read, in place or shared', async () => {
  const [rows, columns] = [1000, 16];
  const words = (row: number, column: number) => `Text ${row}/${column} & more`;
  const table = Array.from({ length: rows }, (_, row) => Array.from({ length: columns }, (_, column) => words(row, column)));
  const told: number[] = [];
  const expected = table.map((cells, row) => [row + 1, cells, []]);
  expect(await convert(workbook(table), (share) => told.push(share))).toEqual(expected);
  expect([told.length, told.every((share, at) => share >= (told[at - 1] ?? 0)), (told.at(-1) ?? 0) > 0.9]).toEqual([rows, true, true]);
  const numbers = table.map((cells, row) => cells.map((_, column) => `<c t="s"><v>${row * columns + column}</v></c>`));
  expect(await convert(workbook(numbers, { strings: table.flat() }))).toEqual(expected);
});

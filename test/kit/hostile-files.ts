import { sheetOf, workbook, workbookParts } from './workbook.js';
import { zip } from './zip.js';

const HEADER = ['dpg_id', 'country_iso3'];
const ROW = ['dhis2', 'GHA'];
const csv = (...lines: string[]): Buffer => Buffer.from(`${['dpg_id,country_iso3', ...lines].join('\n')}\n`);
const parts = (sheet: string | Buffer) => workbookParts(sheet);
const sheetXml = (inside: string) => `<worksheet><sheetData>${inside}</sheetData></worksheet>`;
const withSheet = (change: object) => {
  const all = parts(sheetOf([HEADER, ROW]));
  return zip(all.map((part) => (part.name.endsWith('sheet1.xml') ? { ...part, ...change } : part)));
};

/** Files that mean harm or are broken, the code they are refused with, and where the trouble is. Made when they are needed. */
export const HOSTILE: readonly [name: string, problem: string, make: () => Buffer, place?: Record<string, unknown>][] = [
  ['an empty file', 'EMPTY', () => Buffer.alloc(0)],
  ['a header and nothing else', 'EMPTY', () => csv()],
  ['NUL bytes in a CSV', 'NUL_BYTE', () => csv('dhis2,GHA', 'dhis2\0,KEN'), { line: 3 }],
  ['UTF-16 with its mark', 'ENCODING', () => Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('dpg_id,country_iso3\n', 'utf16le')])],
  ['UTF-16 without its mark', 'NUL_BYTE', () => Buffer.from('dpg_id,country_iso3\nx,y\n', 'utf16le'), { line: 1 }],
  ['Latin-1', 'ENCODING', () => Buffer.concat([csv('dhis2,GHA'), Buffer.from('dhis2,C\xf4te\n', 'latin1')]), { line: 3 }],
  ['a quote that is not closed', 'CSV_MALFORMED', () => csv('"dhis2,GHA')],
  ['one endless line', 'LINE_TOO_LONG', () => csv('a'.repeat(8_000_000)), { line: 2 }],
  ['a quoted cell that runs on', 'LINE_TOO_LONG', () => csv(`"${'a\n'.repeat(1_000_000)}`)],
  ['a picture', 'ENCODING', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 1, 2, 3])],
  ['a workbook with a password', 'OLD_OR_ENCRYPTED', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])],
  ['encrypted parts', 'ENCRYPTED', () => withSheet({ flags: 1 })],
  ['half a zip file', 'ZIP_MALFORMED', () => withSheet({}).subarray(0, 400)],
  ['a zip file that is no workbook', 'NOT_A_WORKBOOK', () => zip([{ name: 'a.txt', content: 'a' }])],
  ['a workbook in a zip file', 'NOT_A_WORKBOOK', () => zip([{ name: 'book.xlsx', content: workbook([HEADER, ROW]) }])],
  [
    'a bomb that says how large it is',
    'ZIP_TOO_LARGE',
    () => zip([...parts(sheetOf([HEADER])), { name: 'x', content: 'x', claimedSize: 4_000_000_000 }]),
  ],
  ['a bomb that hides how large it is', 'ZIP_MALFORMED', () => withSheet({ content: sheetXml(' '.repeat(60_000_000)), claimedSize: 1000 })],
  ['a part of one endless text', 'LINE_TOO_LONG', () => zip(parts(sheetXml(`<row><c t="inlineStr"><is><t>${'a'.repeat(80_000_000)}`)))],
  [
    'parts that share their bytes',
    'ZIP_MALFORMED',
    () =>
      zip([
        ...parts(sheetOf([HEADER])),
        ...Array.from({ length: 500 }, (_, index) => ({ name: `p${index}`, content: '', sharesBytesOf: 4 })),
      ]),
  ],
  ['very many parts', 'ZIP_TOO_LARGE', () => zip(Array.from({ length: 3000 }, (_, index) => ({ name: `p${index}`, content: '' })))],
  ['the same part twice', 'ZIP_MALFORMED', () => zip([...parts(sheetOf([HEADER])), ...parts(sheetOf([HEADER]))])],
  [
    'a cell in the last corner',
    'FAR_CELL',
    () => zip(parts(sheetXml('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'))),
    { cell: 'XFD1048576' },
  ],
  ['a cell far to the right', 'FAR_CELL', () => zip(parts(sheetXml('<row r="2"><c r="ZZ2"><v>1</v></c></row>'))), { cell: 'ZZ2' }],
  ['a formula in the header', 'FORMULA_IN_HEADER', () => workbook([['dpg_id', '<c><f>A1</f><v>1</v></c>'], ROW]), { cell: 'B1' }],
  ['XML that declares entities', 'XML_MALFORMED', () => zip(parts(`<!DOCTYPE a [<!ENTITY b "bb">]>${sheetOf([HEADER])}`))],
  ['XML that nests deeply', 'XML_MALFORMED', () => zip(parts('<a>'.repeat(1_000_000)))],
  ['XML that stops in the middle', 'XML_MALFORMED', () => zip(parts('<worksheet><sheetData><row r="1">'))],
  ['NUL in a sheet', 'NUL_BYTE', () => zip(parts(sheetXml('<row r="1"><c><v>\0</v></c></row>')))],
  ['a sheet in Latin-1', 'ENCODING', () => zip(parts(Buffer.from(sheetXml('<row r="1"><c t="str"><v>\xe9</v></c></row>'), 'latin1')))],
  [
    'rows that go backwards',
    'XML_MALFORMED',
    () => zip(parts(sheetXml('<row r="2"><c><v>1</v></c></row><row r="1"><c><v>1</v></c></row>'))),
  ],
  [
    'millions of shared strings',
    'TOO_MANY_TEXTS',
    () =>
      zip(
        parts(sheetOf([HEADER])).map((part) =>
          part.name === 'xl/sharedStrings.xml' ? { ...part, content: `<sst>${'<si/>'.repeat(2_000_000)}</sst>` } : part,
        ),
      ),
  ],
  ['a sheet of comments', 'ZIP_TOO_LARGE', () => zip(parts(sheetXml('<!-- nothing -->'.repeat(4_000_000))))],
  ['fifty million cells', 'ZIP_TOO_LARGE', () => withSheet({ content: Buffer.alloc(200_000_000, '<c/>') })],
  ['three million cells', 'TOO_MANY_CELLS', () => zip(parts(sheetXml(`<row>${'<c/>'.repeat(60)}</row>`.repeat(50_000))))],
];

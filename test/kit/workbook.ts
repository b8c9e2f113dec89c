import { type Part, zip } from './zip.js';

const SPREADSHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** XML of a sheet whose cells are given as `<c …>` or as plain texts. */
export const sheetOf = (rows: readonly (readonly string[])[]): string => {
  const cell = (value: string) => (value.startsWith('<c') ? value : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`);
  const body = rows.map((row, index) => `<row r="${index + 1}">${row.map(cell).join('')}</row>`).join('');
  return `<?xml version="1.0"?><worksheet ${SPREADSHEET}><sheetData>${body}</sheetData></worksheet>`;
};

/** Cell formats 1 to 4: a day, a month, a year, and 2021-03 as Excel turns it into a month by itself. */
const STYLES = `<styleSheet ${SPREADSHEET}><numFmts><numFmt numFmtId="164" formatCode="yyyy\\-mm"/><numFmt numFmtId="165" formatCode="yyyy"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="165"/><xf numFmtId="17"/></cellXfs></styleSheet>`;

/** Parts of a workbook with one sheet. */
export const workbookParts = (sheet: string | Buffer, { strings = [] as string[], date1904 = false } = {}): Part[] => [
  {
    name: 'xl/workbook.xml',
    content: `<workbook ${SPREADSHEET} xmlns:r="${RELATION}"><workbookPr date1904="${date1904 ? 1 : 0}"/><sheets><sheet name="A" sheetId="1" r:id="rId7"/></sheets></workbook>`,
  },
  {
    name: 'xl/_rels/workbook.xml.rels',
    content: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId7" Type="${RELATION}/worksheet" Target="worksheets/sheet1.xml"/></Relationships>`,
  },
  { name: 'xl/styles.xml', content: STYLES },
  {
    name: 'xl/sharedStrings.xml',
    content: `<sst ${SPREADSHEET}>${strings.map((text) => `<si><t>${escaped(text)}</t></si>`).join('')}</sst>`,
  },
  { name: 'xl/worksheets/sheet1.xml', content: sheet },
];

export const workbook = (rows: readonly (readonly string[])[], words: Parameters<typeof workbookParts>[1] = {}): Buffer =>
  zip(workbookParts(sheetOf(rows), words));

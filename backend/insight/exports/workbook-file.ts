import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { About } from './about.js';
import type { Cell, ColumnKind, Columns, FilledTable } from './export-table.js';
import type { FileWords } from './file-words.js';
import { decimalCell, EMPTY_CELL, fixedParts, letters, numberCell, sheetEnd, sheetStart, STYLE, textCell } from './workbook-xml.js';

const CHUNK = 32_768;

const cellOf = (kind: ColumnKind, value: Cell, words: FileWords): string => {
  if (value === null || value === undefined || value === '') return EMPTY_CELL;
  if (typeof value === 'number') return numberCell(value);
  if (kind === 'decimal') return decimalCell(value);
  if (typeof kind === 'string' || 'codes' in kind) return textCell(value);
  return textCell(kind.words.reduce<string | null>((name, group) => name ?? words.code(group, value), null) ?? value);
};

const widthOf = (kind: ColumnKind): number =>
  kind === 'number' ? 12 : kind === 'text' || (typeof kind === 'object' && 'codes' in kind) ? 24 : 20;

async function* tableSheet({ columns, rows }: FilledTable, about: About, words: FileWords): AsyncGenerator<string> {
  const kinds = Object.entries(columns);
  let text = sheetStart(
    kinds.map(([, kind]) => widthOf(kind)),
    { rightToLeft: words.rightToLeft, frozen: true },
  );
  text += `<row>${kinds.map(([name]) => textCell(words.heading(name), STYLE.HEAD)).join('')}</row>`;
  let lines = 1;
  for await (const row of rows) {
    lines++;
    text += `<row>${kinds.map(([name, kind]) => cellOf(kind, row[name], words)).join('')}</row>`;
    if (text.length < CHUNK) continue;
    yield text;
    text = '';
  }
  yield text + sheetEnd(`A1:${letters(kinds.length - 1)}${lines}`, [words.title, about.as_of, about.link].join(' · '));
}

/** What the file says of itself, and the name that a program knows each column by. */
const aboutSheet = (columns: Columns, about: About, words: FileWords): string => {
  const line = (...[first, ...more]: readonly string[]) =>
    `<row>${[textCell(first ?? '', STYLE.HEAD), ...more.map((text) => textCell(text, STYLE.WRAPPED))].join('')}</row>`;
  const said = Object.entries(about).map(([name, value]: [string, string]) => {
    const standing = name === 'least_standing_counted' ? words.code('standing', value) : null;
    return line(words.heading(name), standing ?? (value || words.sentence('everything')));
  });
  const named = Object.keys(columns).map((name) => line(words.heading(name), name));
  return (
    sheetStart([36, 80], { rightToLeft: words.rightToLeft, frozen: false }) +
    [line(words.title, words.sentence('empty')), ...said, line(words.sentence('heading'), words.sentence('column')), ...named].join('') +
    sheetEnd(null, [words.title, about.as_of].join(' · '))
  );
};

/**
 * A table as a workbook: one sheet that is the table, one that says what it is. It is written as a stream, row by row into
 * the archive; whoever reads it slowly slows the rows down.
 */
export const workbookFile = (table: FilledTable, about: About, words: FileWords): Readable => {
  const archive = new ZipFile();
  const output = archive.outputStream as Readable;
  const sheet = Readable.from(tableSheet(table, about, words), { objectMode: false });
  const fail = (error: unknown): void => void output.destroy(error instanceof Error ? error : new Error(String(error)));
  archive.on('error', fail);
  sheet.on('error', fail);
  output.on('close', () => sheet.destroy());
  for (const [path, xml] of fixedParts([words.title, words.sentence('about')])) archive.addBuffer(Buffer.from(xml), path);
  archive.addBuffer(Buffer.from(aboutSheet(table.columns, about, words)), 'xl/worksheets/sheet2.xml');
  archive.addReadStream(sheet, 'xl/worksheets/sheet1.xml', { compressionLevel: 3 });
  archive.end();
  return output;
};

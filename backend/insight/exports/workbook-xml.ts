import { xmlText } from '../../shared/xml-text.js';

/** What looks to Excel like one of its own escapes. */
const LOOKS_ESCAPED = /_x([0-9a-f]{4})_/gi;

/** Longest text that a cell of a workbook holds. */
const LONGEST = 32_767;

const clipped = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text);

/** Digits that a number of a workbook keeps: 15. */
const fitsNumber = (decimal: string): boolean =>
  /^-?\d+(\.\d+)?$/.test(decimal) && decimal.replace(/\D/g, '').replace(/^0+/, '').length <= 15;

const HEAD = 1;
const WRAPPED = 2;
const MONEY = 3;
export const STYLE = { HEAD, WRAPPED, MONEY };

/** A text that never runs as a formula: a cell of text is not read as one. */
export const textCell = (text: string, style?: number): string => {
  const attribute = style === undefined ? '' : ` s="${style}"`;
  return `<c t="inlineStr"${attribute}><is><t xml:space="preserve">${xmlText(clipped(text).replace(LOOKS_ESCAPED, '_x005F_x$1_'))}</t></is></c>`;
};

export const numberCell = (number: number): string => `<c><v>${number}</v></c>`;

/** An exact decimal as a number where that loses no digit, else as text. */
export const decimalCell = (decimal: string): string => (fitsNumber(decimal) ? `<c s="${MONEY}"><v>${decimal}</v></c>` : textCell(decimal));

export const EMPTY_CELL = '<c/>';

/** A to Z, AA to ZZ. */
export const letters = (place: number): string =>
  place < 26 ? String.fromCharCode(65 + place) : letters(Math.floor(place / 26) - 1) + letters(place % 26);

const PROLOGUE = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const sheetStart = (widths: readonly number[], { rightToLeft, frozen }: { rightToLeft: boolean; frozen: boolean }): string => {
  const columns = widths.map((width, place) => `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"/>`);
  const pane = frozen ? '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>' : '';
  return (
    `${PROLOGUE}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"${rightToLeft ? ' rightToLeft="1"' : ''}>${pane}</sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>`
  );
};

/** `filtered`: range whose columns a reader can filter; null: none. `foot` is printed on every page. */
export const sheetEnd = (filtered: string | null, foot: string): string =>
  `</sheetData>${filtered === null ? '' : `<autoFilter ref="${filtered}"/>`}` +
  `<pageSetup orientation="landscape" fitToHeight="0"/><headerFooter><oddFooter>${xmlText(`&L${foot.replaceAll('&', '&&')}&R&P / &N`)}</oddFooter></headerFooter></worksheet>`;

/** Every part of a workbook of two sheets but the sheets themselves. */
export const fixedParts = (names: readonly [string, string]): [path: string, xml: string][] => {
  const sheets = names.map((name, place) => `<sheet name="${xmlText(sheetName(name))}" sheetId="${place + 1}" r:id="rId${place + 1}"/>`);
  const overrides = names.map(
    (_name, place) => `<Override PartName="/xl/worksheets/sheet${place + 1}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
  );
  const related = names.map(
    (_name, place) => `<Relationship Id="rId${place + 1}" Type="${RELATIONS}/worksheet" Target="worksheets/sheet${place + 1}.xml"/>`,
  );
  return [
    [
      '[Content_Types].xml',
      `${PROLOGUE}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
        `<Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>` +
        `<Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/>${overrides.join('')}</Types>`,
    ],
    [
      '_rels/.rels',
      `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
    ['xl/workbook.xml', `${PROLOGUE}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>${sheets.join('')}</sheets></workbook>`],
    [
      'xl/_rels/workbook.xml.rels',
      `${PROLOGUE}<Relationships xmlns="${PACKAGE}/relationships">${related.join('')}` +
        `<Relationship Id="rId9" Type="${RELATIONS}/styles" Target="styles.xml"/></Relationships>`,
    ],
    ['xl/styles.xml', STYLES],
  ];
};

/** As Excel allows it: 31 characters, none of []:*?/\ and no apostrophe at an end. */
const sheetName = (name: string): string =>
  name
    .replace(/[[\]:*?/\\]/g, ' ')
    .slice(0, 31)
    .replace(/^'+|'+$/g, '')
    .trim() || 'Table';

const ALIGN = '<alignment vertical="top" wrapText="1"/>';
const STYLES =
  `${PROLOGUE}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  `<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1" applyAlignment="1">${ALIGN}</xf>` +
  `<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1">${ALIGN}</xf>` +
  '<xf numFmtId="4" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>';

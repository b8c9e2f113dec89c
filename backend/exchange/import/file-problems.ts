import { DomainError } from '../../shared/domain-error.js';

/** Why a file is refused as a whole, before any of its rows is looked at. */
export const FILE_PROBLEMS = {
  EMPTY: 'The file holds no rows.',
  ENCODING: 'The text is not UTF-8: save it as "CSV UTF-8".',
  NUL_BYTE: 'The text holds a NUL byte: it is no table.',
  LINE_TOO_LONG: 'A line or cell is longer than any row of a table.',
  CSV_MALFORMED: 'The text is no CSV: a quote is not closed, or stands where none may stand.',
  NO_KIND: 'The columns are those of no table that can be imported: name the kind, or compare the header.',
  COLUMN_MISSING: 'A column that every row needs is missing.',
  COLUMN_TWICE: 'A column stands in the header twice.',
  COLUMN_MISSPELT: 'A column is nearly one that is known: correct it, or take it away.',
  TOO_MANY_ROWS: 'The file holds more rows than one import takes (200,000): divide it.',
  TOO_MANY_COLUMNS: 'The file has more columns than a table (64).',
  OLD_OR_ENCRYPTED: 'The file is encrypted, or a workbook of the old format (.xls): save it as .xlsx without a password, or as CSV.',
  ENCRYPTED: 'The workbook is encrypted: save it without a password.',
  ZIP_MALFORMED: 'The workbook is damaged: its directory and its content do not agree.',
  ZIP_TOO_LARGE: 'The workbook holds more than can be read safely (512 MB unpacked, 160 MB where it is packed very tightly, 2,000 parts).',
  TOO_MANY_CELLS: 'The sheet has more cells than one import takes (2,000,000, the empty ones among them): divide it, or save it as CSV.',
  NOT_A_WORKBOOK: 'The file is no Excel workbook and no CSV.',
  XML_MALFORMED: 'A part of the workbook is no proper XML.',
  FAR_CELL: 'A cell lies outside of the rows and columns that a table has.',
  FORMULA_IN_HEADER: 'A name of a column is a formula: paste it as a value.',
  TOO_MANY_TEXTS: 'The workbook holds more text than can be read: save it as CSV.',
  TAKES_TOO_LONG: 'Reading the workbook takes too long: save it as CSV.',
  MEMORY: 'The workbook needs more memory than one import has: save it as CSV.',
  JSON_MALFORMED: 'The file is no JSON.',
  NOT_A_REGISTRY: 'The file is no list of digital public goods in the shapes of the DPG Registry.',
  FILE_TOO_LARGE: 'The file is larger than one import takes.',
  ADDRESS_REFUSED: 'Only https addresses of public hosts are read.',
  ADDRESS_FAILED: 'The address does not answer with the registry.',
} as const;

export type FileProblem = keyof typeof FILE_PROBLEMS;

/** Where the trouble is, as far as it is known: line from 1, name of a cell (B7), column. */
export interface FilePlace {
  line?: number | undefined;
  cell?: string | undefined;
  column?: string | undefined;
  value?: string | undefined;
  suggestion?: string | undefined;
}

const told = ({ line, cell, column, value, suggestion }: FilePlace): string =>
  [
    line === undefined ? '' : ` Line ${line}.`,
    cell === undefined ? '' : ` Cell ${cell}.`,
    column === undefined ? '' : ` Column ${column}.`,
    value === undefined ? '' : ` ${value}.`,
    suggestion === undefined ? '' : ` Did you mean ${suggestion}?`,
  ].join('');

/** The refusal of a whole file: FILE_REFUSED with `problem` and the place. */
export const refusedFile = (problem: FileProblem, place: FilePlace = {}): DomainError =>
  new DomainError('FILE_REFUSED', `${FILE_PROBLEMS[problem]}${told(place)}`, { problem, ...place });

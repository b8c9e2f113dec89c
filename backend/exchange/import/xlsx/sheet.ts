import type { ConvertedRow } from '../source/converted-source.js';
import { type CellProblem, TABLE_LIMITS } from '../source/table-source.js';
import { XLSX_LIMITS } from './limits.js';
import { dateOfSerial, type DatePrecision } from './serial-date.js';
import { Unreadable } from './unreadable.js';
import { type Attributes, readXml } from './xml.js';

export interface WorkbookWords {
  texts: readonly string[];
  styles: readonly DatePrecision[];
  from1904: boolean;
}

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;

/** Place of a column from 0: A is 0, XFD is 16383. */
export const columnOf = (letters: string): number =>
  Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
const nameOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${nameOf(Math.floor(index / 26) - 1)}${nameOf(index % 26)}`;

/** A cell as it is being read. */
interface Open {
  name: string;
  index: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: boolean;
}

/** Reads the cells of a sheet and hands over each row that holds something. */
export class SheetReader {
  private row = 0;
  private rows = 0;
  private cells = 0;
  private opened = 0;
  private column = -1;
  private values: string[] = [];
  private problems: CellProblem[] = [];
  private cell: Open | null = null;
  private reading: 'value' | 'inline' | null = null;
  private spoken = false;

  constructor(
    private readonly words: WorkbookWords,
    private readonly onRow: (row: ConvertedRow) => void,
    private readonly most: Pick<typeof XLSX_LIMITS, 'cells' | 'rows' | 'tags'> = XLSX_LIMITS,
  ) {}

  read(pieces: AsyncIterable<string>): Promise<void> {
    const reader = { open: (...tag: [string, Attributes]) => this.open(...tag), text: (text: string) => this.text(text) };
    return readXml(pieces, { ...reader, close: (name) => this.close(name) }, this.most.tags);
  }

  private open(name: string, attributes: Attributes): void {
    if (name === 'row') this.openRow(attributes);
    else if (name === 'c') this.openCell(attributes);
    else if (name === 'v') this.reading = 'value';
    else if (name === 't') this.reading = this.spoken ? null : 'inline';
    else if (name === 'rPh') this.spoken = true;
    else if (name === 'f' && this.cell) this.cell.formula = true;
  }

  private text(text: string): void {
    if (!this.cell || !this.reading) return;
    this.cell[this.reading] += text;
    if (this.cell[this.reading].length > TABLE_LIMITS.cellCharacters) throw new Unreadable('LINE_TOO_LONG', { cell: this.cell.name });
  }

  private close(name: string): void {
    this.reading = null;
    if (name === 'rPh') this.spoken = false;
    else if (name === 'c' && this.cell) this.closeCell(this.cell);
    else if (name === 'row') this.closeRow();
  }

  private openRow(attributes: Attributes): void {
    const given = attributes['r'] === undefined ? this.row + 1 : Number(attributes['r']);
    if (!Number.isInteger(given) || given <= this.row) throw new Unreadable('XML_MALFORMED', { value: `row ${attributes['r']}` });
    if (++this.opened > this.most.rows) throw new Unreadable('TOO_MANY_ROWS');
    this.row = given;
    this.column = -1;
    this.values = [];
    this.problems = [];
  }

  private openCell(attributes: Attributes): void {
    const [, letters, row] = REFERENCE.exec(attributes['r'] ?? '') ?? [];
    if (attributes['r'] !== undefined && (letters === undefined || Number(row) !== this.row))
      throw new Unreadable('XML_MALFORMED', { cell: attributes['r'].slice(0, 20) });
    const index = letters === undefined ? this.column + 1 : columnOf(letters);
    if (index <= this.column || this.cell) throw new Unreadable('XML_MALFORMED', { cell: `${nameOf(index)}${this.row}` });
    if (++this.cells > this.most.cells) throw new Unreadable('TOO_MANY_CELLS');
    this.column = index;
    const style = Number(attributes['s'] ?? -1);
    this.cell = { name: `${nameOf(index)}${this.row}`, index, type: attributes['t'] ?? 'n', style, value: '', inline: '', formula: false };
  }

  private closeCell(cell: Open): void {
    this.cell = null;
    const value = this.valueOf(cell);
    if (value === '' && !cell.formula) return;
    if (cell.index >= TABLE_LIMITS.columns || this.row > TABLE_LIMITS.rows + 1) throw new Unreadable('FAR_CELL', { cell: cell.name });
    while (this.values.length < cell.index) this.values.push('');
    this.values[cell.index] = value;
    const code = cell.formula ? 'FORMULA_CELL' : cell.type === 'e' ? 'ERROR_CELL' : null;
    if (code) this.problems.push({ index: cell.index, cell: cell.name, code });
  }

  private valueOf({ type, value, inline, style, name }: Open): string {
    if (type === 's') {
      const text = this.words.texts[Number(value)];
      if (value !== '' && text === undefined) throw new Unreadable('XML_MALFORMED', { cell: name });
      return text ?? '';
    }
    if (type === 'inlineStr') return inline;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n' || value === '') return value;
    const number = Number(value);
    if (!Number.isFinite(number)) throw new Unreadable('XML_MALFORMED', { cell: name });
    const precision = this.words.styles[style] ?? null;
    return (precision && dateOfSerial(number, precision, this.words.from1904)) ?? String(number);
  }

  private closeRow(): void {
    if (this.values.length === 0) return;
    if (++this.rows > TABLE_LIMITS.rows + 1) throw new Unreadable('TOO_MANY_ROWS');
    this.onRow([this.row, this.values, this.problems]);
    this.values = [];
  }
}

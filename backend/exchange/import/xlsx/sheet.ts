import type { ConvertedRow } from '../source/converted-source.js';
import { type CellProblem, TABLE_LIMITS } from '../source/table-source.js';
import { XLSX_LIMITS } from './limits.js';
import { dateOfSerial, type DatePrecision } from './serial-date.js';
import { Unreadable } from './unreadable.js';
import { type Attributes, readXml } from './xml.js';

export interface WorkbookWords {
  /** Shared texts by their number. */
  texts: { at: (number: number) => string | undefined };
  styles: readonly DatePrecision[];
  from1904: boolean;
}

const REFERENCE = /^([A-Z]{1,3})([1-9]\d{0,6})$/;
const [BEFORE_A, Z] = [64, 90];

/** Place of the column in a name such as B7, from 0: A is 0, XFD is 16383. */
export const columnOf = (name: string): number => {
  let sum = 0;
  for (let at = 0; at < name.length; at++) {
    const code = name.charCodeAt(at);
    if (code <= BEFORE_A || code > Z) break;
    sum = sum * 26 + code - BEFORE_A;
  }
  return sum - 1;
};
const nameOf = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : `${nameOf(Math.floor(index / 26) - 1)}${nameOf(index % 26)}`;

/** A cell as it is being read. */
interface Open {
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
  private rowName = '0';
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
    private readonly most: Pick<typeof XLSX_LIMITS, 'cells' | 'rows' | 'tags' | 'charactersAhead' | 'charactersARow'> = XLSX_LIMITS,
  ) {}

  read(pieces: AsyncIterable<string>): Promise<void> {
    const reader = { open: (...tag: [string, Attributes]) => this.open(...tag), text: (text: string) => this.text(text) };
    return readXml(this.inProportion(pieces), { ...reader, close: (name) => this.close(name) }, this.most.tags);
  }

  /** What is read without a row coming of it is no table. */
  private async *inProportion(pieces: AsyncIterable<string>): AsyncGenerator<string> {
    let characters = 0;
    for await (const piece of pieces) {
      characters += piece.length;
      if (characters > this.most.charactersAhead + this.rows * this.most.charactersARow) throw new Unreadable('ZIP_TOO_LARGE');
      yield piece;
    }
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
    if (this.cell[this.reading].length > TABLE_LIMITS.cellCharacters)
      throw new Unreadable('LINE_TOO_LONG', { cell: this.nameOf(this.cell) });
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
    this.rowName = String(given);
    this.column = -1;
    this.values = [];
    this.problems = [];
  }

  private openCell(attributes: Attributes): void {
    const reference = attributes['r'];
    const index = reference === undefined ? this.column + 1 : columnOf(reference);
    if (reference !== undefined && REFERENCE.exec(reference)?.[2] !== this.rowName)
      throw new Unreadable('XML_MALFORMED', { cell: reference.slice(0, 20) });
    if (index <= this.column || this.cell) throw new Unreadable('XML_MALFORMED', { cell: this.nameOf({ index }) });
    if (++this.cells > this.most.cells) throw new Unreadable('TOO_MANY_CELLS');
    this.column = index;
    const style = Number(attributes['s'] ?? -1);
    this.cell = { index, type: attributes['t'] ?? 'n', style, value: '', inline: '', formula: false };
  }

  private nameOf({ index }: Pick<Open, 'index'>): string {
    return `${nameOf(index)}${this.row}`;
  }

  private closeCell(cell: Open): void {
    this.cell = null;
    const value = this.valueOf(cell);
    if (value === '' && !cell.formula) return;
    if (cell.index >= TABLE_LIMITS.columns || this.row > TABLE_LIMITS.rows + 1)
      throw new Unreadable('FAR_CELL', { cell: this.nameOf(cell) });
    while (this.values.length < cell.index) this.values.push('');
    this.values[cell.index] = value;
    const code = cell.formula ? 'FORMULA_CELL' : cell.type === 'e' ? 'ERROR_CELL' : null;
    if (code) this.problems.push({ index: cell.index, cell: this.nameOf(cell), code });
  }

  private valueOf(cell: Open): string {
    const { type, value, inline, style } = cell;
    if (type === 's') {
      if (value === '') return '';
      const text = /^\d+$/.test(value.trim()) ? this.words.texts.at(Number(value)) : undefined;
      if (text === undefined) throw new Unreadable('XML_MALFORMED', { cell: this.nameOf(cell) });
      return text;
    }
    if (type === 'inlineStr') return inline;
    if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
    if (type === 'd') return value.slice(0, 10);
    if (type !== 'n' || value === '') return value;
    const number = Number(value);
    if (!Number.isFinite(number)) throw new Unreadable('XML_MALFORMED', { cell: this.nameOf(cell) });
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

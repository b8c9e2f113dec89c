import { intervalOf, type Day } from '../../../shared/partial-date.js';
import { suggestedDate } from '../names/suggested-date.js';
import type { Resolved } from '../names/resolver.js';
import { ROW_PROBLEMS, type RowProblem, type RowProblemCode } from '../row-problems.js';
import type { SourceRow } from '../source/table-source.js';
import type { FoundColumns } from './columns.js';

const VALUE_SHOWN = 200;
const LONGEST_URL = 2000;

/** One blank between words, none at the ends, composed letters: how text is kept everywhere. */
const plain = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** One row, read cell by cell; each reader notes a problem instead of throwing, so that all of them are told at once. */
export class ImportRow {
  readonly problems: RowProblem[] = [];

  constructor(
    private readonly source: SourceRow,
    private readonly columns: FoundColumns,
    width: number,
  ) {
    if (source.cells.slice(width).some((cell) => cell.trim() !== '')) this.refuse(null, 'CELLS_TOO_MANY');
    for (const { index, cell, code } of source.problems) {
      const column = [...columns.places].find(([, place]) => place === index)?.[0];
      if (column !== undefined) this.refuse(column, code, null, cell);
    }
  }

  get line(): number {
    return this.source.line;
  }

  get cells(): readonly string[] {
    return this.source.cells;
  }

  get refused(): boolean {
    return this.problems.length > 0;
  }

  refuse(column: string | null, code: RowProblemCode, suggestion: string | null = null, detail = ''): void {
    const value = column === null ? '' : this.raw(column).slice(0, VALUE_SHOWN);
    const reason = detail === '' ? ROW_PROBLEMS[code] : `${ROW_PROBLEMS[code]} (${detail})`;
    this.problems.push({ line: this.line, column: column && this.columns.nameOf(column), value, code, reason, suggestion });
  }

  /** Null: empty, which means unknown. */
  text(column: string, most: number): string | null {
    const text = plain(this.raw(column));
    if (text.length > most) this.refuse(column, 'TEXT_TOO_LONG', null, `${text.length} characters of at most ${most}`);
    else if (/\p{Cc}|[\u202a-\u202e\u2066-\u2069]/u.test(text)) this.refuse(column, 'CONTROL_CHARACTER');
    return text === '' ? null : text;
  }

  required(column: string, most: number): string {
    const text = this.text(column, most);
    if (text === null) this.refuse(column, 'REQUIRED');
    return text ?? '';
  }

  /** A code or name that must be known; the empty text where it is not. */
  resolved(column: string, resolver: { resolve: (name: string) => Resolved }): string {
    const name = this.required(column, 300);
    return name === '' ? '' : this.resolve(column, name, resolver);
  }

  optionalResolved(column: string, resolver: { resolve: (name: string) => Resolved }): string | null {
    const name = this.text(column, 300);
    return name === null ? null : this.resolve(column, name, resolver);
  }

  goals(column: string): number[] {
    const parts = plain(this.raw(column))
      .split(/[|;,]/)
      .map((part) => part.trim());
    const goals = parts.filter((part) => part !== '').map((part) => Number(/^(?:sdg\s*)?(\d{1,2})$/i.exec(part)?.[1] ?? NaN));
    if (!goals.every((goal) => goal >= 1 && goal <= 17)) this.refuse(column, 'UNKNOWN_SDG');
    return [...new Set(goals)].sort((a, b) => a - b);
  }

  /** A partial date that has begun by `today`; null: unknown. */
  date(column: string, today: Day): string | null {
    const text = plain(this.raw(column));
    if (text === '') return null;
    const interval = intervalOf(text);
    if (!interval) this.refuse(column, 'DATE_INVALID', suggestedDate(text));
    else if (interval.first > today) this.refuse(column, 'DATE_IN_FUTURE');
    return text;
  }

  url(column: string): string | null {
    const text = this.text(column, LONGEST_URL);
    if (text === null) return null;
    const isAddress = URL.canParse(text) && /^https?:\/\/\S+$/i.test(text);
    if (!isAddress) this.refuse(column, 'URL_INVALID', /^www\.\S+\.\S+$/i.test(text) ? `https://${text}` : null);
    return text;
  }

  private raw(column: string): string {
    const place = this.columns.places.get(column);
    return place === undefined ? '' : (this.source.cells[place] ?? '');
  }

  private resolve(column: string, name: string, resolver: { resolve: (name: string) => Resolved }): string {
    const resolved = resolver.resolve(name);
    if ('code' in resolved) return resolved.code;
    this.refuse(column, resolved.problem, resolved.suggestion);
    return '';
  }
}

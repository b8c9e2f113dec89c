import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import { intervalOf, type Day } from '../shared/partial-date.js';

/** Why a row cannot be loaded. `line` counts from 1, the header included; `column` is null where the whole row is meant. */
export interface Problem {
  file: string;
  line: number;
  column: string | null;
  value: string;
  reason: string;
}

/** A table that is refused as a whole; nothing of it was loaded. */
export class RefusedTable extends Error {
  constructor(readonly problems: readonly Problem[]) {
    super(
      problems
        .map(
          ({ file, line, column, value, reason }) =>
            `${file}:${line}${column ? `, column ${column}` : ''}: ${reason} (${JSON.stringify(value)})`,
        )
        .join('\n'),
    );
  }
}

/** One row, read cell by cell; every reader notes a problem instead of throwing, so that all of them are told at once. */
export class Row {
  constructor(
    readonly file: string,
    readonly line: number,
    private readonly cells: Readonly<Record<string, string>>,
    private readonly problems: Problem[],
  ) {}

  get digest(): string {
    return createHash('sha256').update(JSON.stringify(this.cells)).digest('hex');
  }

  refuse(column: string | null, reason: string): void {
    this.problems.push({ file: this.file, line: this.line, column, value: column === null ? '' : (this.cells[column] ?? ''), reason });
  }

  /** Empty means unknown. */
  optional(column: string): string | null {
    return this.cells[column] || null;
  }

  required(column: string): string {
    const value = this.cells[column] ?? '';
    if (value === '') this.refuse(column, 'must not be empty');
    return value;
  }

  list(column: string): string[] {
    return this.cells[column] ? this.cells[column].split('|') : [];
  }

  oneOf<T extends string>(column: string, known: ReadonlySet<T>, what: string): T {
    const value = this.required(column) as T;
    if (value !== '' && !known.has(value)) this.refuse(column, `is no known ${what}`);
    return value;
  }

  optionalOneOf<T extends string>(column: string, known: ReadonlySet<T>, what: string): T | null {
    return this.optional(column) === null ? null : this.oneOf(column, known, what);
  }

  listOf<T extends string>(column: string, known: ReadonlySet<T>, what: string): T[] {
    const values = this.list(column) as T[];
    for (const value of values) if (!known.has(value)) this.refuse(column, `${value} is no known ${what}`);
    return values;
  }

  goals(column: string): number[] {
    const goals = this.list(column).map(Number);
    if (!goals.every((goal) => Number.isInteger(goal) && goal >= 1 && goal <= 17)) this.refuse(column, 'must be goals from 1 to 17');
    return goals;
  }

  /** A calendar day, which may lie in the future; null: none. */
  day(column: string): string | null {
    const value = this.optional(column);
    if (value !== null && (value.length < 10 || intervalOf(value) === null)) this.refuse(column, 'is no day such as 2026-11-24');
    return value;
  }

  /** A partial date that has begun by `today`; null: unknown. */
  date(column: string, today: Day): string | null {
    const value = this.optional(column);
    if (value === null) return null;
    const interval = intervalOf(value);
    if (!interval) this.refuse(column, 'is no date such as 2021, 2021-03 or 2021-03-15');
    else if (interval.first > today) this.refuse(column, 'lies in the future');
    return interval ? value : null;
  }
}

export interface CsvTable {
  file: string;
  /** SHA-256 of the file. */
  digest: string;
  rows: Row[];
}

/** Reads a table of `directory`; what is wrong with it goes to `problems`. */
export const readTable = (directory: string, file: string, columns: readonly string[], problems: Problem[]): CsvTable => {
  const content = readFileSync(join(directory, file));
  const digest = createHash('sha256').update(content).digest('hex');
  try {
    const records: { record: Record<string, string>; info: { lines: number } }[] = parse(content, { columns: true, bom: true, info: true });
    const rows = records.map(({ record, info }) => new Row(file, info.lines, record, problems));
    const header = Object.keys(records[0]?.record ?? {});
    for (const column of columns)
      if (!header.includes(column)) problems.push({ file, line: 1, column, value: '', reason: 'the column is missing' });
    return { file, digest, rows };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    problems.push({ file, line: Number(error['lines'] ?? 0), column: null, value: '', reason: error.message });
    return { file, digest, rows: [] };
  }
};

import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { stringify, type Stringifier } from 'csv-stringify';
import {
  type FieldChange,
  type ImportKind,
  type ImportReport,
  type Outcome,
  REPORTED_ROWS,
  type RowChange,
  type RowSubject,
} from '../import.types.js';
import { problemSentence, type RowProblem } from '../row-problems.js';
import { PROBLEM_COLUMN } from '../tables/columns.js';

/** Files that a run leaves in its folder. */
export const REFUSED_FILE = 'refused.csv';
export const OUTCOMES_FILE = 'outcomes.csv';

/** One row and what becomes of it. */
export interface ToldRow {
  line: number;
  cells: readonly string[];
  outcome: Outcome;
  about: string;
  /** Null: the row is refused. */
  subject: RowSubject | null;
  changes: readonly FieldChange[];
  problems: readonly RowProblem[];
}

/** A CSV file that is written row by row; no cell of it runs as a formula when a spreadsheet opens it. */
class CsvFile {
  private readonly lines: Stringifier;
  private readonly end: Promise<void>;

  constructor(path: string, header: readonly string[]) {
    const out = createWriteStream(path);
    this.lines = stringify({ bom: true, escape_formulas: true });
    this.lines.pipe(out);
    this.end = finished(out);
    this.lines.write(header);
  }

  async write(cells: readonly (string | number)[]): Promise<void> {
    if (!this.lines.write(cells)) await new Promise((resolve) => this.lines.once('drain', resolve));
  }

  async close(): Promise<void> {
    this.lines.end();
    await this.end;
  }
}

const shown = ({ field, before, after }: FieldChange): string => `${field}: ${before ?? '(empty)'} → ${after ?? '(empty)'}`;

/** Counts what becomes of the rows, keeps the first of them, and writes all of them to the folder of the run. */
export class ReportWriter {
  private readonly counts: Record<Outcome, number> = { NEW: 0, CHANGED: 0, UNCHANGED: 0, REFUSED: 0 };
  private readonly problems: RowProblem[] = [];
  private readonly rows: RowChange[] = [];
  private readonly plan = createHash('sha256');
  private readonly refusedRows: CsvFile;
  private readonly outcomes: CsvFile;
  /** Where the file already has a column for problems, it is left out: it is written anew. */
  private readonly kept: number[];

  constructor(folder: string, header: readonly string[]) {
    this.kept = header.flatMap((name, place) => (name.trim().toLowerCase() === PROBLEM_COLUMN ? [] : [place]));
    this.refusedRows = new CsvFile(join(folder, REFUSED_FILE), [...this.kept.map((place) => header[place] ?? ''), PROBLEM_COLUMN]);
    this.outcomes = new CsvFile(join(folder, OUTCOMES_FILE), ['line', 'outcome', 'about', 'what']);
  }

  get refused(): number {
    return this.counts.REFUSED;
  }

  get rowsRead(): number {
    return this.counts.NEW + this.counts.CHANGED + this.counts.UNCHANGED + this.counts.REFUSED;
  }

  async add({ line, cells, outcome, about, subject, changes, problems }: ToldRow): Promise<void> {
    this.counts[outcome]++;
    const what = outcome === 'REFUSED' ? problems.map(problemSentence) : changes.map(shown);
    this.plan.update(JSON.stringify([line, outcome, about, changes, problems.map(({ column, code }) => [column, code])]));
    if (this.problems.length < REPORTED_ROWS) this.problems.push(...problems);
    const told = subject !== null && (outcome === 'NEW' || outcome === 'CHANGED');
    if (told && this.rows.length < REPORTED_ROWS) this.rows.push({ line, outcome, about, subject, changes });
    await this.outcomes.write([line, outcome, about, what.join('; ')]);
    if (outcome === 'REFUSED') await this.refusedRows.write([...this.kept.map((place) => cells[place] ?? ''), what.join('; ')]);
  }

  async close(kind: ImportKind, takeGood: boolean, ignoredColumns: readonly string[]): Promise<ImportReport> {
    await this.refusedRows.close();
    await this.outcomes.close();
    return {
      kind,
      rowsRead: this.rowsRead,
      ...{ new: this.counts.NEW, changed: this.counts.CHANGED, unchanged: this.counts.UNCHANGED, refused: this.counts.REFUSED },
      problems: this.problems,
      rows: this.rows,
      ignoredColumns,
      contradictions: 0,
      accepted: this.counts.REFUSED === 0 || takeGood,
      applied: false,
      plan: this.plan.digest('hex'),
      registry: null,
    };
  }

  /** Lets go of the files where the run ends early. */
  async abandon(): Promise<void> {
    await Promise.allSettled([this.refusedRows.close(), this.outcomes.close()]);
  }
}

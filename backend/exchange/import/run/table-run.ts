import type { EntityManager } from 'typeorm';
import { refusedFile } from '../file-problems.js';
import type { ImportReport, ImportRequest, OnProgress, TableKind } from '../import.types.js';
import type { Known } from '../known.js';
import type { SourceRow, TableSource } from '../source/table-source.js';
import { type FoundColumns, findColumns, kindOfHeader } from '../tables/columns.js';
import { aboutOf } from '../tables/identity.js';
import { ImportRow } from '../tables/import-row.js';
import type { Verdict, Writing } from '../tables/table-kind.js';
import { TABLES } from '../tables/tables.js';
import { ReportWriter } from './report-writer.js';

const BATCH = 500;

/** What a run wrote, beside its report. */
export interface Touched {
  claimed: Set<string>;
  published: Set<string>;
  /** Claims that stand no longer. */
  retired: Set<string>;
}
export const touchedNothing = (): Touched => ({ claimed: new Set(), published: new Set(), retired: new Set() });

interface Run {
  request: ImportRequest;
  source: TableSource;
  known: Known;
  /** Where what is on record is read from. */
  records: EntityManager;
  /** Null: nothing is written. */
  writing: Writing | null;
  onProgress: OnProgress;
}

async function* batchesOf(rows: AsyncIterable<SourceRow>): AsyncGenerator<SourceRow[]> {
  let batch: SourceRow[] = [];
  for await (const row of rows) {
    batch.push(row);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
}

const kindOf = ({ request: { kind }, source }: Run): TableKind => {
  const found = kind === null || kind === 'registry' ? kindOfHeader(source.header) : kind;
  if (!found) throw refusedFile('NO_KIND', { line: 1 });
  return found;
};

/** Refuses a row that says the same as one before it. */
class SeenRows {
  private readonly lines = new Map<string, number>();

  check(row: ImportRow, keys: readonly string[]): void {
    const earlier = keys.map((key) => this.lines.get(key)).find((line) => line !== undefined);
    if (earlier !== undefined) row.refuse(null, 'DUPLICATE_ROW', null, `line ${earlier}`);
    else for (const key of keys) this.lines.set(key, row.line);
  }
}

/** One way through a table, from its first row to its last: the same for a dry and a real run, which also writes. */
export class TableRun {
  readonly touched = touchedNothing();
  private readonly kind: TableKind;
  private readonly columns: FoundColumns;
  private readonly report: ReportWriter;
  private readonly rowsSeen = new SeenRows();
  private readonly recordsSeen = new SeenRows();

  constructor(private readonly run: Run) {
    this.kind = kindOf(run);
    this.columns = findColumns(this.kind, run.source.header);
    this.report = new ReportWriter(run.request.folder, run.source.header);
  }

  async through(): Promise<ImportReport> {
    let share = 0;
    const phase = this.run.writing && !this.run.writing.pen.ahead ? 'WRITING' : 'COMPARING';
    try {
      for await (const batch of batchesOf(this.run.source.rows((seen) => (share = seen)))) {
        await this.take(batch);
        this.run.onProgress({ phase, rowsRead: this.report.rowsRead, share });
      }
      if (this.report.rowsRead === 0) throw refusedFile('EMPTY');
      return await this.report.close(this.kind, this.run.request.takeGood, this.columns.ignored);
    } catch (error) {
      await this.report.abandon();
      throw error;
    }
  }

  private async take(batch: readonly SourceRow[]): Promise<void> {
    const table = TABLES[this.kind];
    const { known, records, writing, source } = this.run;
    const read = batch.map((one) => {
      const row = new ImportRow(one, this.columns, source.header.length);
      const draft = table.read(row, known);
      if (!row.refused) this.rowsSeen.check(row, table.keysOf(draft));
      return { row, draft };
    });
    const verdicts = await table.compare(
      records,
      read.filter(({ row }) => !row.refused),
      known,
    );
    for (const { row, recognised } of verdicts) if (!row.refused && recognised !== null) this.recordsSeen.check(row, [recognised]);
    const good = verdicts.filter(({ row }) => !row.refused);
    if (writing && good.length > 0) {
      const { claimed, published, retired = [] } = await table.write(records, good, writing, known);
      for (const id of claimed) this.touched.claimed.add(id);
      for (const id of published) this.touched.published.add(id);
      for (const id of retired) this.touched.retired.add(id);
    }
    await this.tell(read, new Map(good.map((verdict) => [verdict.row, verdict])));
  }

  private async tell(
    read: readonly { row: ImportRow; draft: unknown }[],
    verdicts: ReadonlyMap<ImportRow, Verdict<unknown>>,
  ): Promise<void> {
    const table = TABLES[this.kind];
    for (const { row, draft } of read) {
      const verdict = verdicts.get(row);
      const subject = verdict ? table.subject(draft) : null;
      await this.report.add({
        ...{ line: row.line, cells: row.cells, problems: row.problems, subject, about: subject ? aboutOf(subject) : '' },
        ...{ outcome: verdict?.outcome ?? 'REFUSED', changes: verdict?.changes ?? [] },
      });
    }
  }
}

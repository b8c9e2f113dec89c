import type { EntityManager } from 'typeorm';
import type { Viewer } from '../../../accounts/viewer.js';
import type { FieldChange, Outcome, RowSubject } from '../import.types.js';
import type { Known } from '../known.js';
import type { Pen } from '../run/pen.js';
import type { ImportRow } from './import-row.js';

/** A row that was read, and what is to be done with it. */
export interface Verdict<Draft> {
  row: ImportRow;
  draft: Draft;
  outcome: Exclude<Outcome, 'REFUSED'>;
  changes: readonly FieldChange[];
  /** Id of the record that the row was recognised in; null: none. Two rows of a file are not of one record. */
  recognised: string | null;
}

/** Who writes, when, and where it is noted. */
export interface Writing {
  actor: Viewer;
  now: string;
  pen: Pen;
  /** What the file is called, for the audit trail. */
  source: string;
}

/** What a batch changed. */
export interface Written {
  /** Adoptions that got claims. */
  claimed: readonly string[];
  /** Adoptions whose published records changed. */
  published: readonly string[];
  /** Claims that stand no longer. */
  retired?: readonly string[];
}

/** How one kind of table is read, compared and written. Rows come in batches; what a batch needs is read by its keys at once. */
export interface TableOf<Draft, V extends Verdict<Draft> = Verdict<Draft>> {
  read: (row: ImportRow, known: Known) => Draft;
  /** What makes two rows of a file the same. */
  keysOf: (draft: Draft) => readonly string[];
  subject: (draft: Draft) => RowSubject;
  /** Answers a verdict for each row, in order; may note problems at the row. */
  compare: (records: EntityManager, rows: readonly { row: ImportRow; draft: Draft }[], known: Known) => Promise<V[]>;
  write: (records: EntityManager, verdicts: readonly V[], writing: Writing, known: Known) => Promise<Written>;
}

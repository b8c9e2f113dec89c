import type { Viewer } from '../../accounts/viewer.js';
import type { RegistryDifference } from './registry/registry.types.js';
import type { RowProblem } from './row-problems.js';

export const TABLE_KINDS = ['stage_events', 'adoptions', 'reports'] as const;
export type TableKind = (typeof TABLE_KINDS)[number];
export type ImportKind = TableKind | 'registry';

export type Outcome = 'NEW' | 'CHANGED' | 'UNCHANGED' | 'REFUSED';

export interface FieldChange {
  field: string;
  before: string | null;
  after: string | null;
}

/** What a row is about, in parts that a screen says in words of its reader. */
export interface RowSubject {
  dpgId: string;
  /** As the file calls it; null: by the name on record. */
  dpgName: string | null;
  /** Null: the row is about the digital public good itself. */
  countryIso3: string | null;
  /** Use case and jurisdiction, where there are any. */
  beside: readonly string[];
  /** Of a stage event, as is the date. */
  stage: string | null;
  date: string | null;
}

/** What an import does with a row that is not refused. */
export interface RowChange {
  line: number;
  outcome: Outcome;
  /** The adoption or digital public good it is about, for files and terminals. */
  about: string;
  subject: RowSubject;
  changes: readonly FieldChange[];
}

/** What is imported, by whom. */
export interface ImportRequest {
  /** The file, or the folder or address of a registry. */
  path: string;
  /** As the person who imports it calls it. */
  name: string;
  /** Null: told by the columns. */
  kind: ImportKind | null;
  /** True: a file with refused rows is taken without them. */
  takeGood: boolean;
  actor: Viewer;
  /** Folder of the run: converted workbook, outcome of every row, refused rows. */
  folder: string;
}

export interface ImportReport {
  kind: ImportKind;
  /** Rows read: the sum of the next four. */
  rowsRead: number;
  new: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** The first of them; the file of refused rows has them all. */
  problems: readonly RowProblem[];
  /** The first new and changed rows; the file of outcomes has them all. */
  rows: readonly RowChange[];
  /** Columns of the file that nothing was read from. */
  ignoredColumns: readonly string[];
  /** Pairs of claims that contradict each other, found by this run (real runs only). */
  contradictions: number;
  /** True: a real run would write, or wrote. False: rows were refused and the good ones are not to be taken alone. */
  accepted: boolean;
  /** True: it is written. */
  applied: boolean;
  /** What the run does with every row, as one digest: the same digest is the same plan. */
  plan: string;
  registry: RegistryDifference | null;
}

export interface Progress {
  phase: 'READING' | 'COMPARING' | 'WRITING';
  rowsRead: number;
  /** From 0 to 1; null: not known. */
  share: number | null;
}
export type OnProgress = (progress: Progress) => void;

/** Problems and rows that a report holds itself. */
export const REPORTED_ROWS = 1000;

import { ApiError } from '../shared/api';

export const IMPORT_KINDS = ['adoptions', 'stage_events', 'reports', 'registry'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];
/** What a file is to be read as. */
export type ImportWanted = ImportKind | 'by_columns';

interface ImportProblem {
  line: number;
  column: string | null;
  value: string | null;
  reason: string;
  code: string;
  suggestion: string | null;
}

export interface RowSubject {
  dpgId: string;
  /** As the file calls it; null: by the name on record. */
  dpgName: string | null;
  /** Null: the row is about the digital public good itself. */
  countryIso3: string | null;
  /** Use case and jurisdiction, where there are any. */
  beside: readonly string[];
  stage: string | null;
  date: string | null;
}

/** A row that is new, or says something else than the record. */
interface ImportedRow {
  line: number;
  outcome: string;
  /** What it is about, in codes. */
  about: string;
  subject: RowSubject;
  changes: readonly { field: string; before: string | null; after: string | null }[];
}

interface ReportsOf {
  dpgId: string;
  countries: readonly string[];
}

/** What an import would do, or did. */
export interface ImportReport {
  kind: ImportKind;
  new: number;
  changed: number;
  unchanged: number;
  refused: number;
  /** Columns of the file that nothing is read from. */
  ignoredColumns: readonly string[];
  /** The first thousand of them; the file of refused rows has all. */
  problems: readonly ImportProblem[];
  /** The first thousand that are new or changed; the file of outcomes has all. */
  rows: readonly ImportedRow[];
  /** Pairs that contradict each other, found by a real run. */
  contradictions: number;
  registry: {
    newReports: number;
    newReportsOf: readonly ReportsOf[];
    withdrawnReports: number;
    withdrawnReportsOf: readonly ReportsOf[];
    leftButInUse: readonly { dpgId: string; name: string; adoptions: number }[];
    remarks: readonly { place: string; dpg: string; value: string; why: string }[];
  } | null;
  rowsRead: number;
  applied: boolean;
}

/** A run on its way, or at its end: with its report, or with the reason why it failed. */
export interface ImportRun extends Partial<ImportReport> {
  runId: string;
  run: 'dry' | 'real';
  done: boolean;
  error: { code: string; message: string; details: Readonly<Record<string, unknown>> } | null;
  /** `share`: from 0 to 1; null: not known. */
  progress: { phase: 'READING' | 'COMPARING' | 'WRITING'; rowsRead: number; share: number | null };
}

/** A file to be read, or the dry run that is to be carried out, with all its rows or the good ones alone. */
export type ImportAsk = { kind: ImportWanted; file: File } | { of: string; takeGood: boolean };

/** The report of a run that came to its end; null: it is on its way, or failed. */
export const reportOf = (run: ImportRun): ImportReport | null => (run.done && !run.error ? (run as ImportReport) : null);

const HEADERS = { 'apollo-require-preflight': 'true' };

const read = async (reply: Response | null): Promise<ImportRun> => {
  const body: unknown = await reply?.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new ApiError('OFFLINE', 'The server did not answer.');
  if ('errors' in body && Array.isArray(body.errors)) {
    const [first] = body.errors as { message?: string; extensions?: Record<string, unknown> }[];
    const { code, ...details } = first?.extensions ?? {};
    throw new ApiError(typeof code === 'string' ? code : 'INTERNAL', first?.message ?? '', details);
  }
  return body as ImportRun;
};

const post = async (asked: Record<string, string>, body: FormData | null): Promise<ImportRun> => {
  const address = `/workbench/import?${new URLSearchParams(asked).toString()}`;
  return read(await fetch(address, { method: 'POST', headers: HEADERS, body }).catch(() => null));
};

/** Begins a dry run of a file, or carries a dry run out. Throws ApiError. */
export const startImport = (ask: ImportAsk): Promise<ImportRun> => {
  if ('of' in ask) return post({ run: 'real', of: ask.of, take: ask.takeGood ? 'good' : 'all' }, null);
  const body = new FormData();
  body.append('file', ask.file);
  return post({ run: 'dry', ...(ask.kind !== 'by_columns' && { kind: ask.kind }) }, body);
};

/** How far a run got. Throws ApiError. */
export const askProgress = async (runId: string): Promise<ImportRun> =>
  read(await fetch(`/workbench/import/${encodeURIComponent(runId)}`, { headers: HEADERS }).catch(() => null));

/** Of a run: what becomes of every row. */
export const outcomesFile = (runId: string): string => `/workbench/import/${encodeURIComponent(runId)}/outcomes.csv`;
/** Of a run: the refused rows in the columns of the file, with what is wrong beside them. */
export const refusedFile = (runId: string): string => `/workbench/import/${encodeURIComponent(runId)}/refused.csv`;

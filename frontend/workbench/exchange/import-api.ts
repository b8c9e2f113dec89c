import { ApiError } from '../shared/api';

export const IMPORT_KINDS = ['adoptions', 'stage_events', 'registry'] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

interface ImportProblem {
  line: number;
  column: string | null;
  value: string | null;
  reason: string;
  code: string;
  suggestion: string | null;
}

/** What an import would do, or did. */
export interface ImportReport {
  runId: string;
  kind: ImportKind;
  new: number;
  changed: number;
  unchanged: number;
  refused: number;
  problems: readonly ImportProblem[];
  done: boolean;
  rowsRead: number;
  applied: boolean;
  /** Rows of the file; absent or null: not known yet. */
  rowsTotal?: number | null;
}

export interface ImportAsk {
  kind: ImportKind;
  run: 'dry' | 'real';
  takeGood: boolean;
  file: File;
}

const HEADERS = { 'apollo-require-preflight': 'true' };

const read = async (reply: Response | null): Promise<ImportReport> => {
  const body: unknown = await reply?.json().catch(() => null);
  if (typeof body !== 'object' || body === null) throw new ApiError('OFFLINE', 'The server did not answer.');
  if ('errors' in body && Array.isArray(body.errors)) {
    const [first] = body.errors as { message?: string; extensions?: Record<string, unknown> }[];
    const { code, ...details } = first?.extensions ?? {};
    throw new ApiError(typeof code === 'string' ? code : 'INTERNAL', first?.message ?? '', details);
  }
  return body as ImportReport;
};

/** Hands a file in. Throws ApiError. */
export const startImport = async ({ kind, run, takeGood, file }: ImportAsk): Promise<ImportReport> => {
  const search = new URLSearchParams({ kind, run, ...(takeGood && { takeGood: 'true' }) });
  const body = new FormData();
  body.append('file', file);
  return read(await fetch(`/workbench/import?${search.toString()}`, { method: 'POST', headers: HEADERS, body }).catch(() => null));
};

/** How far a run got. Throws ApiError. */
export const askProgress = async (runId: string): Promise<ImportReport> =>
  read(await fetch(`/workbench/import/${encodeURIComponent(runId)}`, { headers: HEADERS }).catch(() => null));

export const refusedFile = (runId: string): string => `/workbench/import/${encodeURIComponent(runId)}/refused.csv`;

import { ApiError } from '../shared/api';

interface IatiRow {
  line: number;
  outcome: 'NEW' | 'CHANGED';
  activity: string;
  title: string;
  status: 'PLEDGED' | 'COMMITTED' | 'DISBURSED';
  amount: string;
  currency: string;
  date: string | null;
  adoptionId: string | null;
  countries: string;
  changes: readonly { field: string; before: string | null; after: string | null }[];
}

/** What an import of activities would do, or did. */
export interface IatiReport {
  new: number;
  changed: number;
  unchanged: number;
  /** Activities. */
  refused: number;
  problems: readonly {
    line: number;
    activity: string;
    column: string;
    value: string;
    code: string;
    /** In English, for codes that this catalogue has no sentence for. */
    reason: string;
    suggestion: string | null;
  }[];
  rows: readonly IatiRow[];
  plan: string;
  applied: boolean;
}

/** A file, what it is for where it does not say, and adoptions by the identifier of their activity. `plan`: carry it out. */
export interface IatiAsk {
  file: File;
  category: string;
  adoptions: Readonly<Record<string, string>>;
  plan: string | null;
}

/** Reads a file without changing anything, or carries out what a reading said. Throws ApiError. */
export const sendIati = async ({ file, category, adoptions, plan }: IatiAsk): Promise<IatiReport> => {
  const asked = new URLSearchParams(plan === null ? { run: 'dry' } : { run: 'real', plan });
  if (category) asked.set('category', category);
  for (const [activity, adoption] of Object.entries(adoptions))
    if (adoption.trim()) asked.append('adoption', `${activity}=${adoption.trim()}`);
  const body = new FormData();
  body.append('file', file);
  const headers = { 'apollo-require-preflight': 'true' };
  const reply = await fetch(`/workbench/import/iati?${asked.toString()}`, { method: 'POST', headers, body }).catch(() => null);
  const told: unknown = await reply?.json().catch(() => null);
  if (typeof told !== 'object' || told === null) throw new ApiError('OFFLINE', 'The server did not answer.');
  if (!('errors' in told)) return told as IatiReport;
  const [first] = told.errors as { message?: string; extensions?: Record<string, unknown> }[];
  const { code, ...details } = first?.extensions ?? {};
  throw new ApiError(typeof code === 'string' ? code : 'INTERNAL', first?.message ?? '', details);
};

import type { ClassifyInput, EvidenceGrade, Extent } from '../../gql/graphql';
import { readDate } from '../shared/partial-date.rules';
import type { Rung } from './keys.rules';

export type Mark = 'open' | 'queued' | 'sending' | 'recorded' | 'refused';
export type EntryField = 'kind' | 'date' | 'url';
export interface EntryProblem {
  /** Where it can be mended; null: not in one field. */
  field: EntryField | null;
  code: string;
  message: string;
}

/** One report on its way to being classified: what was typed, and how far it got. */
export interface Entry {
  adoptionId: string;
  version: number;
  label: { country: string; dpg: string; beside: string };
  kind: Rung | null;
  /** As typed. */
  date: string;
  url: string;
  title: string;
  grade: EvidenceGrade;
  extent: Extent | null;
  note: string;
  mark: Mark;
  submit: boolean;
  /** Of the request that it is sent in; sent again, it records nothing twice. Null: not queued yet. */
  requestId: string | null;
  claimId: string | null;
  problem: EntryProblem | null;
}
export type Typed = Pick<Entry, 'kind' | 'date' | 'url' | 'title' | 'grade' | 'extent' | 'note'>;

export const newEntry = (row: Pick<Entry, 'adoptionId' | 'version' | 'label'>): Entry => ({
  ...row,
  kind: null,
  date: '',
  url: '',
  title: '',
  grade: 'PUBLIC_SOURCE',
  extent: null,
  note: '',
  mark: 'open',
  submit: true,
  requestId: null,
  claimId: null,
  problem: null,
});

export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(text.trim());

/** What a link is called until somebody says better: its site and the last words of its path. */
export const titleOf = (address: string): string => {
  if (!isWebAddress(address)) return '';
  const { hostname, pathname } = new URL(address.trim());
  const words = decodeURIComponent(pathname.split('/').filter(Boolean).at(-1) ?? '')
    .replace(/\.\w{2,5}$/, '')
    .replace(/[-_+]+/g, ' ')
    .trim();
  const site = hostname.replace(/^www\./, '');
  return words ? `${site}: ${words}` : site;
};

/** What was typed or pasted, taken in: a link names itself where no title was typed. */
export const typedIn = (entry: Entry, change: Partial<Typed>): Entry => {
  const next = { ...entry, ...change };
  if (change.url !== undefined && (entry.title === '' || entry.title === titleOf(entry.url))) next.title = titleOf(change.url);
  return next;
};

const DATE_CODES = { invalid: 'DATE_INVALID', early: 'DATE_INVALID', future: 'DATE_IN_FUTURE' } as const;

/** What keeps an entry from being sent; null: nothing. A draft may still lack its evidence. */
export const problemOf = ({ kind, date, url, title }: Entry, today: string, submit = true): EntryProblem | null => {
  const problem = (field: EntryField, code: string): EntryProblem => ({ field, code, message: '' });
  if (kind === null) return problem('kind', 'STAGE_MISSING');
  const read = readDate(date, today);
  if ('problem' in read) return problem('date', DATE_CODES[read.problem]);
  if (url.trim() && !isWebAddress(url)) return problem('url', 'LINK_NOT_WEB');
  if (submit && !url.trim() && !title.trim()) return problem('url', 'EVIDENCE_MISSING');
  return null;
};

/** The field that a refusal of the server is about. */
export const fieldOf = (code: string): EntryField | null =>
  code === 'STAGE_ORDER' || code.startsWith('DATE_') ? 'date' : code.includes('EVIDENCE') ? 'url' : null;

/** As the API takes it. Only for an entry without a problem. */
export const toInput = (entry: Entry, today: string): ClassifyInput => {
  const { adoptionId, version, kind, date, url, title, grade, extent, note, submit, requestId } = entry;
  const read = readDate(date, today);
  const evidence = url.trim() || title.trim() ? [{ title: title.trim() || titleOf(url), url: url.trim() || null, grade }] : [];
  return {
    adoptionId,
    kind: kind ?? 'REPORTED',
    date: 'date' in read ? read.date : null,
    extent,
    evidence,
    note: note.trim() || null,
    expectedVersion: version,
    requestId,
    submit,
  };
};

/** Whether anything would be lost if it were forgotten. */
export const isTyped = ({ kind, date, url, title, note, mark }: Entry): boolean =>
  mark !== 'recorded' && (kind !== null || [date, url, title, note].some((text) => text.trim() !== ''));

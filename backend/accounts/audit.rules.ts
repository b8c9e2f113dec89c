/** An entry as far as its hash covers it: everything but the hash. */
export interface ChainedEntry {
  sequence: number;
  at: string;
  accountId: string | null;
  actor: string;
  action: string;
  subjectKind: string;
  subjectId: string;
  recordId: string | null;
  countryIso3: string | null;
  before: string | null;
  after: string | null;
  reason: string | null;
}

/** Hash that stands before the first entry. */
export const GENESIS = '0'.repeat(64);

/** What the text of an entry says after its place in the chain: known before its place is. */
export const chainRest = (entry: Omit<ChainedEntry, 'sequence'>): string =>
  JSON.stringify([
    entry.at,
    entry.accountId,
    entry.actor,
    entry.action,
    entry.subjectKind,
    entry.subjectId,
    entry.recordId,
    entry.countryIso3,
    entry.before,
    entry.after,
    entry.reason,
  ]).slice(1);

/** The text whose SHA-256 is an entry's hash: one JSON array. The order of fields is part of the format: it never changes. */
export const chainText = (previousHash: string, sequence: number, rest: string): string =>
  `[${JSON.stringify(previousHash)},${sequence},${rest}`;

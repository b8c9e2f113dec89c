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

/** The text whose SHA-256 is an entry's hash. The order of fields is part of the format: it never changes. */
export const chainText = (entry: ChainedEntry, previousHash: string): string =>
  JSON.stringify([
    previousHash,
    entry.sequence,
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
  ]);

import { hash as digestOf } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.js';
import { AuditEntry } from './audit-entry.entity.js';
import { chainRest, chainText, type ChainedEntry, GENESIS } from './audit.rules.js';

/** Who acts: a person, or the product itself under a name (`accountId` null). */
export interface Actor {
  accountId: string | null;
  name: string;
}

export interface Change {
  action: string;
  subjectKind: string;
  subjectId: string;
  recordId?: string | null;
  countryIso3?: string | null;
  before?: unknown;
  after?: unknown;
  reason?: string | null;
}

const sealOf = (previousHash: string, sequence: number, rest: string): string =>
  digestOf('sha256', chainText(previousHash, sequence, rest));
export const hashOf = (entry: ChainedEntry, previousHash: string): string => sealOf(previousHash, entry.sequence, chainRest(entry));

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

/** Where the trail ends. */
interface Head {
  sequence: number;
  hash: string;
}
const headOf = async (records: EntityManager): Promise<Head> => {
  const [last] = await records.find(AuditEntry, { order: { sequence: 'DESC' }, take: 1 });
  return last ?? { sequence: 0, hash: GENESIS };
};

/** The one way to write into the audit trail. Call it in the unit of work of the change itself. */
@Injectable()
export class AuditTrail {
  constructor(private readonly clock: Clock) {}

  /** Adds one entry for each change, in order. */
  async note(records: EntityManager, actor: Actor, changes: readonly Change[]): Promise<void> {
    if (changes.length === 0) return;
    const { sequence, hash } = await headOf(records);
    const entries = this.entriesOf(actor, changes, sequence);
    const hashes = chained(entries, hash);
    const sealed = entries.map((entry, place) => ({ ...entry, hash: hashes[place] ?? '' }));
    for (let start = 0; start < sealed.length; start += 500) await records.insert(AuditEntry, sealed.slice(start, start + 500));
  }

  /** One entry for each change, as it will stand but for its hash; `after`: sequence of the one before. */
  entriesOf(actor: Actor, changes: readonly Change[], after: number): ChainedEntry[] {
    const at = this.clock.now().toISOString();
    return changes.map((change, place) => ({
      ...{ sequence: after + place + 1, at, accountId: actor.accountId, actor: actor.name },
      ...{ action: change.action, subjectKind: change.subjectKind, subjectId: change.subjectId },
      ...{ recordId: change.recordId ?? null, countryIso3: change.countryIso3 ?? null },
      ...{ before: json(change.before), after: json(change.after), reason: change.reason ?? null },
    }));
  }

  /**
   * SQLite alone: adds entries that wait in the attached file, numbered from 1, in the same order. `rests` is what their texts
   * say after their place in the chain; they are sealed beside `copies`, which adds no entry.
   */
  async noteStaged(records: EntityManager, rests: AsyncIterable<readonly string[]>, copies: () => Promise<void>): Promise<void> {
    const head = await headOf(records);
    const [pages] = await Promise.all([sealed(rests, head), copies()]);
    await records.query('CREATE TEMP TABLE seal (sequence integer PRIMARY KEY, hash text NOT NULL)');
    for (const { after, hashes } of pages)
      await records.query('INSERT INTO seal SELECT key + ?, value FROM json_each(?)', [after + 1, hashes]);
    await records.query(SEALED, [head.sequence]);
    await records.query('DROP TABLE seal');
  }
}

/** The hashes of entries that follow one another from the head on, page by page: `after` is the sequence before a page. */
const sealed = async (rests: AsyncIterable<readonly string[]>, head: Head): Promise<{ after: number; hashes: string }[]> => {
  const pages = [];
  let { sequence, hash } = head;
  for await (const page of rests) {
    const after = sequence;
    pages.push({ after, hashes: JSON.stringify(page.map((rest) => (hash = sealOf(hash, ++sequence, rest)))) });
  }
  return pages;
};

/** The hash of each entry, of which the first follows `hash`. */
const chained = (entries: readonly ChainedEntry[], hash: string): string[] => {
  let last = hash;
  return entries.map((entry) => (last = hashOf(entry, last)));
};

/** Gives staged entries their place and their hash, all in one statement: page by page takes SQLite twice as long. */
const SEALED = `INSERT INTO audit_entry (sequence, at, account_id, actor, action, subject_kind, subject_id, record_id, country_iso3, before, after, reason, hash)
SELECT seal.sequence, entry.at, entry.account_id, entry.actor, entry.action, entry.subject_kind, entry.subject_id, entry.record_id,
  entry.country_iso3, entry.before, entry.after, entry.reason, seal.hash
FROM staged.audit_entry AS entry CROSS JOIN temp.seal AS seal ON seal.sequence = entry.sequence + ?`;

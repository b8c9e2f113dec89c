import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Clock } from '../shared/clock.js';
import { AuditEntry } from './audit-entry.entity.js';
import { chainText, type ChainedEntry, GENESIS } from './audit.rules.js';

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

export const hashOf = (entry: ChainedEntry, previousHash: string): string =>
  createHash('sha256').update(chainText(entry, previousHash)).digest('hex');

const json = (value: unknown): string | null => (value === undefined || value === null ? null : JSON.stringify(value));

/** Where the trail ends. */
const headOf = async (records: EntityManager): Promise<{ sequence: number; hash: string }> => {
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

  /** SQLite alone: adds entries that wait in the attached file, numbered from 1, in the same order. */
  async noteStaged(records: EntityManager, pages: AsyncIterable<readonly ChainedEntry[]>): Promise<void> {
    const { sequence: offset, hash } = await headOf(records);
    let last = hash;
    for await (const page of pages) {
      const moved = page.map((entry) => ({ ...entry, sequence: entry.sequence + offset }));
      const hashes = chained(moved, last);
      last = hashes.at(-1) ?? last;
      await records.query(SEAL, [offset, JSON.stringify(hashes), page[0]?.sequence ?? 0]);
    }
  }
}

/** The hash of each entry, of which the first follows `hash`. */
const chained = (entries: readonly ChainedEntry[], hash: string): string[] => {
  let last = hash;
  return entries.map((entry) => (last = hashOf(entry, last)));
};

/** Gives staged entries their place and their hash: statements of many values take SQLite a hundred times as long. */
const SEAL = `INSERT INTO audit_entry (sequence, at, account_id, actor, action, subject_kind, subject_id, record_id, country_iso3, before, after, reason, hash)
SELECT entry.sequence + ?, entry.at, entry.account_id, entry.actor, entry.action, entry.subject_kind, entry.subject_id, entry.record_id,
  entry.country_iso3, entry.before, entry.after, entry.reason, hashes.value
FROM json_each(?) AS hashes CROSS JOIN staged.audit_entry AS entry ON entry.sequence = ? + hashes.key`;

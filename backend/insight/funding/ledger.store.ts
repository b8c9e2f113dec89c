import { Injectable } from '@nestjs/common';
import { Commitment } from '../../funding/commitment.entity.js';
import { Need } from '../../funding/need.entity.js';
import { dayOfInstant } from '../../shared/partial-date.js';
import { Publication } from '../../shared/publication.entity.js';
import { Storage } from '../../shared/storage.js';
import type { RateBook } from '../../funding/conversion.rules.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { commitmentEntry, needEntry, readCommitments, readNeeds, readRates, readRecurrentSources } from './ledger.reader.js';

/** Keeps the published needs and commitments of the present data version in memory, in dollars, ready for summing. */
@Injectable()
export class LedgerStore {
  private current: { version: number; ledger: Promise<Ledger> } | null = null;
  private book: RateBook = new Map();

  constructor(private readonly storage: Storage) {}

  /** The ledger of a version or a later one. Made once, however many ask at the same time. */
  at(version: number): Promise<Ledger> {
    if (this.current === null || this.current.version < version) {
      const making = { version, ledger: this.next(this.current?.ledger ?? null, version) };
      this.current = making;
      making.ledger.catch(() => {
        if (this.current === making) this.current = null;
      });
    }
    return this.current.ledger;
  }

  /** A ledger as it would be if these claims were published now: they count, and what they correct does not. */
  withPublished(ledger: Ledger, claims: readonly (Need | Commitment)[], now: Date): Ledger {
    const corrected = new Set(claims.map(({ supersedes }) => supersedes));
    const retired = <T extends LedgerEntry>(entries: ReadonlyMap<string, T>): T[] =>
      [...corrected].flatMap((id) => entries.get(id ?? '') ?? []).map((entry) => ({ ...entry, retired: dayOfInstant(now) }));
    const at = now.toISOString();
    const needs = claims.flatMap((claim) => (claim instanceof Need ? needEntry(claim, this.book, at) : []));
    const commitments = claims.flatMap((claim) => (claim instanceof Commitment ? commitmentEntry(claim, this.book, at) : []));
    return {
      ...ledger,
      needs: joined(ledger.needs, byId([...retired(ledger.needs), ...needs])),
      commitments: joined(ledger.commitments, byId([...retired(ledger.commitments), ...commitments])),
    };
  }

  private async next(before: Promise<Ledger> | null, version: number): Promise<Ledger> {
    const base = await (before?.catch(() => null) ?? null);
    if (base !== null && base.version >= version) return base;
    const records = this.storage.reader;
    // Read before the records: whatever is published meanwhile is of a later version, and is then read again.
    const publication = await records.findOneBy(Publication, { id: 1 });
    const present = Math.max(version, publication?.version ?? 0);
    const patched = base !== null && (publication?.rebuildVersion ?? 0) <= base.version;
    if (!patched) this.book = await readRates(records);
    const since = patched ? base.version : null;
    const [needs, commitments, recurrentSources] = [
      await readNeeds(records, this.book, since),
      await readCommitments(records, this.book, since),
      await readRecurrentSources(records, since),
    ];
    return {
      version: present,
      needs: joined(patched ? base.needs : null, byId(needs)),
      commitments: joined(patched ? base.commitments : null, byId(commitments)),
      recurrentSources: joined(patched ? base.recurrentSources : null, recurrentSources),
    };
  }
}

const byId = <T extends { id: string }>(entries: readonly T[]): Map<string, T> => new Map(entries.map((entry) => [entry.id, entry]));

/** The base with the changed entries in place of those of the same key; the base stays what it was. */
const joined = <T>(base: ReadonlyMap<string, T> | null, changed: ReadonlyMap<string, T>): ReadonlyMap<string, T> => {
  if (base === null) return changed;
  if (changed.size === 0) return base;
  const all = new Map(base);
  for (const [key, entry] of changed) all.set(key, entry);
  return all;
};

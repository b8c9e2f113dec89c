import { Injectable, Logger } from '@nestjs/common';
import { Commitment } from '../../funding/commitment.entity.js';
import { Need } from '../../funding/need.entity.js';
import { dayOfInstant } from '../../shared/partial-date.js';
import { Publication } from '../../shared/publication.entity.js';
import { Storage } from '../../shared/storage.js';
import type { RateBook } from '../../funding/conversion.rules.js';
import type { Ledger, LedgerEntry } from './ledger.js';
import { commitmentEntry, MOST_PATCHED, needEntry, readMoney, readRates, readRecurrentSources } from './ledger.reader.js';
import { MoneyColumnsBuilder, ownCopy, placeOfClaim } from './money-columns-builder.js';

/** Keeps the published needs and commitments of the present data version in memory, in dollars, ready for summing. */
@Injectable()
export class LedgerStore {
  private readonly log = new Logger('Money');
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
    const builder = new MoneyColumnsBuilder(ownCopy(ledger.claims));
    const publishedAt = now.toISOString();
    for (const claim of claims)
      builder.put(
        claim instanceof Need
          ? needEntry(claim, this.book, publishedAt)
          : commitmentEntry(claim, claim.shares, claim.recurrent, this.book, publishedAt),
      );
    const columns = builder.finish();
    for (const { supersedes } of claims) {
      const corrected = supersedes === null ? null : placeOfClaim(columns, supersedes);
      if (corrected !== null) columns.retired[corrected] = dayOfInstant(now);
    }
    return { ...ledger, claims: columns };
  }

  private async next(before: Promise<Ledger> | null, version: number): Promise<Ledger> {
    const base = await (before?.catch(() => null) ?? null);
    if (base !== null && base.version >= version) return base;
    const started = performance.now();
    const records = this.storage.reader;
    // Read before the records: whatever is published meanwhile is of a later version, and is then read again.
    const publication = await records.findOneBy(Publication, { id: 1 });
    const present = Math.max(version, publication?.version ?? 0);
    const patched = base !== null && (publication?.rebuildVersion ?? 0) <= base.version ? await this.patch(base, present) : null;
    const ledger = patched ?? (await this.build(present));
    const took = `${Math.round(performance.now() - started)} ms${patched ? ', from the version before' : ''}`;
    this.log.debug(`${ledger.claims.size} needs and commitments of data version ${present} in ${took}`);
    return ledger;
  }

  private async build(version: number): Promise<Ledger> {
    this.book = await readRates(this.storage.reader);
    const builder = new MoneyColumnsBuilder();
    for await (const entries of readMoney(this.storage.reader, this.book, null)) for (const entry of entries) builder.put(entry);
    return { version, claims: builder.finish(), recurrentSources: await readRecurrentSources(this.storage.reader, null) };
  }

  /** The base with what changed since, and itself as it was; null: so much changed, or it holds so much of old, that it is not worth it. */
  private async patch(base: Ledger, version: number): Promise<Ledger | null> {
    if (isWorn(base)) return null;
    const changed: LedgerEntry[] = [];
    for await (const entries of readMoney(this.storage.reader, this.book, base.version)) changed.push(...entries);
    if (changed.length > MOST_PATCHED) return null;
    const sources = await readRecurrentSources(this.storage.reader, base.version);
    const recurrentSources = sources.size === 0 ? base.recurrentSources : new Map([...base.recurrentSources, ...sources]);
    if (changed.length === 0) return { version, claims: base.claims, recurrentSources };
    // Only now, in one go: reading can fail, and the base can have only one builder.
    const builder = new MoneyColumnsBuilder(base.claims);
    for (const entry of changed) builder.put(entry);
    return { version, claims: builder.finish(), recurrentSources };
  }
}

/** More parts of old than of claims. */
const isWorn = ({ claims }: Ledger): boolean => claims.partCountry.length > 2 * claims.parts + 1_000;

import { Injectable, Logger } from '@nestjs/common';
import { Publication } from '../shared/publication.entity.js';
import { Storage } from '../shared/storage.js';
import { readAhead } from './cells.reader.js';
import { SnapshotBuilder } from './snapshot-builder.js';
import { adoptionsAfter, adoptionsChangedSince, publishedEventRows, readCountries, readDpgs } from './snapshot.reader.js';
import type { Snapshot } from './snapshot.js';

/** Adoptions read at a time: memory stays steady at any size, and other requests are answered between. */
const CHUNK = 1_000;
/** Where more adoptions changed, everything is read anew. */
const MOST_PATCHED = 5_000;

/** Keeps the published records of the present data version in memory, ready for counting. */
@Injectable()
export class SnapshotStore {
  private readonly log = new Logger('Figures');
  private current: { version: number; snapshot: Promise<Snapshot> } | null = null;

  constructor(private readonly storage: Storage) {}

  /** The records of a version or a later one. Made once, however many ask at the same time. */
  at(version: number): Promise<Snapshot> {
    if (this.current === null || this.current.version < version) {
      const making = { version, snapshot: this.next(this.current?.snapshot ?? null, version) };
      this.current = making;
      making.snapshot.catch(() => {
        if (this.current === making) this.current = null;
      });
    }
    return this.current.snapshot;
  }

  /** One after the other: each snapshot comes of the one before it, which must be whole. */
  private async next(before: Promise<Snapshot> | null, version: number): Promise<Snapshot> {
    const base = await (before?.catch(() => null) ?? null);
    if (base !== null && base.version >= version) return base;
    const started = performance.now();
    // Read before the records: whatever is published meanwhile is of a later version, and is then read again.
    const publication = await this.storage.reader.findOneBy(Publication, { id: 1 });
    const present = Math.max(version, publication?.version ?? 0);
    const patched = base && (publication?.rebuildVersion ?? 0) <= base.version ? await this.patch(base, present) : null;
    const snapshot = patched ?? (await this.build(present));
    const took = `${Math.round(performance.now() - started)} ms${patched ? ', from the version before' : ''}`;
    this.log.debug(`${snapshot.columns.size} adoptions of data version ${present} in ${took}`);
    return snapshot;
  }

  /** The base with what changed since; null: so much changed, or the base holds so many events of old, that it is not worth it. */
  private async patch(base: Snapshot, version: number): Promise<Snapshot | null> {
    const { events, eventIds } = base.columns;
    if (eventIds.length > 2 * events + CHUNK) return null;
    const adoptions = await adoptionsChangedSince(this.storage.reader, base.version, MOST_PATCHED + 1);
    if (adoptions.length > MOST_PATCHED) return null;
    const changes: { adoptions: typeof adoptions; eventsOf: Awaited<ReturnType<typeof publishedEventRows>> }[] = [];
    for (let start = 0; start < adoptions.length; start += CHUNK) {
      const chunk = adoptions.slice(start, start + CHUNK);
      const ids = chunk.map(({ id }) => id);
      changes.push({ adoptions: chunk, eventsOf: await publishedEventRows(this.storage.reader, { ids }) });
    }
    // Only now, in one go: reading can fail, and the base can have only one builder.
    const builder = SnapshotBuilder.after(base);
    for (const { adoptions: changed, eventsOf } of changes) {
      for (const adoption of changed) builder.put(adoption, eventsOf.get(adoption.id) ?? []);
    }
    return builder.finish(version);
  }

  private async build(version: number): Promise<Snapshot> {
    const records = this.storage.reader;
    const builder = SnapshotBuilder.anew(await readCountries(records), await readDpgs(records));
    const read = async (after: string) => {
      const adoptions = await adoptionsAfter(records, after, CHUNK);
      const upTo = adoptions.at(-1)?.id ?? null;
      return { adoptions, upTo, eventsOf: upTo === null ? new Map<string, never[]>() : await publishedEventRows(records, { after, upTo }) };
    };
    for await (const { adoptions, eventsOf } of readAhead(read, '', ({ upTo }) => upTo))
      for (const adoption of adoptions) builder.put(adoption, eventsOf.get(adoption.id) ?? []);
    return builder.finish(version);
  }
}

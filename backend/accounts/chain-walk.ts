import { hashOf } from './audit-trail.js';
import { type ChainedEntry, GENESIS } from './audit.rules.js';

export type SealedEntry = ChainedEntry & { hash: string };

/** An entry that does not fit its place, or a place without its entry. */
export interface Finding {
  sequence: number;
  what: 'CHANGED' | 'REMOVED' | 'INSERTED' | 'SWAPPED' | 'HEAD';
  says: string;
}

/** An entry whose hash does not follow from the one before it, with the hash that stands there. */
interface Misfit {
  entry: SealedEntry;
  previousHash: string;
}

/** How many entries put in or taken out at one place, with the rest renumbered, are recognised as such. */
const REACH = 50;
/** How many misfits are tried in each other's places. */
const MOST_PAIRED = 300;

const sealsAs = (entry: SealedEntry, sequence: number, previousHash: string): boolean =>
  hashOf({ ...entry, sequence }, previousHash) === entry.hash;

/** Pairs of misfits of which each would fit in the place of the other, with its own hash or with the one that stands there. */
const farSwaps = (misfits: readonly Misfit[]): [SealedEntry, SealedEntry][] => {
  const some = misfits.slice(0, MOST_PAIRED);
  const inPlaceOf = ({ entry }: Misfit, place: Misfit) => {
    const hash = hashOf({ ...entry, sequence: place.entry.sequence }, place.previousHash);
    return hash === entry.hash || hash === place.entry.hash;
  };
  return some.flatMap((one, index) =>
    some
      .slice(index + 1)
      .flatMap((other): [SealedEntry, SealedEntry][] => (inPlaceOf(one, other) && inPlaceOf(other, one) ? [[one.entry, other.entry]] : [])),
  );
};

/** Walks the trail entry by entry, in order, in steady memory; collects what does not fit. */
export class ChainWalk {
  private readonly findings: Finding[] = [];
  private readonly misfits: Misfit[] = [];
  /** Entries seen, and the last of them. */
  count = 0;
  last = { sequence: 0, hash: GENESIS };
  /** Hashes of the last places, by sequence. */
  private readonly recent = new Map([[0, GENESIS]]);
  /** By how much the numbers are off since entries were put in (+) or taken out (-) and the rest renumbered. */
  private shift = 0;
  /** The entry at hand follows a hole: what it was sealed with is lost. */
  private afterHole = false;
  /** Hash that the entry at hand may follow as well: that of an entry which changed places with the one before. */
  private alsoFollows: string | null = null;

  take(entry: SealedEntry): void {
    this.count++;
    if (entry.sequence < 1) return this.find(entry.sequence, 'INSERTED', 'was put in before the first entry');
    if (entry.sequence > this.last.sequence + 1) this.hole(this.last.sequence + 1, entry.sequence - 1);
    const sound = this.afterHole || this.fits(entry);
    this.afterHole = false;
    this.alsoFollows = null;
    if (!sound && !this.renumbered(entry)) this.misfits.push({ entry, previousHash: this.last.hash });
    this.last = { sequence: entry.sequence, hash: entry.hash };
    this.recent.set(entry.sequence, entry.hash);
    this.recent.delete(entry.sequence - REACH - 2);
  }

  /** Everything that was found, by place. Call it once, after the last entry. */
  finish(): Finding[] {
    for (const [one, other] of farSwaps(this.misfits)) this.swapped(one, other);
    for (const { entry } of this.misfits)
      this.find(
        entry.sequence,
        'CHANGED',
        `was changed: it does not fit its hash (or entry ${entry.sequence - 1} was changed and sealed anew)`,
      );
    return this.findings.sort((a, b) => a.sequence - b.sequence);
  }

  private fits(entry: SealedEntry): boolean {
    const written = entry.sequence - this.shift;
    return sealsAs(entry, written, this.last.hash) || (this.alsoFollows !== null && sealsAs(entry, written, this.alsoFollows));
  }

  private hole(from: number, to: number): void {
    for (let missing = from; missing <= to && missing < from + 1000; missing++)
      this.find(missing, 'REMOVED', `was removed (what entry ${to + 1} was sealed with is lost with it)`);
    if (to >= from + 1000) this.find(from + 1000, 'REMOVED', `to ${to} were removed as well`);
    this.afterHole = true;
  }

  /** True: the entry is sound, but stood elsewhere until entries before it were put in or taken out. */
  private renumbered(entry: SealedEntry): boolean {
    const written = entry.sequence - this.shift;
    for (let by = 1; by <= REACH; by++) {
      const before = this.recent.get(entry.sequence - 1 - by);
      if (before !== undefined && sealsAs(entry, written - by, before)) return this.earlier(entry, by);
    }
    // Its own predecessor is gone: the one after it shows by how much the numbers are off.
    for (let by = 1; by <= REACH; by++) if (sealsAs(entry, written + by, this.last.hash)) return this.takenOut(entry.sequence, by);
    return false;
  }

  /** The entry was written `by` places before where it stands: the two changed places, or others were put in between. */
  private earlier(entry: SealedEntry, by: number): true {
    const from = entry.sequence - by;
    const partner = this.misfits.find(({ entry: { sequence } }) => sequence === from);
    if (partner && sealsAs(partner.entry, entry.sequence - this.shift, by === 1 ? entry.hash : this.last.hash)) {
      this.swapped(partner.entry, entry);
      this.alsoFollows = partner.entry.hash;
      return true;
    }
    while ((this.misfits.at(-1)?.entry.sequence ?? 0) >= from) this.misfits.pop();
    for (let at = from; at < entry.sequence; at++) this.find(at, 'INSERTED', 'was put in, and what follows renumbered');
    this.shift += by;
    return true;
  }

  private takenOut(sequence: number, by: number): true {
    this.misfits.pop();
    this.find(
      sequence - 1,
      'REMOVED',
      `was removed with all from there to the entry written as ${sequence - 1 + by}, and what follows renumbered`,
    );
    this.shift -= by;
    return true;
  }

  /** Two entries changed places; what follows the first of them is sound after all. */
  private swapped(one: SealedEntry, other: SealedEntry): void {
    this.find(one.sequence, 'SWAPPED', `changed places with entry ${other.sequence}`);
    this.find(other.sequence, 'SWAPPED', `changed places with entry ${one.sequence}`);
    const innocent = ({ entry }: Misfit) =>
      [one, other].some(({ sequence }) => sequence === entry.sequence) ||
      (entry.sequence === one.sequence + 1 && sealsAs(entry, entry.sequence - this.shift, other.hash)) ||
      (entry.sequence === other.sequence + 1 && sealsAs(entry, entry.sequence - this.shift, one.hash));
    const left = this.misfits.filter((misfit) => !innocent(misfit));
    this.misfits.splice(0, this.misfits.length, ...left);
  }

  private find(sequence: number, what: Finding['what'], says: string): void {
    this.findings.push({ sequence, what, says });
  }
}

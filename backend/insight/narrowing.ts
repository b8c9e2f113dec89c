import { createHash } from 'node:crypto';
import type { Day } from '../shared/partial-date.js';
import { present, stalledOn, staleOn } from './freshness.js';
import { placeOf } from './adoption-columns.js';
import type { Snapshot } from './snapshot.js';

type Keeps = (place: number, rung: number) => boolean;

/** Narrows a figure and the list behind it by what no public filter says. */
export interface Narrowing {
  /** Two narrowings with the same key keep the same adoptions of the same snapshot and day. */
  key: string;
  over: (snapshot: Snapshot, day: Day) => Keeps;
}

/** What somebody ought to look at: adoptions that run and, at standing DOCUMENTED today, are on no rung, stale or stalled. */
const WORKLISTS = {
  TO_CLASSIFY: (): Keeps => (_place, rung) => rung === 0,
  STALE: ({ columns }: Snapshot, day: Day): Keeps => staleOn(columns, present(day)),
  STALLED: ({ columns }: Snapshot, day: Day): Keeps => stalledOn(columns, present(day)),
} satisfies Record<string, (snapshot: Snapshot, day: Day) => Keeps>;

export type Worklist = keyof typeof WORKLISTS;

/**
 * A worklist of these countries (ISO 3166-1 alpha-3; null: of all) without these adoptions, whose ids are sorted. Use it with
 * filters of the default standing, status and day.
 */
export const worklistOf = (worklist: Worklist, countries: readonly string[] | null, without: readonly string[]): Narrowing => ({
  key: JSON.stringify([worklist, countries, createHash('sha256').update(without.join()).digest('base64')]),
  over: (snapshot, day) => {
    const left = new Set(without.map((id) => placeOf(snapshot.columns, id)));
    const isDue = WORKLISTS[worklist](snapshot, day);
    const due: Keeps = (place, rung) => isDue(place, rung) && !left.has(place);
    if (countries === null) return due;
    const own = Uint8Array.from(snapshot.countries, ({ iso3 }) => (countries.includes(iso3) ? 1 : 0));
    return (place, rung) => own[snapshot.columns.country[place] ?? 0] === 1 && due(place, rung);
  },
});

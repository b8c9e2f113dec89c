import { randomUUID } from 'node:crypto';
import { type EntityManager, In, IsNull } from 'typeorm';
import { groupBy } from '../shared/group-by.js';
import { Contradiction } from './contradiction.entity.js';
import { contradictions, contradicts } from './contradiction.rules.js';
import { Evidence } from '../claims/evidence.entity.js';
import { StageEvent } from './stage-event.entity.js';

/** Ids a statement. */
const BATCH = 200;

/** Where claims are read, and where what is found is written. */
export interface ClaimPlaces {
  /** The records first; then where claims are that will be put on record in the same unit of work. */
  places: readonly EntityManager[];
  /** Claims that the same unit of work retires. */
  retired: ReadonlySet<string>;
  insert: (rows: Pick<Contradiction, 'id' | 'adoptionId' | 'claimA' | 'claimB' | 'foundAt'>[]) => Promise<unknown>;
}

export const onRecord = (records: EntityManager): ClaimPlaces => ({
  ...{ places: [records], retired: new Set() },
  insert: (rows) => records.insert(Contradiction, rows),
});

const claimsOf = async (records: EntityManager, adoptionIds: string[], retired: ReadonlySet<string>) => {
  const found = await records.find(StageEvent, {
    select: { id: true, adoptionId: true, kind: true, date: true, extent: true, verifies: true, supersedes: true },
    where: {
      adoptionId: In(adoptionIds),
      reviewState: In(['SUBMITTED', 'PUBLISHED']),
      retiredAt: IsNull(),
      kind: In(['ASSESSED', 'PILOTED', 'SCALED']),
    },
  });
  const events = found.filter(({ id }) => !retired.has(id));
  const evidence: Evidence[] = [];
  for (let start = 0; start < events.length; start += BATCH)
    evidence.push(...(await records.findBy(Evidence, { stageEventId: In(events.slice(start, start + BATCH).map(({ id }) => id)) })));
  const sources = groupBy(evidence, ({ stageEventId }) => stageEventId);
  return events.map((event) => ({ ...event, sources: (sources.get(event.id) ?? []).map(({ url, title }) => url ?? title) }));
};

const pairOf = (adoptionId: string, a: { id: string }, b: { id: string }, foundAt: string) => {
  const [claimA, claimB] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
  return { id: randomUUID(), adoptionId, claimA, claimB, foundAt };
};

/**
 * Puts on record which claims of these adoptions, submitted or published, cannot both be true; both stay. Pairs on record are
 * left as they are, settled or not. Call it in the unit of work that changed the claims. Answers how many pairs are new.
 */
export const markContradictions = async (
  { places, retired, insert }: ClaimPlaces,
  adoptionIds: readonly string[],
  now: string,
): Promise<number> => {
  let found = 0;
  for (let start = 0; start < adoptionIds.length; start += BATCH) {
    const batch = adoptionIds.slice(start, start + BATCH);
    const claims = await Promise.all(places.map((place) => claimsOf(place, batch, retired)));
    const pairs = [...groupBy(claims.flat(), ({ adoptionId }) => adoptionId)].flatMap(([adoptionId, claims]) =>
      contradictions(claims).map(([a, b]) => pairOf(adoptionId, a, b, now)),
    );
    if (pairs.length === 0) continue;
    const known = new Set(
      ((await places[0]?.findBy(Contradiction, { adoptionId: In(batch) })) ?? []).map(({ claimA, claimB }) => `${claimA} ${claimB}`),
    );
    const added = pairs.filter(({ claimA, claimB }) => !known.has(`${claimA} ${claimB}`));
    for (let place = 0; place < added.length; place += BATCH) await insert(added.slice(place, place + BATCH));
    found += added.length;
  }
  return found;
};

/** The same for one claim that was recorded or handed in: with which others it cannot be true. */
export const markContradictionsOf = async (
  records: EntityManager,
  { id, adoptionId }: { id: string; adoptionId: string },
  now: string,
): Promise<void> => {
  const claims = await claimsOf(records, [adoptionId], new Set());
  const own = claims.find((claim) => claim.id === id);
  if (!own) return;
  const known = await records.findBy(Contradiction, [
    { adoptionId, claimA: id },
    { adoptionId, claimB: id },
  ]);
  const added = claims
    .filter((other) => other.id !== id && contradicts(own, other))
    .filter((other) => !known.some(({ claimA, claimB }) => claimA === other.id || claimB === other.id))
    .map((other) => pairOf(adoptionId, own, other, now));
  if (added.length > 0) await records.insert(Contradiction, added);
};

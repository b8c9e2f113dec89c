import { randomUUID } from 'node:crypto';
import { type EntityManager, In, IsNull } from 'typeorm';
import { groupBy } from '../shared/group-by.js';
import { Contradiction } from './contradiction.entity.js';
import { contradictions } from './contradiction.rules.js';
import { Evidence } from '../claims/evidence.entity.js';
import { StageEvent } from './stage-event.entity.js';

/** Ids a statement. */
const BATCH = 200;

const claimsOf = async (records: EntityManager, adoptionIds: string[]) => {
  const events = await records.find(StageEvent, {
    select: { id: true, adoptionId: true, kind: true, date: true, extent: true, supersedes: true },
    where: {
      adoptionId: In(adoptionIds),
      reviewState: In(['SUBMITTED', 'PUBLISHED']),
      retiredAt: IsNull(),
      kind: In(['ASSESSED', 'PILOTED', 'SCALED']),
    },
  });
  const evidence: Evidence[] = [];
  for (let start = 0; start < events.length; start += BATCH)
    evidence.push(...(await records.findBy(Evidence, { stageEventId: In(events.slice(start, start + BATCH).map(({ id }) => id)) })));
  const sources = groupBy(evidence, ({ stageEventId }) => stageEventId);
  return events.map((event) => ({ ...event, sources: (sources.get(event.id) ?? []).map(({ url, title }) => url ?? title) }));
};

/**
 * Puts on record which claims of these adoptions, submitted or published, cannot both be true; both stay. Pairs on record are
 * left as they are, settled or not. Call it in the unit of work that changed the claims. Answers how many pairs are new.
 */
export const markContradictions = async (records: EntityManager, adoptionIds: readonly string[], now: string): Promise<number> => {
  let found = 0;
  for (let start = 0; start < adoptionIds.length; start += BATCH) {
    const batch = adoptionIds.slice(start, start + BATCH);
    const known = new Set(
      (await records.findBy(Contradiction, { adoptionId: In(batch) })).map(({ claimA, claimB }) => `${claimA} ${claimB}`),
    );
    const pairs = [...groupBy(await claimsOf(records, batch), ({ adoptionId }) => adoptionId)].flatMap(([adoptionId, claims]) =>
      contradictions(claims).map(([a, b]) => {
        const [claimA, claimB] = a.id < b.id ? [a.id, b.id] : [b.id, a.id];
        return { id: randomUUID(), adoptionId, claimA, claimB, foundAt: now };
      }),
    );
    const added = pairs.filter(({ claimA, claimB }) => !known.has(`${claimA} ${claimB}`));
    for (let place = 0; place < added.length; place += BATCH) await records.insert(Contradiction, added.slice(place, place + BATCH));
    found += added.length;
  }
  return found;
};

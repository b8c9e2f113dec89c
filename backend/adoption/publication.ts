import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Sector } from '../catalogue/catalogue.terms.js';
import type { Storage } from '../shared/storage.js';
import { Adoption } from './adoption.entity.js';
import { attribute } from './attribution.rules.js';
import { StageEvent } from './stage-event.entity.js';

/** Ids a statement: far below what either database binds at most. */
const BATCH = 500;

/**
 * Publishes a change of the claims of these adoptions and of nothing else: figures then read only these again. Call it in
 * the unit of work that changed them. Whatever changes countries, DPGs or terms calls `storage.publishChange` instead.
 */
export const publishAdoptions = async (storage: Storage, records: EntityManager, ids: readonly string[], now: Date): Promise<void> => {
  const dataVersion = await storage.publishChange(records, now, { marked: true });
  for (let start = 0; start < ids.length; start += BATCH) {
    const batch = ids.slice(start, start + BATCH);
    await records
      .createQueryBuilder()
      .update(Adoption)
      .set({ dataVersion, publishedVersion: () => 'version' })
      .whereInIds(batch)
      .execute();
  }
};

/** Published events of an adoption that still count, with what their standing is derived from. */
export const publishedEvents = (records: EntityManager, adoptionId: string): Promise<StageEvent[]> =>
  records.find(StageEvent, {
    where: { adoptionId, publishedAt: Not(IsNull()), retiredAt: IsNull() },
    relations: { evidence: true },
    order: { createdAt: 'ASC', id: 'ASC' },
  });

/**
 * Sector, goals and institution of these adoptions follow from their claims that now count (counting rule 6), and figures read
 * them again. Call it in the unit of work that changed the claims; `check` refuses by throwing.
 */
export const attributeAnew = async (
  storage: Storage,
  records: EntityManager,
  { adoptions, now, check }: { adoptions: readonly Adoption[]; now: Date; check?: (events: readonly StageEvent[]) => void },
): Promise<void> => {
  for (const { id, ...adoption } of adoptions) {
    const events = await publishedEvents(records, id);
    check?.(events);
    const { primarySector, sdgs, institutionId } = attribute(events, { sdgs: adoption.sdgs, sectors: [adoption.primarySector] });
    const attribution = { primarySector: primarySector as Sector, sdgs, institutionId: institutionId ?? adoption.institutionId };
    await records.update(Adoption, { id }, { ...attribution, updatedAt: now.toISOString() });
  }
  const ids = adoptions.map(({ id }) => id);
  await publishAdoptions(storage, records, ids, now);
};

/** May the public see it: does a published claim of it still count? */
export const isPublished = (records: EntityManager, adoptionId: string): Promise<boolean> =>
  records.existsBy(StageEvent, { adoptionId, publishedAt: Not(IsNull()), retiredAt: IsNull() });

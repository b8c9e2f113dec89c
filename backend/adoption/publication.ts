import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Storage } from '../shared/storage.js';
import { Adoption } from './adoption.entity.js';
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

/** May the public see it: does a published claim of it still count? */
export const isPublished = (records: EntityManager, adoptionId: string): Promise<boolean> =>
  records.existsBy(StageEvent, { adoptionId, publishedAt: Not(IsNull()), retiredAt: IsNull() });

import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import type { Storage } from '../../backend/shared/storage.js';

const RUNGS = ['reported', 'assessed', 'piloted', 'scaled'] as const;

/** Adoptions by rung at standing CLAIMED, whatever their status, counted by one plain statement over the tables. */
export const recount = async (storage: Storage): Promise<Record<(typeof RUNGS)[number], number>> => {
  const ofAdoption = storage.reader
    .createQueryBuilder()
    .select("MAX(CASE event.kind WHEN 'SCALED' THEN 3 WHEN 'PILOTED' THEN 2 WHEN 'ASSESSED' THEN 1 ELSE 0 END)", 'rung')
    .from(StageEvent, 'event')
    .where('event.published_at IS NOT NULL AND event.retired_at IS NULL')
    .groupBy('event.adoption_id');
  const rows = await storage.reader
    .createQueryBuilder()
    .select('rung')
    .addSelect('COUNT(*)', 'adoptions')
    .from(`(${ofAdoption.getQuery()})`, 'stood')
    .groupBy('rung')
    .getRawMany<{ rung: number; adoptions: number | string }>();
  const counts = { reported: 0, assessed: 0, piloted: 0, scaled: 0 };
  for (const { rung, adoptions } of rows) counts[RUNGS[rung] ?? 'reported'] = Number(adoptions);
  return counts;
};

export const adoptionsOnRecord = (storage: Storage): Promise<number> => storage.reader.count(Adoption);

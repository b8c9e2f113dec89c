import { type EntityManager, IsNull, Like } from 'typeorm';
import { ReviewState } from '../claims/claim.terms.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Engagement } from '../engagement/engagement.entity.js';
import { Participation } from '../engagement/participation.entity.js';
import { insertRows, upsertRows } from './batches.js';
import { GONE } from './seed.claims.js';
import { claimId, evidenceId } from './seed.identity.js';
import { ROUNDTABLE, type SeedEngagement, type SeedParticipation } from './seed.meetings.js';

/** Brings meetings and the parts that countries had in them in line with their tables; answers how many claims changed. */
export const writeEngagements = async (
  records: EntityManager,
  { engagements, participations }: { engagements: readonly SeedEngagement[]; participations: readonly SeedParticipation[] },
  now: string,
): Promise<number> => {
  await upsertRows(records, Engagement, engagements);
  const recorded = await records.findBy(Participation, { originKey: Like(`${ROUNDTABLE}#%`) });
  const ids = new Set(recorded.map(({ id }) => id));
  const latest = new Map(recorded.filter(({ supersededBy }) => !ids.has(supersededBy ?? '')).map((claim) => [claim.originKey, claim]));
  const stands = ({ originKey, digest }: SeedParticipation): boolean =>
    latest.get(originKey)?.originDigest === digest && latest.get(originKey)?.retirementReason !== GONE;
  const added = participations
    .filter((one) => !stands(one))
    .map(({ evidence, digest, ...told }) => {
      const before = latest.get(told.originKey) ?? null;
      const row = {
        ...told,
        ...{ id: claimId(told.originKey, digest, before?.id ?? null), originDigest: digest, author: 'Seed tables' },
        ...{ reviewState: ReviewState.PUBLISHED, createdAt: now, publishedAt: now },
      };
      return { row, evidence, before };
    });
  const keys = new Set(participations.map(({ originKey }) => originKey));
  const gone = [...latest.values()].filter(({ originKey, retiredAt }) => retiredAt === null && !keys.has(originKey ?? ''));
  await insertRows(
    records,
    Participation,
    added.map(({ row }) => row),
  );
  await insertRows(
    records,
    Evidence,
    added.map(({ row, evidence }) => ({ id: evidenceId(row.id, 0), participationId: row.id, ...evidence })),
  );
  for (const { row, before } of added) {
    if (before === null) continue;
    await records.update(Participation, { id: before.id }, { supersededBy: row.id });
    await records.update(Participation, { id: before.id, retiredAt: IsNull() }, { retiredAt: now });
  }
  for (const { id } of gone)
    await records.update(Participation, { id }, { retiredAt: now, reviewState: ReviewState.WITHDRAWN, retirementReason: GONE });
  return added.length + gone.length;
};

import { type EntityManager, IsNull, Like } from 'typeorm';
import { Organisation, organisationId } from '../catalogue/organisation.entity.js';
import { ReviewState } from '../claims/claim.terms.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Commitment } from '../funding/commitment.entity.js';
import { insertRows, upsertRows } from './batches.js';
import { GONE } from './seed.identity.js';
import { claimId, evidenceId } from './seed.identity.js';
import type { SeedCommitment } from './seed.money.js';

const FILE = 'commitments.csv';

const rowOf = (
  { originKey, digest, organisation, evidence: _evidence, ...told }: SeedCommitment,
  before: Commitment | null,
  now: string,
) => {
  const id = claimId(originKey, digest, before?.id ?? null);
  return {
    ...told,
    ...{
      id,
      series: before?.series ?? id,
      organisationId: organisationId(organisation),
      sourceFile: FILE,
      originKey,
      originDigest: digest,
    },
    ...{ author: 'Seed tables', recurrent: false, reviewState: ReviewState.PUBLISHED, createdAt: now, publishedAt: now },
  };
};

/** Brings the commitments on record in line with their seed table, as `writeClaims` does; answers how many of them changed. */
export const writeCommitments = async (records: EntityManager, seed: readonly SeedCommitment[], now: string): Promise<number> => {
  const recorded = await records.findBy(Commitment, { originKey: Like(`${FILE}#%`) });
  const ids = new Set(recorded.map(({ id }) => id));
  const latest = new Map(recorded.filter(({ supersededBy }) => !ids.has(supersededBy ?? '')).map((claim) => [claim.originKey, claim]));
  const stands = ({ originKey, digest }: SeedCommitment): boolean =>
    latest.get(originKey)?.originDigest === digest && latest.get(originKey)?.retirementReason !== GONE;
  const added = seed.filter((one) => !stands(one)).map((one) => ({ one, before: latest.get(one.originKey) ?? null }));
  const keys = new Set(seed.map(({ originKey }) => originKey));
  const gone = [...latest.values()].filter(({ originKey, retiredAt }) => retiredAt === null && !keys.has(originKey ?? ''));

  const donors = [...new Set(seed.map(({ organisation }) => organisation))];
  await upsertRows(
    records,
    Organisation,
    donors.map((name) => ({ id: organisationId(name), name })),
  );
  const rows = added.map(({ one, before }) => rowOf(one, before, now));
  await insertRows(records, Commitment, rows);
  await insertRows(
    records,
    Evidence,
    added.map(({ one }, index) => {
      const commitmentId = rows[index]?.id ?? '';
      return { id: evidenceId(commitmentId, 0), commitmentId, ...one.evidence };
    }),
  );
  for (const [index, { before }] of added.entries()) {
    if (before === null) continue;
    await records.update(Commitment, { id: before.id }, { supersededBy: rows[index]?.id ?? null });
    await records.update(Commitment, { id: before.id, retiredAt: IsNull() }, { retiredAt: now });
  }
  for (const { id } of gone)
    await records.update(Commitment, { id }, { retiredAt: now, reviewState: ReviewState.WITHDRAWN, retirementReason: GONE });
  return added.length + gone.length;
};

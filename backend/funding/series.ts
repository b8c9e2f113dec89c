import type { EntityManager, EntityTarget, FindOptionsWhere } from 'typeorm';
import type { FundingClaim } from './funding-claim.js';

/** The series that a correction carries on; null: it corrects nothing, or nothing that is on record. */
export const seriesOf = async <T extends FundingClaim>(
  records: EntityManager,
  table: EntityTarget<T>,
  supersedes: string | null | undefined,
): Promise<string | null> => {
  if (!supersedes) return null;
  return (await records.findOneBy(table, { id: supersedes } as FindOptionsWhere<T>))?.series ?? null;
};

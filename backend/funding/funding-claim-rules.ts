import { Injectable } from '@nestjs/common';
import { type EntityManager, In, IsNull, Not } from 'typeorm';
import { type ClaimRules, ClaimKinds, type FoundClaim, type StepTaken } from '../claims/claim-kinds.js';
import { DomainError } from '../shared/domain-error.js';
import { groupBy } from '../shared/group-by.js';
import { Storage } from '../shared/storage.js';
import { Commitment } from './commitment.entity.js';
import { closesCircle } from './commitment.rules.js';

/** What published commitments hand their money on by, by series. */
export const chainOf = async (records: EntityManager): Promise<(series: string) => readonly string[]> => {
  const links = await records.find(Commitment, {
    select: { series: true, fundsSeries: true },
    where: { fundsSeries: Not(IsNull()), publishedAt: Not(IsNull()), retiredAt: IsNull() },
  });
  const ofSeries = groupBy(links, ({ series }) => series);
  return (series) => (ofSeries.get(series) ?? []).flatMap(({ fundsSeries }) => fundsSeries ?? []);
};

/** What review does to money: figures read the claims that it touched again, and no chain comes back to itself. */
@Injectable()
export class FundingClaimRules implements ClaimRules {
  constructor(
    private readonly storage: Storage,
    private readonly kinds: ClaimKinds,
  ) {}

  /** Throws CONFLICT where a chain of commitments would come back to itself. */
  async taken(records: EntityManager, found: readonly FoundClaim[], { isPublic, now }: StepTaken): Promise<void> {
    if (!isPublic) return;
    const dataVersion = await this.storage.publishChange(records, now, { marked: true });
    for (const { kind, claim } of found) {
      const touched = [claim.id, ...(claim.supersedes === null ? [] : [claim.supersedes])];
      await records.update(this.kinds.of(kind).table, { id: In(touched) }, { dataVersion } as object);
    }
    await refuseCircles(records, found);
  }
}

const refuseCircles = async (records: EntityManager, found: readonly FoundClaim[]): Promise<void> => {
  const links = found.flatMap(({ claim }) => (claim instanceof Commitment && claim.fundsSeries !== null ? [claim] : []));
  if (links.length === 0) return;
  const chain = await chainOf(records);
  for (const { id, series, fundsSeries } of links)
    if (fundsSeries !== null && closesCircle(series, fundsSeries, chain))
      throw new DomainError('CONFLICT', 'This money would come back to where it began: correct one of the commitments.', {
        argument: 'ids',
        value: id,
      });
};

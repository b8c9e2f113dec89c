import type { EntityManager } from 'typeorm';
import { ReviewState } from '../adoption/adoption.terms.js';
import { Barrier } from '../adoption/barrier.entity.js';
import { InclusionMarker } from '../adoption/inclusion-marker.entity.js';
import { ReachFigure } from '../adoption/reach-figure.entity.js';
import { StageEvent } from '../adoption/stage-event.entity.js';

const { DRAFT, SUBMITTED, RETURNED } = ReviewState;

export interface ClaimCounts {
  /** Handed in by somebody else: four eyes. */
  submittedByOthers: number;
  ownReturned: number;
  ownDrafts: number;
}

/** Counts claims of every kind that are on their way through review, as one account sees them. Reads an index alone. */
export const countClaims = async (records: EntityManager, accountId: string): Promise<ClaimCounts> => {
  const counts: ClaimCounts = { submittedByOthers: 0, ownReturned: 0, ownDrafts: 0 };
  for (const kind of [StageEvent, ReachFigure, Barrier, InclusionMarker]) {
    const rows = await records
      .createQueryBuilder(kind, 'claim')
      .select('claim.review_state', 'state')
      .addSelect('claim.author_id', 'author')
      .addSelect('count(*)', 'claims')
      .where('claim.review_state IN (:...states)', { states: [DRAFT, SUBMITTED, RETURNED] })
      .groupBy('claim.review_state')
      .addGroupBy('claim.author_id')
      .getRawMany<{ state: ReviewState; author: string | null; claims: string | number }>();
    for (const { state, author, claims } of rows) {
      const own = author === accountId;
      if (state === SUBMITTED && !own) counts.submittedByOthers += Number(claims);
      if (state === RETURNED && own) counts.ownReturned += Number(claims);
      if (state === DRAFT && own) counts.ownDrafts += Number(claims);
    }
  }
  return counts;
};

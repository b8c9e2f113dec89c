import { Inject, Injectable } from '@nestjs/common';
import { ACCOUNT_SETTINGS, type AccountSettings } from '../accounts/account.settings.js';
import type { Viewer } from '../accounts/viewer.js';
import { Storage } from '../shared/storage.js';
import { ClaimKinds } from './claim-kinds.js';
import { ReviewState } from './claim.terms.js';

const { DRAFT, SUBMITTED, RETURNED } = ReviewState;

export interface CountedClaims {
  /** Handed in, and not of the own hand where four eyes must see a claim. */
  toReview: number;
  /** Of the own hand, waiting for a reviewer. */
  ownSubmitted: number;
  ownReturned: number;
  ownDrafts: number;
}

/** Counts claims of every kind that are on their way through review, as one person sees them. */
@Injectable()
export class ClaimCounts {
  constructor(
    private readonly storage: Storage,
    private readonly kinds: ClaimKinds,
    @Inject(ACCOUNT_SETTINGS) private readonly settings: AccountSettings,
  ) {}

  /** Reads one index a kind and nothing else. */
  async of({ accountId }: Viewer): Promise<CountedClaims> {
    const counts: CountedClaims = { toReview: 0, ownSubmitted: 0, ownReturned: 0, ownDrafts: 0 };
    for (const { table } of this.kinds.all) {
      const rows = await this.storage.reader
        .createQueryBuilder(table, 'claim')
        .select('claim.review_state', 'state')
        .addSelect('claim.author_id', 'author')
        .addSelect('count(*)', 'claims')
        .where('claim.review_state IN (:...states)', { states: [DRAFT, SUBMITTED, RETURNED] })
        .groupBy('claim.review_state')
        .addGroupBy('claim.author_id')
        .getRawMany<{ state: ReviewState; author: string | null; claims: string | number }>();
      for (const { state, author, claims } of rows) {
        const own = author === accountId;
        if (state === SUBMITTED && !(own && this.settings.fourEyes)) counts.toReview += Number(claims);
        if (state === SUBMITTED && own) counts.ownSubmitted += Number(claims);
        if (state === RETURNED && own) counts.ownReturned += Number(claims);
        if (state === DRAFT && own) counts.ownDrafts += Number(claims);
      }
    }
    return counts;
  }
}

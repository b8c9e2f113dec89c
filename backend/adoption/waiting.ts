import type { EntityManager } from 'typeorm';
import { ReviewState } from '../claims/claim.terms.js';
import { StageEvent } from './stage-event.entity.js';

/**
 * Ids, in order, of adoptions about whose stage somebody has said something already: a stage event handed in by anybody waits
 * for its reviewer, or one of this account's own hand is a draft or came back.
 */
export const adoptionsSpokenFor = async (records: EntityManager, accountId: string | null): Promise<string[]> => {
  const { SUBMITTED, DRAFT, RETURNED } = ReviewState;
  const rows = await records
    .createQueryBuilder(StageEvent, 'event')
    .select('DISTINCT event.adoption_id', 'id')
    .where('event.review_state = :submitted', { submitted: SUBMITTED })
    .orWhere('(event.review_state IN (:...open) AND event.author_id = :accountId)', { open: [DRAFT, RETURNED], accountId: accountId ?? '' })
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id).sort();
};

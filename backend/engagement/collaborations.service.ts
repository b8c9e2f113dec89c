import { Injectable } from '@nestjs/common';
import { Brackets } from 'typeorm';
import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { DomainError } from '../shared/domain-error.js';
import { Storage } from '../shared/storage.js';
import { Collaboration } from './collaboration.entity.js';
import type { CollaborationConnection } from './engagement.types.js';

const ORDER = 'COLLABORATIONS';
const MOST = 500;

export interface WantedCollaborations {
  country: string | null;
  dpg: string | null;
  first: number;
  after: string | null;
}

/** Published collaborations that count, in the order they were recorded. */
@Injectable()
export class Collaborations {
  constructor(private readonly storage: Storage) {}

  /** Throws PAGE_SIZE_INVALID and CURSOR_MALFORMED. */
  async list({ country, dpg, first, after }: WantedCollaborations): Promise<CollaborationConnection> {
    if (first < 0 || first > MOST)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST} at once.`, { argument: 'first', value: first });
    const query = this.storage.reader
      .createQueryBuilder(Collaboration, 'claim')
      .where('claim.published_at IS NOT NULL AND claim.retired_at IS NULL');
    if (country !== null) query.andWhere('(claim.country_iso3 = :country OR claim.partner_iso3 = :country)', { country });
    if (dpg !== null) query.andWhere('claim.dpg_id = :dpg', { dpg });
    const totalCount = await query.getCount();
    if (after !== null) {
      const [at, id] = decodeCursor(after, ORDER, ['string', 'string']);
      query.andWhere(
        new Brackets((where) =>
          where.where('claim.created_at > :at', { at }).orWhere('(claim.created_at = :at AND claim.id > :id)', { at, id }),
        ),
      );
    }
    const found = await query
      .leftJoinAndSelect('claim.evidence', 'evidence')
      .orderBy('claim.createdAt')
      .addOrderBy('claim.id')
      .take(first + 1)
      .getMany();
    const edges = found.slice(0, first).map((node) => ({ cursor: encodeCursor(ORDER, [node.createdAt, node.id]), node }));
    return { edges, totalCount, pageInfo: { hasNextPage: found.length > first, endCursor: edges.at(-1)?.cursor ?? null } };
  }
}

import { Injectable } from '@nestjs/common';
import { type EntityManager, type SelectQueryBuilder } from 'typeorm';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import { Adoption } from './adoption.entity.js';
import { ReviewState } from '../claims/claim.terms.js';
import { stageOrderBroken } from './attribution.rules.js';
import { Contradiction } from './contradiction.entity.js';
import { attributeAnew } from './publication.js';
import { StageEvent } from './stage-event.entity.js';

const MOST_LISTED = 500;
const LONGEST_REASON = 2000;

/** Not settled, and both claims still stand: where one was corrected or withdrawn since, nothing is left to decide. */
const open = (records: EntityManager): SelectQueryBuilder<Contradiction> =>
  records
    .createQueryBuilder(Contradiction, 'contradiction')
    .innerJoin(StageEvent, 'first', 'first.id = contradiction.claim_a AND first.retired_at IS NULL')
    .innerJoin(StageEvent, 'second', 'second.id = contradiction.claim_b AND second.retired_at IS NULL')
    .where('contradiction.settled_at IS NULL');

/** Claims of two sources that cannot both be true. */
@Injectable()
export class Contradictions {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly trail: AuditTrail,
  ) {}

  /** Those that nobody has settled, latest found first; `after`: those that follow this one. Throws PAGE_SIZE_INVALID, CURSOR_MALFORMED. */
  async list(first: number, after: string | null): Promise<Contradiction[]> {
    if (first < 0 || first > MOST_LISTED)
      throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST_LISTED} at once.`, { argument: 'first', value: first });
    const records = this.storage.reader;
    const found = open(records).orderBy('contradiction.found_at', 'DESC').addOrderBy('contradiction.id');
    if (after !== null) {
      const last = await records.findOneBy(Contradiction, { id: after });
      if (!last) throw new DomainError('CURSOR_MALFORMED', ERROR_CODES.CURSOR_MALFORMED, { argument: 'after' });
      const followers = '(contradiction.found_at < :at OR (contradiction.found_at = :at AND contradiction.id > :id))';
      found.andWhere(followers, { at: last.foundAt, id: last.id });
    }
    return first === 0 ? [] : found.limit(first).getMany();
  }

  count(): Promise<number> {
    return open(this.storage.reader).getCount();
  }

  /**
   * Withdraws the claim that is not kept; `keep` null: both are true, and stay. Throws UNKNOWN_RECORD, INPUT_INVALID,
   * STATE_INVALID, STAGE_ORDER (they cannot both be true), and CONFLICT where it is settled.
   */
  async settle(viewer: Viewer, id: string, keep: string | null, reason: string): Promise<Adoption> {
    const written = plainText(reason, { argument: 'reason', most: LONGEST_REASON, lines: true });
    return this.storage.write(async (records) => {
      const contradiction = await records.findOne(Contradiction, { where: { id }, relations: { adoption: true } });
      if (!contradiction) throw new DomainError('UNKNOWN_RECORD', ERROR_CODES.UNKNOWN_RECORD, { argument: 'id', value: id });
      const { adoption, claimA, claimB } = contradiction;
      if (contradiction.settledAt !== null) {
        const current = { settledAt: contradiction.settledAt, reason: contradiction.reason };
        throw new DomainError('CONFLICT', 'Somebody settled this contradiction meanwhile.', { argument: 'id', current });
      }
      if (keep !== null && keep !== claimA && keep !== claimB)
        throw new DomainError('INPUT_INVALID', 'Keep one of the two claims.', { argument: 'keep', value: keep });
      const [kept, other] = await Promise.all(
        (keep === claimB ? [claimB, claimA] : [claimA, claimB]).map((claim) => records.findOneByOrFail(StageEvent, { id: claim })),
      );
      if (!kept || !other || kept.retiredAt !== null || other.retiredAt !== null)
        throw new DomainError('STATE_INVALID', 'One of the two claims no longer stands: nothing is left to decide.', { argument: 'id' });
      if (keep !== null) await this.withdraw(records, adoption, other, written);
      else if (stageOrderBroken([kept, other]))
        throw new DomainError('STAGE_ORDER', 'They cannot both be true: keep one of them.', { argument: 'keep' });
      const settled = { settledAt: this.clock.now().toISOString(), settledBy: viewer.accountId, reason: written };
      await records.update(Contradiction, { id }, settled);
      const subject = { subjectKind: 'CONTRADICTION', subjectId: id, recordId: adoption.id, countryIso3: adoption.countryIso3 };
      const change = {
        before: { claims: [claimA, claimB] },
        after: keep === null ? { kept: [claimA, claimB] } : { kept: kept.id, withdrawn: other.id },
        reason: written,
      };
      await this.trail.note(records, viewer, [{ action: 'SETTLED', ...subject, ...change }]);
      return records.findOneByOrFail(Adoption, { id: adoption.id });
    });
  }

  private async withdraw(records: EntityManager, adoption: Adoption, claim: StageEvent, reason: string): Promise<void> {
    const now = this.clock.now();
    const retired = { retiredAt: now.toISOString(), reviewState: ReviewState.WITHDRAWN, retirementReason: reason };
    await records.update(StageEvent, { id: claim.id }, retired);
    await records.increment(Adoption, { id: adoption.id }, 'version', 1);
    if (claim.publishedAt !== null) await attributeAnew(this.storage, records, { adoptions: [adoption], now });
  }
}

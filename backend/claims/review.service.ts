import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { AuditTrail, type Change } from '../accounts/audit-trail.js';
import { ACCOUNT_SETTINGS, type AccountSettings } from '../accounts/account.settings.js';
import type { PermissionName } from '../accounts/permissions.rules.js';
import type { Viewer } from '../accounts/viewer.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { requiredText } from '../shared/input-text.js';
import { Storage } from '../shared/storage.js';
import type { Claim } from './claim.js';
import { ClaimKinds, type FoundClaim } from './claim-kinds.js';
import type { ReviewState } from './claim.terms.js';
import { isOwnReview, mayTake, type ReviewStep, STEPS } from './review.rules.js';

const MOST_CLAIMS = 500;

/** Takes claims through review: all of the named ones, or none. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    private readonly kinds: ClaimKinds,
    @Inject(ACCOUNT_SETTINGS) private readonly settings: AccountSettings,
  ) {}

  /** Hands claims in. Authors hand in their own, editors anybody's. */
  async submit(viewer: Viewer, ids: readonly string[]): Promise<void> {
    await this.take('SUBMIT', viewer, 'HAND_IN', ids, null, (now) => ({ submittedAt: now, returnReason: null }));
  }

  async publish(viewer: Viewer, ids: readonly string[]): Promise<void> {
    await this.take('PUBLISH', viewer, 'REVIEW', ids, null, (now) => ({ publishedAt: now, reviewerId: viewer.accountId }));
  }

  async returnToAuthor(viewer: Viewer, ids: readonly string[], reason: string): Promise<void> {
    const why = requiredText('reason', reason, 2000);
    await this.take('RETURN', viewer, 'REVIEW', ids, why, () => ({ returnReason: why, reviewerId: viewer.accountId }));
  }

  /** Takes back claims that were not published. */
  async withdraw(viewer: Viewer, ids: readonly string[], reason: string | null): Promise<void> {
    const why = reason === null ? null : requiredText('reason', reason, 2000);
    await this.take('WITHDRAW', viewer, 'HAND_IN', ids, why, (now) => ({ retiredAt: now, retirementReason: why }));
  }

  /** Marks published claims as no longer true; they stay in the history. */
  retract(viewer: Viewer, ids: readonly string[], reason: string): Promise<FoundClaim[]> {
    const why = requiredText('reason', reason, 2000);
    return this.take('RETRACT', viewer, 'REVIEW', ids, why, (now) => ({ retiredAt: now, retirementReason: why }));
  }

  private take(
    step: ReviewStep,
    viewer: Viewer,
    permission: PermissionName,
    ids: readonly string[],
    reason: string | null,
    changes: (now: string) => Partial<Claim>,
  ): Promise<FoundClaim[]> {
    if (ids.length > MOST_CLAIMS) throw new DomainError('LIST_TOO_LONG', `At most ${MOST_CLAIMS} claims at once.`, { argument: 'ids' });
    return this.storage.write(async (records) => {
      const found = await this.kinds.for(records, viewer, permission, ids);
      for (const { claim } of found) this.refuse(step, viewer, claim);
      const now = this.clock.now();
      const state = { reviewState: STEPS[step].to as ReviewState, ...changes(now.toISOString()) };
      for (const { kind, claim } of found) await records.update(this.kinds.of(kind).table, { id: claim.id }, state);
      if (step === 'PUBLISH') await this.supersede(records, found, now.toISOString());
      const isPublic = step === 'PUBLISH' || step === 'RETRACT';
      const unspoken = await this.kinds.follow(records, found, { step, isPublic, now });
      if (unspoken) await this.storage.publishChange(records, now, { marked: true });
      await this.audit.note(
        records,
        viewer,
        found.map((one) => this.entry(step, viewer, one, state, reason)),
      );
      return found;
    });
  }

  private refuse(step: ReviewStep, viewer: Viewer, claim: Claim): void {
    if (!mayTake(step, claim.reviewState) || claim.retiredAt !== null)
      throw new DomainError('STATE_INVALID', ERROR_CODES.STATE_INVALID, {
        argument: 'ids',
        value: claim.id,
        reviewState: claim.reviewState,
      });
    if (this.settings.fourEyes && isOwnReview(step, claim.authorId, viewer.accountId))
      throw new DomainError('OWN_CLAIM', ERROR_CODES.OWN_CLAIM, { argument: 'ids', value: claim.id });
  }

  private entry(
    step: ReviewStep,
    viewer: Viewer,
    { kind, claim, about }: FoundClaim,
    state: Partial<Claim>,
    reason: string | null,
  ): Change {
    const own = isOwnReview(step, claim.authorId, viewer.accountId) ? { fourEyes: false } : {};
    return {
      ...{ action: STEPS[step].action, subjectKind: kind, subjectId: claim.id, recordId: about.recordId },
      ...{ countryIso3: about.countryIso3, before: { reviewState: claim.reviewState }, after: { ...state, ...own }, reason },
    };
  }

  /** What a published claim corrects no longer counts from this moment on. */
  private async supersede(records: EntityManager, found: readonly FoundClaim[], now: string): Promise<void> {
    for (const { kind, claim } of found) {
      if (claim.supersedes === null) continue;
      const { table } = this.kinds.of(kind);
      await records.update(table, { id: claim.supersedes }, { supersededBy: claim.id });
      await records.update(table, { id: claim.supersedes, retiredAt: IsNull() }, { retiredAt: now });
    }
  }
}

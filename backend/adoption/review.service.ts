import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull } from 'typeorm';
import { AuditTrail, type Change } from '../accounts/audit-trail.js';
import { ACCOUNT_SETTINGS, type AccountSettings } from '../accounts/account.settings.js';
import type { PermissionName } from '../accounts/permissions.rules.js';
import type { Viewer } from '../accounts/viewer.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { requiredText } from '../shared/input-text.js';
import { Storage } from '../shared/storage.js';
import { Adoption } from './adoption.entity.js';
import { ReviewState } from './adoption.terms.js';
import { attribute, stageOrderBroken } from './attribution.rules.js';
import type { Claim } from './claim.js';
import { CLAIMS, type FoundClaim } from './claim-kinds.js';
import { claimsFor, nextVersion } from './desk-of-claims.js';
import { publishAdoptions } from './publication.js';
import { isOwnReview, mayTake, type ReviewStep, STEPS } from './review.rules.js';
import { publishedEvents } from './stage-events.service.js';

const MOST_CLAIMS = 500;

/** Takes claims through review: all of the named ones, or none. */
@Injectable()
export class ReviewService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
    @Inject(ACCOUNT_SETTINGS) private readonly settings: AccountSettings,
  ) {}

  /** Hands claims in. Authors hand in their own, editors anybody's. */
  async submit(viewer: Viewer, ids: readonly string[]): Promise<void> {
    await this.take('SUBMIT', viewer, 'RECORD', ids, null, (now) => ({ submittedAt: now, returnReason: null }));
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
    await this.take('WITHDRAW', viewer, 'RECORD', ids, why, (now) => ({ retiredAt: now, retirementReason: why }));
  }

  /** Marks a published claim as no longer true; it stays in the history. */
  async retract(viewer: Viewer, id: string, reason: string): Promise<string> {
    const why = requiredText('reason', reason, 2000);
    const [taken] = await this.take('RETRACT', viewer, 'REVIEW', [id], why, (now) => ({ retiredAt: now, retirementReason: why }));
    return taken?.claim.adoptionId ?? '';
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
      const found = await claimsFor(records, viewer, permission, ids);
      for (const { claim } of found) this.refuse(step, viewer, claim);
      const now = this.clock.now().toISOString();
      const state = { reviewState: STEPS[step].to as ReviewState, ...changes(now) };
      for (const { kind, claim } of found) await records.update(CLAIMS[kind].table, { id: claim.id }, state);
      const adoptions = new Map(found.map(({ claim }) => [claim.adoptionId, claim.adoption]));
      if (step === 'PUBLISH') await this.supersede(records, found, now);
      for (const adoption of adoptions.values()) await nextVersion(records, adoption, null);
      if (step === 'PUBLISH' || step === 'RETRACT') await this.makePublic(records, [...adoptions.values()], now);
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

  private entry(step: ReviewStep, viewer: Viewer, { kind, claim }: FoundClaim, state: Partial<Claim>, reason: string | null): Change {
    const own = isOwnReview(step, claim.authorId, viewer.accountId) ? { fourEyes: false } : {};
    return {
      ...{ action: STEPS[step].action, subjectKind: kind, subjectId: claim.id, recordId: claim.adoptionId },
      ...{ countryIso3: claim.adoption.countryIso3, before: { reviewState: claim.reviewState }, after: { ...state, ...own }, reason },
    };
  }

  /** What a published claim corrects no longer counts from this moment on. */
  private async supersede(records: EntityManager, found: readonly FoundClaim[], now: string): Promise<void> {
    for (const { kind, claim } of found) {
      if (claim.supersedes === null) continue;
      await records.update(CLAIMS[kind].table, { id: claim.supersedes }, { supersededBy: claim.id });
      await records.update(CLAIMS[kind].table, { id: claim.supersedes, retiredAt: IsNull() }, { retiredAt: now });
    }
  }

  /** Sector, goals and institution follow from the claims that now count (counting rule 6); figures read the adoptions again. */
  private async makePublic(records: EntityManager, adoptions: readonly Adoption[], now: string): Promise<void> {
    for (const adoption of adoptions) {
      const events = await publishedEvents(records, adoption.id);
      const broken = stageOrderBroken(events);
      if (broken)
        throw new DomainError('STAGE_ORDER', ERROR_CODES.STAGE_ORDER, { argument: 'ids', claim: broken.before.id, other: broken.after.id });
      const { primarySector, sdgs, institutionId } = attribute(events, { sdgs: adoption.sdgs, sectors: [adoption.primarySector] });
      await records.update(
        Adoption,
        { id: adoption.id },
        { primarySector: primarySector as Sector, sdgs, institutionId: institutionId ?? adoption.institutionId, updatedAt: now },
      );
    }
    const ids = adoptions.map(({ id }) => id);
    await publishAdoptions(this.storage, records, ids, this.clock.now());
  }
}

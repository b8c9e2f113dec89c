import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ClaimRules, FoundClaim, StepTaken } from '../claims/claim-kinds.js';
import { DomainError } from '../shared/domain-error.js';
import { Storage } from '../shared/storage.js';
import type { AdoptionClaim } from './adoption-claim.js';
import { stageOrderBroken } from './attribution.rules.js';
import { markContradictionsOf } from './contradictions.js';
import { nextVersion } from './desk-of-adoptions.js';
import { attributeAnew } from './publication.js';
import type { StageEvent } from './stage-event.entity.js';

/** What review does to adoptions: they get a next version with every step, and are attributed anew where it is public. */
@Injectable()
export class AdoptionClaimRules implements ClaimRules {
  constructor(private readonly storage: Storage) {}

  /** Throws STAGE_ORDER where the published claims would stand in an order that cannot be. */
  async taken(records: EntityManager, found: readonly FoundClaim<AdoptionClaim>[], { step, isPublic, now }: StepTaken): Promise<void> {
    const adoptions = [...new Map(found.map(({ claim }) => [claim.adoptionId, claim.adoption])).values()];
    for (const adoption of adoptions) await nextVersion(records, adoption, null);
    if (step === 'SUBMIT')
      for (const { kind, claim } of found) if (kind === 'STAGE_EVENT') await markContradictionsOf(records, claim, now.toISOString());
    if (!isPublic) return;
    await attributeAnew(this.storage, records, { adoptions, now, check: refuseBrokenOrder });
  }
}

const refuseBrokenOrder = (events: readonly StageEvent[]): void => {
  const broken = stageOrderBroken(events);
  if (broken)
    throw new DomainError('STAGE_ORDER', 'It contradicts a published claim: decide first which of the two stands.', {
      argument: 'ids',
      claim: broken.before.id,
      other: broken.after.id,
    });
};

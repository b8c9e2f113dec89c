import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import type { ClaimKind } from '../claims/claim.terms.js';
import { ClaimsService, type Details } from '../claims/claims.service.js';
import { Storage } from '../shared/storage.js';
import { aboutAdoption } from './adoption-kinds.js';
import { Adoption } from './adoption.entity.js';
import { adoptionFor, nextVersion } from './desk-of-adoptions.js';
import type { AnyAdoptionClaimInput } from './recording.inputs.js';

export interface Recorded {
  adoption: Adoption;
  claimId: string;
}

/** Puts claims about adoptions on record. */
@Injectable()
export class AdoptionClaims {
  constructor(
    private readonly storage: Storage,
    private readonly claims: ClaimsService,
  ) {}

  /**
   * One claim. `details` reads and checks what its kind says, inside of the unit of work. Throws UNKNOWN_ADOPTION,
   * CONFLICT, UNKNOWN_CLAIM (what it would correct), INPUT_INVALID.
   */
  record(
    viewer: Viewer,
    kind: ClaimKind,
    input: AnyAdoptionClaimInput,
    details: (records: EntityManager, adoption: Adoption) => Promise<Details> | Details,
    /** What else follows, in the same unit of work. */
    follow: (records: EntityManager, recorded: Recorded) => Promise<unknown> | null = () => null,
  ): Promise<Recorded> {
    return this.storage.write(async (records) => {
      const adoption = await adoptionFor(records, viewer, 'RECORD', input.adoptionId);
      const claimId = await this.claims.record(viewer, kind, input, async () => {
        const own = await details(records, adoption);
        await nextVersion(records, adoption, input.expectedVersion);
        return { about: aboutAdoption(adoption), details: { adoptionId: adoption.id, ...own } };
      });
      const changed = await records.findOneOrFail(Adoption, { where: { id: adoption.id }, relations: { institution: true } });
      const recorded = { adoption: changed, claimId };
      await follow(records, recorded);
      return recorded;
    });
  }
}

import { Injectable } from '@nestjs/common';
import type { EntityManager, FindOptionsWhere, SelectQueryBuilder } from 'typeorm';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import type { PermissionName } from '../accounts/permissions.rules.js';
import type { Viewer } from '../accounts/viewer.js';
import { groupBy } from '../shared/group-by.js';
import type { Recipe } from '../shared/loaders.js';
import type { Claim } from './claim.js';
import type { Fields } from './claim-fields.js';
import type { ClaimKind } from './claim.terms.js';
import type { Evidence } from './evidence.entity.js';
import type { ReviewStep } from './review.rules.js';

/** Whom a claim is about, as far as permissions, review and the audit trail ask. A correction is about the same record and country. */
export interface About {
  /** Record whose history shows what happens to the claim: an adoption, an engagement; null: that of no record. */
  recordId: string | null;
  /** Country whose focal point keeps it (ISO 3166-1 alpha-3); null: none does. */
  countryIso3: string | null;
  /** Organisation whose donors keep it; null: none does. */
  organisationId: string | null;
}

export interface FoundClaim<C extends Claim = Claim> {
  kind: ClaimKind;
  claim: C;
  about: About;
}

/** Which claims a list asks for. Null: all; an empty list: none. */
export interface Wanted {
  /** Who asks keeps those of these countries or organisations alone. */
  kept: { countries: readonly string[]; organisations: readonly string[] } | null;
  countries: readonly string[] | null;
  adoptionId: string | null;
  /** What a search text names; each list holds at least an empty code. */
  named: { countries: readonly string[]; dpgs: readonly string[]; organisations: readonly string[] } | null;
}

/** A step of review that was just taken, in its unit of work. */
export interface StepTaken {
  step: ReviewStep;
  /** Does it change what the public sees: PUBLISH and RETRACT? */
  isPublic: boolean;
  now: Date;
}

/** What a room adds to the review of its claims. */
export interface ClaimRules {
  /**
   * The claims of one step, of all kinds with these rules: written already, what they supersede is retired. Refuses by
   * throwing, and then nothing was done. Whoever changes what is public says so (`storage.publishChange`).
   */
  taken(records: EntityManager, claims: readonly FoundClaim[], step: StepTaken): Promise<void>;
}

/** What review has to know of a kind of claim; the room that owns it registers it when it starts. */
export interface KindOfClaim<C extends Claim = Claim> {
  kind: ClaimKind;
  /** Indexed by (review_state, author_id). */
  table: new () => C;
  /** Column by which evidence points at it. */
  backedBy: keyof Evidence;
  /** Read with each claim, beside its evidence. */
  relations: readonly string[];
  aboutOf(claim: C): About;
  /** What it says, field by field, without its evidence. */
  fieldsOf(claim: C): Fields;
  /** Narrows a query over `claim` to what is wanted, joining what it needs. */
  narrow(query: SelectQueryBuilder<Claim>, wanted: Wanted): void;
  /** Null: the public sees a change of it at once, and no figure of adoptions counts it. */
  rules: ClaimRules | null;
}

/** Every kind of claim that there is. */
@Injectable()
export class ClaimKinds {
  private readonly kinds = new Map<ClaimKind, KindOfClaim>();

  register<C extends Claim>(kind: KindOfClaim<C>): void {
    this.kinds.set(kind.kind, kind);
  }

  get all(): readonly KindOfClaim[] {
    return [...this.kinds.values()];
  }

  of(kind: ClaimKind): KindOfClaim {
    const known = this.kinds.get(kind);
    if (!known) throw new Error(`No room registered the kind of claim ${kind}.`);
    return known;
  }

  /** Claims of any kind by their ids, with evidence and the relations of their kind; ids that no claim has are absent. */
  async find(records: EntityManager, ids: readonly string[]): Promise<Map<string, FoundClaim>> {
    const found = new Map<string, FoundClaim>();
    for (const { kind, table, relations, aboutOf } of this.all) {
      const missing = ids.filter((id) => !found.has(id));
      if (missing.length === 0) break;
      const where = missing.map((id): FindOptionsWhere<Claim> => ({ id }));
      for (const claim of await records.find(table, { where, relations: ['evidence', ...relations] }))
        found.set(claim.id, { kind, claim, about: aboutOf(claim) });
    }
    return found;
  }

  /** Claims by id, in the order asked for, that somebody may do this to. Throws UNKNOWN_CLAIM or FORBIDDEN. */
  async for(records: EntityManager, viewer: Viewer, permission: PermissionName, ids: readonly string[]): Promise<FoundClaim[]> {
    const found = await this.find(records, ids);
    return [...new Set(ids)].map((id) => {
      const one = found.get(id);
      if (one && mayWith(viewer, permission, one.about)) return one;
      if (one?.claim.publishedAt) throw new DomainError('FORBIDDEN', ERROR_CODES.FORBIDDEN, { permission });
      throw new DomainError('UNKNOWN_CLAIM', ERROR_CODES.UNKNOWN_CLAIM, { argument: 'ids', value: id });
    });
  }

  /** Lets the rooms of these claims follow a step of review. Answers whether the public sees claims that no room speaks for. */
  async follow(records: EntityManager, found: readonly FoundClaim[], step: StepTaken): Promise<boolean> {
    const ofRules = groupBy(found, ({ kind }) => this.of(kind).rules);
    for (const [rules, claims] of ofRules) await rules?.taken(records, claims, step);
    return step.isPublic && ofRules.has(null);
  }

  /** Claims of any kind by id; null: no claim has it. */
  readonly byId: Recipe<string, FoundClaim | null> = async (records, ids) => {
    const found = await this.find(records, ids);
    return ids.map((id) => found.get(id) ?? null);
  };
}

/** May somebody do this to a claim about these? */
export const mayWith = (viewer: Viewer, permission: PermissionName, { countryIso3, organisationId }: About): boolean =>
  viewer.may(permission, { country: countryIso3, organisation: organisationId });

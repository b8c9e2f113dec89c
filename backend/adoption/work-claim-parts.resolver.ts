import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { Claim } from '../claims/claim.js';
import { ReviewService } from '../claims/review.service.js';
import { WorkClaim } from '../claims/work-claim.types.js';
import type { AskContext } from '../shared/ask-context.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { Storage } from '../shared/storage.js';
import { AdoptionClaim } from './adoption-claim.js';
import { Adoption } from './adoption.entity.js';
import { adoptionById } from './adoption.loaders.js';
import { Stage } from './adoption.terms.js';
import { Barrier } from './barrier.entity.js';
import { adoptionFor } from './desk-of-adoptions.js';
import { InclusionMarker } from './inclusion-marker.entity.js';
import { PreviewsService } from './previews.service.js';
import { ReachFigure } from './reach-figure.entity.js';
import { StageEvent } from './stage-event.entity.js';

const otherKind = { nullable: true, description: 'Null: it is of another kind.' };

const as = <C extends Claim>(table: new () => C, { found }: WorkClaim): C | null => (found.claim instanceof table ? found.claim : null);

/** What this room lends to a claim at the workbench. */
@Resolver(() => WorkClaim)
export class WorkClaimPartsResolver {
  constructor(private readonly previews: PreviewsService) {}

  @ResolveField(() => Adoption, { nullable: true, description: 'The adoption that it is about; null: it is about none.' })
  adoption(@Parent() { found }: WorkClaim): Adoption | null {
    return found.claim instanceof AdoptionClaim ? found.claim.adoption : null;
  }

  @ResolveField(() => StageEvent, otherKind)
  stageEvent(@Parent() claim: WorkClaim): StageEvent | null {
    return as(StageEvent, claim);
  }

  @ResolveField(() => ReachFigure, otherKind)
  reachFigure(@Parent() claim: WorkClaim): ReachFigure | null {
    return as(ReachFigure, claim);
  }

  @ResolveField(() => Barrier, otherKind)
  barrier(@Parent() claim: WorkClaim): Barrier | null {
    return as(Barrier, claim);
  }

  @ResolveField(() => InclusionMarker, otherKind)
  inclusionMarker(@Parent() claim: WorkClaim): InclusionMarker | null {
    return as(InclusionMarker, claim);
  }

  @ResolveField(() => Stage, { nullable: true, description: 'Where the adoption stands in public; null: the claim is no stage event.' })
  async stageNow(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<Stage | null> {
    return (await this.previews.ofClaim(found, context))?.now ?? null;
  }

  @ResolveField(() => Stage, {
    nullable: true,
    description: 'Where it would stand once the claim is published; null: the claim is no stage event.',
  })
  async stageThen(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<Stage | null> {
    return (await this.previews.ofClaim(found, context))?.then ?? null;
  }
}

@Resolver()
export class WorkAdoptionResolver {
  constructor(
    private readonly storage: Storage,
    private readonly review: ReviewService,
  ) {}

  @Allow('SEE_DRAFTS')
  @Query(() => Adoption, { description: 'One adoption, also one that has drafts only.' })
  workAdoption(
    @Args('id', { type: () => ID, description: 'Id of the adoption.' }) id: string,
    @Context() context: AskContext,
  ): Promise<Adoption> {
    return adoptionFor(this.storage.reader, permitted(context, 'SEE_DRAFTS'), 'SEE_DRAFTS', id);
  }

  @Allow('REVIEW')
  @Mutation(() => Adoption, { description: 'Marks, never deletes. UNKNOWN_CLAIM: no claim about an adoption; retractClaims takes any.' })
  async retractClaim(
    @Args('id', { type: () => ID, description: 'Id of a published claim.' }) id: string,
    @Args('reason', { type: () => String, description: 'Why, in a sentence that the author and the audit trail will show.' })
    reason: string,
    @Context() context: AskContext,
  ): Promise<Adoption | null> {
    const adoptionId = await this.storage.write(async () => {
      const [taken] = await this.review.retract(permitted(context, 'REVIEW'), [id], reason);
      if (taken?.claim instanceof AdoptionClaim) return taken.claim.adoptionId;
      throw new DomainError('UNKNOWN_CLAIM', ERROR_CODES.UNKNOWN_CLAIM, { argument: 'id', value: id });
    });
    return context.loaders.load(adoptionById, adoptionId);
  }
}

import { Args, Context, ID, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import { Organisation } from '../catalogue/organisation.entity.js';
import { organisationById } from '../catalogue/catalogue.loaders.js';
import type { Claim } from '../claims/claim.js';
import { WorkClaim } from '../claims/work-claim.types.js';
import type { AskContext } from '../shared/ask-context.js';
import { Commitment } from './commitment.entity.js';
import { CommitmentsService } from './commitments.service.js';
import { RecordCommitmentInput, RecordNeedInput, RecordSupportNeedInput, RecordSupportOfferInput } from './funding.inputs.js';
import { Need } from './need.entity.js';
import { NeedsService } from './needs.service.js';
import { SupportNeed } from './support-need.entity.js';
import { SupportOffer } from './support-offer.entity.js';

const input = { description: 'What to record.' };

@Resolver()
export class FundingResolver {
  constructor(
    private readonly needs: NeedsService,
    private readonly commitments: CommitmentsService,
  ) {}

  @Allow('RECORD')
  @Mutation(() => Need, { description: 'Records money that a country needs, as a draft or handed in for review.' })
  recordNeed(@Args('input', input) told: RecordNeedInput, @Context() context: AskContext): Promise<Need> {
    return this.needs.recordNeed(permitted(context, 'RECORD'), told);
  }

  @Allow('RECORD_MONEY')
  @Mutation(() => Commitment, {
    description: 'Records money of an organisation, as a draft or handed in for review. A donor records the own one’s only.',
  })
  recordCommitment(@Args('input', input) told: RecordCommitmentInput, @Context() context: AskContext): Promise<Commitment> {
    return this.commitments.recordCommitment(permitted(context, 'RECORD_MONEY'), told);
  }

  @Allow('RECORD')
  @Mutation(() => SupportNeed, { description: 'Records help that a country needs and that is not money.' })
  recordSupportNeed(@Args('input', input) told: RecordSupportNeedInput, @Context() context: AskContext): Promise<SupportNeed> {
    return this.needs.recordSupportNeed(permitted(context, 'RECORD'), told);
  }

  @Allow('RECORD_MONEY')
  @Mutation(() => SupportOffer, { description: 'Records help that a country or an organisation offers and that is not money.' })
  recordSupportOffer(@Args('input', input) told: RecordSupportOfferInput, @Context() context: AskContext): Promise<SupportOffer> {
    return this.commitments.recordSupportOffer(permitted(context, 'RECORD_MONEY'), told);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => Organisation, { nullable: true, description: 'One organisation; null: none has this id.' })
  organisation(
    @Args('id', { type: () => ID, description: 'Id of the organisation.' }) id: string,
    @Context() { loaders }: AskContext,
  ): Promise<Organisation | null> {
    return loaders.load(organisationById, id);
  }
}

const otherKind = { nullable: true, description: 'Null: it is of another kind.' };

const as = <C extends Claim>(table: new () => C, { found }: WorkClaim): C | null => (found.claim instanceof table ? found.claim : null);

/** What this room lends to a claim at the workbench. */
@Resolver(() => WorkClaim)
export class WorkFundingResolver {
  @ResolveField(() => Need, otherKind)
  need(@Parent() claim: WorkClaim): Need | null {
    return as(Need, claim);
  }

  @ResolveField(() => Commitment, otherKind)
  commitment(@Parent() claim: WorkClaim): Commitment | null {
    return as(Commitment, claim);
  }

  @ResolveField(() => SupportNeed, otherKind)
  supportNeed(@Parent() claim: WorkClaim): SupportNeed | null {
    return as(SupportNeed, claim);
  }

  @ResolveField(() => SupportOffer, otherKind)
  supportOffer(@Parent() claim: WorkClaim): SupportOffer | null {
    return as(SupportOffer, claim);
  }
}

import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted, signedIn } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { Adoption } from './adoption.entity.js';
import { Stage } from './adoption.terms.js';
import { differences, fieldsOf } from './claim-fields.js';
import { claimById, type FoundClaim } from './claim-kinds.js';
import { PreviewsService } from './previews.service.js';
import { ClaimField, WorkClaim, WorkClaimConnection, WorkClaimFilter, workClaimOf } from './work-claim.types.js';
import { WorkClaimsService } from './work-claims.service.js';

@Resolver(() => WorkClaim)
export class WorkClaimsResolver {
  constructor(
    private readonly claims: WorkClaimsService,
    private readonly previews: PreviewsService,
  ) {}

  @Allow('SEE_DRAFTS')
  @Query(() => WorkClaimConnection, {
    description: 'Claims published or not, the longest waiting first; a focal point sees those of the own country.',
  })
  async workClaims(
    @Args('filter', { type: () => WorkClaimFilter, nullable: true, description: 'Which claims.' }) filter: WorkClaimFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'Claims on a page, 0 to 200.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Context() context: AskContext,
  ): Promise<WorkClaimConnection> {
    const page = await this.claims.list(permitted(context, 'SEE_DRAFTS'), filter ?? {}, { first: first ?? 50, after: after ?? null });
    const edges = page.claims.map((found, place) => ({ cursor: page.cursors[place] ?? '', node: workClaimOf(found) }));
    return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null }, totalCount: page.totalCount };
  }

  @Allow('SEE_DRAFTS')
  @Query(() => WorkClaim, { nullable: true, description: 'One claim; null: there is none, or it is not for these eyes.' })
  async workClaim(
    @Args('id', { type: () => ID, description: 'Id of the claim.' }) id: string,
    @Context() context: AskContext,
  ): Promise<WorkClaim | null> {
    const found = await this.claims.one(permitted(context, 'SEE_DRAFTS'), id);
    return found ? workClaimOf(found) : null;
  }

  @Allow('SEE_DRAFTS')
  @Query(() => Adoption, { description: 'One adoption, also one that has drafts only.' })
  workAdoption(
    @Args('id', { type: () => ID, description: 'Id of the adoption.' }) id: string,
    @Context() context: AskContext,
  ): Promise<Adoption> {
    return this.claims.adoption(permitted(context, 'SEE_DRAFTS'), id);
  }

  @ResolveField(() => Boolean, { description: 'Whether it is of the hand of who asks: the own hand does not review it.' })
  own(@Parent() { found }: WorkClaim, @Context() context: AskContext): boolean {
    return found.claim.authorId === signedIn(context).accountId;
  }

  @ResolveField(() => WorkClaim, { nullable: true, description: 'The claim that it corrects; null: none.' })
  async supersedes(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<WorkClaim | null> {
    const before = await corrected(found, context);
    return before ? workClaimOf(before) : null;
  }

  @ResolveField(() => [ClaimField], { description: 'Field by field against the claim it corrects, else against nothing.' })
  async changes(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<ClaimField[]> {
    const before = await corrected(found, context);
    return differences(before ? fieldsOf(before.kind, before.claim) : null, fieldsOf(found.kind, found.claim));
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

/** The claim that one corrects; null: none. */
const corrected = async ({ claim }: FoundClaim, { loaders }: AskContext): Promise<FoundClaim | null> =>
  claim.supersedes === null ? null : loaders.load(claimById, claim.supersedes);

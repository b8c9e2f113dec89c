import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted, signedIn } from '../accounts/viewer.js';
import { organisationById } from '../catalogue/catalogue.loaders.js';
import { Organisation } from '../catalogue/organisation.entity.js';
import { Country } from '../countries/country.entity.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import type { AskContext } from '../shared/ask-context.js';
import { differences, evidenceField, type Fields } from './claim-fields.js';
import { ClaimKinds, type FoundClaim } from './claim-kinds.js';
import { ClaimField, WorkClaim, WorkClaimConnection, WorkClaimFilter, workClaimOf } from './work-claim.types.js';
import { WorkClaimsService } from './work-claims.service.js';

@Resolver(() => WorkClaim)
export class WorkClaimsResolver {
  constructor(
    private readonly claims: WorkClaimsService,
    private readonly kinds: ClaimKinds,
  ) {}

  @Allow('SEE_CLAIMS')
  @Query(() => WorkClaimConnection, {
    description:
      'Claims published or not, the longest waiting first; a focal point sees those of the own country, a donor those of the own organisation.',
  })
  async workClaims(
    @Args('filter', { type: () => WorkClaimFilter, nullable: true, description: 'Which claims.' }) filter: WorkClaimFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'Claims on a page, 0 to 200.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before.' }) after: string | null,
    @Context() context: AskContext,
  ): Promise<WorkClaimConnection> {
    const page = await this.claims.list(permitted(context, 'SEE_CLAIMS'), filter ?? {}, { first: first ?? 50, after: after ?? null });
    const edges = page.claims.map((found, place) => ({ cursor: page.cursors[place] ?? '', node: workClaimOf(found) }));
    return { edges, pageInfo: { hasNextPage: page.hasNextPage, endCursor: page.cursors.at(-1) ?? null }, totalCount: page.totalCount };
  }

  @Allow('SEE_CLAIMS')
  @Query(() => WorkClaim, { nullable: true, description: 'One claim; null: there is none, or it is not for these eyes.' })
  async workClaim(
    @Args('id', { type: () => ID, description: 'Id of the claim.' }) id: string,
    @Context() context: AskContext,
  ): Promise<WorkClaim | null> {
    const found = await this.claims.one(permitted(context, 'SEE_CLAIMS'), id);
    return found ? workClaimOf(found) : null;
  }

  @ResolveField(() => Boolean, { description: 'Whether it is of the hand of who asks: the own hand does not review it.' })
  own(@Parent() { found }: WorkClaim, @Context() context: AskContext): boolean {
    return found.claim.authorId === signedIn(context).accountId;
  }

  @ResolveField(() => Country, { nullable: true, description: 'The country whose claim it is; null: it is of no one country.' })
  country(@Parent() { found }: WorkClaim, @Context() { loaders }: AskContext): Promise<Country | null> | null {
    const { countryIso3 } = found.about;
    return countryIso3 === null ? null : loaders.load(countryByIso3, countryIso3);
  }

  @ResolveField(() => Organisation, { nullable: true, description: 'The organisation whose claim it is; null: that of none.' })
  organisation(@Parent() { found }: WorkClaim, @Context() { loaders }: AskContext): Promise<Organisation | null> | null {
    const { organisationId } = found.about;
    return organisationId === null ? null : loaders.load(organisationById, organisationId);
  }

  @ResolveField(() => WorkClaim, { nullable: true, description: 'The claim that it corrects; null: none.' })
  async supersedes(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<WorkClaim | null> {
    const before = await this.corrected(found, context);
    return before ? workClaimOf(before) : null;
  }

  @ResolveField(() => WorkClaim, {
    nullable: true,
    description: 'The claim that corrects it, published or in review; null: none, or it is not for these eyes.',
  })
  async correctedBy(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<WorkClaim | null> {
    const after = await this.claims.correctionOf(permitted(context, 'SEE_CLAIMS'), found);
    return after ? workClaimOf(after) : null;
  }

  @ResolveField(() => [ClaimField], { description: 'Field by field against the claim it corrects, else against nothing.' })
  async changes(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<ClaimField[]> {
    const before = await this.corrected(found, context);
    return differences(before ? this.fieldsOf(before) : null, this.fieldsOf(found));
  }

  /** The claim that one corrects; null: none. */
  private async corrected({ claim }: FoundClaim, { loaders }: AskContext): Promise<FoundClaim | null> {
    return claim.supersedes === null ? null : loaders.load(this.kinds.byId, claim.supersedes);
  }

  private fieldsOf({ kind, claim }: FoundClaim): Fields {
    return { ...this.kinds.of(kind).fieldsOf(claim), ...evidenceField(claim.evidence) };
  }
}

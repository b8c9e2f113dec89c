import { Args, Context, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { viewerOf } from '../accounts/viewer.js';
import { dpgById } from '../catalogue/catalogue.loaders.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Country } from '../countries/country.entity.js';
import { countryByIso3 } from '../countries/country.loaders.js';
import type { AskContext } from '../shared/ask-context.js';
import { isoOfDay, type Day } from '../shared/partial-date.js';
import { DateScalar, PartialDateScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { adoptionById, publishedEventsOf } from './adoption.loaders.js';
import { Stage, Standing, Status } from './adoption.terms.js';
import { StageEvent } from './stage-event.entity.js';
import { documentedOn, knownBy, type StandingPoint, standingPointOf } from './standing-point.js';

const asDate = (day: Day | null): string | null => (day === null ? null : isoOfDay(day));

@Resolver(() => Adoption)
export class AdoptionResolver {
  @Allow('READ_PUBLISHED')
  @Query(() => Adoption, { nullable: true, description: 'One adoption; null: no published adoption has this id.' })
  async adoption(
    @Args('id', { type: () => ID, description: 'Id of the adoption.' }) id: string,
    @Context() context: AskContext,
  ): Promise<Adoption | null> {
    const adoption = await context.loaders.load(adoptionById, id);
    return adoption && (await published(adoption, context)).length > 0 ? adoption : null;
  }

  @ResolveField(() => Country, { description: 'The country that adopts.' })
  country(@Parent() { countryIso3 }: Adoption, @Context() { loaders }: AskContext): Promise<Country | null> {
    return loaders.load(countryByIso3, countryIso3);
  }

  @ResolveField(() => Dpg, { description: 'What is adopted.' })
  dpg(@Parent() { dpgId }: Adoption, @Context() { loaders }: AskContext): Promise<Dpg | null> {
    return loaders.load(dpgById, dpgId);
  }

  @ResolveField(() => String, { nullable: true, description: 'What it is used for; null: none named.' })
  useCase(@Parent() { useCase }: Adoption): string | null {
    return useCase || null;
  }

  @ResolveField(() => String, {
    nullable: true,
    description: 'Null: the national government. Else the state, province or city that owns it.',
  })
  jurisdiction(@Parent() { jurisdiction }: Adoption): string | null {
    return jurisdiction || null;
  }

  @ResolveField(() => String, { nullable: true, description: 'Public body that owns it, by its latest stage event; null: not recorded.' })
  institution(@Parent() { institution }: Adoption): string | null {
    return institution?.name ?? null;
  }

  @ResolveField(() => Stage, { description: 'Highest rung at standing DOCUMENTED, today.' })
  async stage(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<Stage> {
    return (await pointOf(adoption, context)).position.stage;
  }

  @ResolveField(() => Status, { description: 'Whether it still runs, at standing DOCUMENTED, today.' })
  async status(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<Status> {
    return (await pointOf(adoption, context)).position.status;
  }

  @ResolveField(() => Standing, { description: 'Best standing of a claim of its rung; CLAIMED where it is on none.' })
  async standing(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<Standing> {
    return (await pointOf(adoption, context)).position.standing;
  }

  @ResolveField(() => PartialDateScalar, { nullable: true, description: 'Since when it is on its rung; null: on none, or not dated.' })
  async stageSince(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<string | null> {
    return (await pointOf(adoption, context)).position.since;
  }

  @ResolveField(() => Boolean, { description: 'Piloted or scaled, and not verified again within the shelf life of its stage.' })
  async stale(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<boolean> {
    return (await pointOf(adoption, context)).stale.due;
  }

  @ResolveField(() => DateScalar, {
    nullable: true,
    description: 'Since when it is stale; null: not stale, or never verified on a known date.',
  })
  async staleSince(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<string | null> {
    return asDate((await pointOf(adoption, context)).stale.since);
  }

  @ResolveField(() => Boolean, {
    description: 'A running pilot past its planned decision date, or 24 months after its start where none is known.',
  })
  async stalled(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<boolean> {
    return (await pointOf(adoption, context)).stalled.due;
  }

  @ResolveField(() => DateScalar, { nullable: true, description: 'Since when it is stalled; null: it is not.' })
  async stalledSince(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<string | null> {
    return asDate((await pointOf(adoption, context)).stalled.since);
  }

  @ResolveField(() => [String], { description: 'Proofs that the gate of its rung still lacks; empty: none, or on no rung.' })
  async missingProofs(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<string[]> {
    return (await pointOf(adoption, context)).missing;
  }

  @ResolveField(() => Int, {
    description:
      'Grows by one with every change; send it back as expectedVersion. Who may not see drafts is told the version last published.',
  })
  version(@Parent() { version, publishedVersion, countryIso3 }: Adoption, @Context() context: AskContext): number {
    return viewerOf(context)?.may('SEE_DRAFTS', { country: countryIso3 }) ? version : publishedVersion;
  }

  @ResolveField(() => [StageEvent], { description: 'Published stage events that count, in the order they were recorded.' })
  events(@Parent() adoption: Adoption, @Context() context: AskContext): Promise<StageEvent[]> {
    return published(adoption, context);
  }
}

const published = async ({ id }: Adoption, { loaders }: AskContext): Promise<StageEvent[]> =>
  knownBy(await loaders.load(publishedEventsOf, id), null);

const points = new WeakMap<AskContext, Map<string, Promise<StandingPoint>>>();

/** Derived once a request, however many of its fields are asked for. */
const pointOf = (adoption: Adoption, context: AskContext): Promise<StandingPoint> => {
  const ofRequest = points.get(context) ?? new Map<string, Promise<StandingPoint>>();
  points.set(context, ofRequest);
  const known =
    ofRequest.get(adoption.id) ?? published(adoption, context).then((events) => standingPointOf(events, documentedOn(context.today)));
  ofRequest.set(adoption.id, known);
  return known;
};

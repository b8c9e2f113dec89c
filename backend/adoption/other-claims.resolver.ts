import { Args, Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AskContext } from '../shared/ask-context.js';
import { firstDay } from '../shared/partial-date.js';
import { DateScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { barriersOf, inclusionMarkersOf, reachFiguresOf } from './adoption.loaders.js';
import { Barrier } from './barrier.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { InclusionMarker } from './inclusion-marker.entity.js';
import { ReachFigure } from './reach-figure.entity.js';

const evidence = { description: 'What backs it; empty: nothing but the word of its author.' };

const onDay = { type: () => DateScalar, nullable: true, description: 'What was dated by this day; absent: everything on record.' };
const by = (date: string, asOf: string | null): boolean => !asOf || firstDay(date) <= firstDay(asOf);

/** What is known of an adoption beside its stages. */
@Resolver(() => Adoption)
export class OtherClaimsResolver {
  @ResolveField(() => [ReachFigure], { description: 'Published figures of how many it serves, in the order they were recorded.' })
  async reachFigures(
    @Parent() { id }: Adoption,
    @Args('asOf', onDay) asOf: string | null,
    @Context() { loaders }: AskContext,
  ): Promise<ReachFigure[]> {
    return (await loaders.load(reachFiguresOf, id)).filter(({ date }) => by(date, asOf));
  }

  @ResolveField(() => [Barrier], { description: 'What holds it back, resolved or not, by published claims.' })
  async barriers(
    @Parent() { id }: Adoption,
    @Args('asOf', onDay) asOf: string | null,
    @Context() { loaders }: AskContext,
  ): Promise<Barrier[]> {
    const noted = (await loaders.load(barriersOf, id)).filter(({ notedOn }) => by(notedOn, asOf));
    return noted.map((barrier) =>
      barrier.resolvedOn !== null && !by(barrier.resolvedOn, asOf) ? Object.assign(new Barrier(), barrier, { resolvedOn: null }) : barrier,
    );
  }

  @ResolveField(() => [InclusionMarker], { description: 'Whom it is meant for, by published claims; the latest says what holds now.' })
  async inclusionMarkers(
    @Parent() { id }: Adoption,
    @Args('asOf', onDay) asOf: string | null,
    @Context() { loaders }: AskContext,
  ): Promise<InclusionMarker[]> {
    return (await loaders.load(inclusionMarkersOf, id)).filter(({ date }) => (date === null ? !asOf : by(date, asOf)));
  }
}

@Resolver(() => ReachFigure)
export class ReachFigureResolver {
  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() claim: ReachFigure): Evidence[] {
    return claim.evidence;
  }
}

@Resolver(() => Barrier)
export class BarrierResolver {
  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() claim: Barrier): Evidence[] {
    return claim.evidence;
  }
}

@Resolver(() => InclusionMarker)
export class InclusionMarkerResolver {
  @ResolveField(() => [Evidence], evidence)
  evidence(@Parent() claim: InclusionMarker): Evidence[] {
    return claim.evidence;
  }
}

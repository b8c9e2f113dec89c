import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { AskContext } from '../shared/ask-context.js';
import { Adoption } from './adoption.entity.js';
import { barriersOf, inclusionMarkersOf, reachFiguresOf } from './adoption.loaders.js';
import { Barrier } from './barrier.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { InclusionMarker } from './inclusion-marker.entity.js';
import { ReachFigure } from './reach-figure.entity.js';

const evidence = { description: 'What backs it; empty: nothing but the word of its author.' };

/** What is known of an adoption beside its stages. */
@Resolver(() => Adoption)
export class OtherClaimsResolver {
  @ResolveField(() => [ReachFigure], { description: 'Published figures of how many it serves, in the order they were recorded.' })
  reachFigures(@Parent() { id }: Adoption, @Context() { loaders }: AskContext): Promise<ReachFigure[]> {
    return loaders.load(reachFiguresOf, id);
  }

  @ResolveField(() => [Barrier], { description: 'What holds it back, resolved or not, by published claims.' })
  barriers(@Parent() { id }: Adoption, @Context() { loaders }: AskContext): Promise<Barrier[]> {
    return loaders.load(barriersOf, id);
  }

  @ResolveField(() => [InclusionMarker], { description: 'Whom it is meant for, by published claims; the latest says what holds now.' })
  inclusionMarkers(@Parent() { id }: Adoption, @Context() { loaders }: AskContext): Promise<InclusionMarker[]> {
    return loaders.load(inclusionMarkersOf, id);
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

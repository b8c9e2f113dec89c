import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PreviewsService } from '../adoption/previews.service.js';
import { STAGES, type Stages } from '../adoption/stage.rules.js';
import { WorkClaim } from '../adoption/work-claim.types.js';
import type { AskContext } from '../shared/ask-context.js';
import { placeOf } from './adoption-columns.js';
import { StageCounts } from './figure.types.js';
import { Figures } from './figures.js';
import type { Counts } from './tally.js';

const RUNGS = { REPORTED: 'reported', ASSESSED: 'assessed', PILOTED: 'piloted', SCALED: 'scaled' } as const satisfies Record<
  Stages,
  keyof Counts
>;

/** The counts with one adoption moved from a rung to another; `from` null: it was not counted before. */
export const moved = (counts: Counts, from: Stages | null, to: Stages): Counts => {
  const next = { ...counts };
  if (from !== null) next[RUNGS[from]]--;
  next[RUNGS[to]]++;
  const total = next.assessed + next.piloted + next.scaled;
  return { ...next, total, countries: total > 0 ? 1 : 0 };
};

/** Figures that this room lends to a claim under review. */
@Resolver(() => WorkClaim)
export class WorkClaimFiguresResolver {
  constructor(
    private readonly figures: Figures,
    private readonly previews: PreviewsService,
  ) {}

  @ResolveField(() => StageCounts, { description: 'What is counted in public of its country, at standing DOCUMENTED, today.' })
  countryNow(@Parent() { adoption }: WorkClaim, @Context() context: AskContext): Promise<StageCounts> {
    return this.figures.totals({ countries: [adoption.countryIso3] }, context);
  }

  @ResolveField(() => StageCounts, { description: 'The same once the claim is published. Pauses and ends are not reckoned in.' })
  async countryThen(@Parent() claim: WorkClaim, @Context() context: AskContext): Promise<StageCounts> {
    const counts = await this.countryNow(claim, context);
    const stages = await this.previews.ofClaim(claim.found, context);
    if (!stages || !(STAGES as readonly string[]).includes(claim.stageEvent?.kind ?? '')) return counts;
    const { columns } = await this.figures.snapshot(context);
    return moved(counts, placeOf(columns, claim.adoption.id) === null ? null : stages.now, stages.then);
  }
}

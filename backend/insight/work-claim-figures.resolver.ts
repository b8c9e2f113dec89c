import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { PreviewsService } from '../adoption/previews.service.js';
import { STAGES, type Stages } from '../adoption/stage.rules.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import { WorkClaim } from '../claims/work-claim.types.js';
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

  @ResolveField(() => StageCounts, {
    nullable: true,
    description: 'What is counted in public of its country, at standing DOCUMENTED, today; null: it is of no one country.',
  })
  countryNow(@Parent() { found }: WorkClaim, @Context() context: AskContext): Promise<StageCounts> | null {
    const { countryIso3 } = found.about;
    return countryIso3 === null ? null : this.figures.totals({ countries: [countryIso3] }, context);
  }

  @ResolveField(() => StageCounts, {
    nullable: true,
    description: 'The same once the claim is published. Pauses and ends are not reckoned in. Null: it is of no one country.',
  })
  async countryThen(@Parent() claim: WorkClaim, @Context() context: AskContext): Promise<StageCounts | null> {
    const counts = await this.countryNow(claim, context);
    const event = claim.found.claim;
    const stages = await this.previews.ofClaim(claim.found, context);
    if (!counts || !stages || !(event instanceof StageEvent) || !(STAGES as readonly string[]).includes(event.kind)) return counts;
    const { columns } = await this.figures.snapshot(context);
    return moved(counts, placeOf(columns, event.adoptionId) === null ? null : stages.now, stages.then);
  }
}

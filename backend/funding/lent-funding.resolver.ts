import { Context, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { StatementAction } from '../engagement/statement-action.entity.js';
import type { AskContext } from '../shared/ask-context.js';
import { needById, needOfSeries } from './funding.loaders.js';
import { Need } from './need.entity.js';

/** What this room lends to what followed from a statement. */
@Resolver(() => StatementAction)
export class StatementActionFundingResolver {
  @ResolveField(() => Need, {
    nullable: true,
    description: 'The need that followed, as it stands now; null: something else followed, or the need counts no longer.',
  })
  async needed(@Parent() { needId }: StatementAction, @Context() { loaders }: AskContext): Promise<Need | null> {
    const linked = needId === null ? null : await loaders.load(needById, needId);
    return linked && loaders.load(needOfSeries, linked.series);
  }
}

import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { publishedEventById } from '../adoption/adoption.loaders.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import type { AskContext } from '../shared/ask-context.js';
import { AdoptionFilter } from './adoption-filter.input.js';
import { connectionOf } from './connection.js';
import { AdoptionConnection } from './figure.types.js';
import { Figures } from './figures.js';
import { AdoptionOrder } from './insight.terms.js';

const filtered = {
  type: () => AdoptionFilter,
  nullable: true,
  description: 'Which adoptions; absent: all that run, at standing DOCUMENTED, today.',
};

@Resolver(() => AdoptionConnection)
export class RecordsResolver {
  constructor(private readonly figures: Figures) {}

  @Allow('READ_PUBLISHED')
  @Query(() => AdoptionConnection, { description: 'The records behind a figure: with the same filter, totalCount equals it.' })
  async adoptions(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('orderBy', {
      type: () => AdoptionOrder,
      nullable: true,
      defaultValue: AdoptionOrder.UPDATED_AT_DESC,
      description: 'Order of the list.',
    })
    orderBy: AdoptionOrder | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'Records on a page, 0 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before; absent: the first page.' })
    after: string | null,
    @Context() context: AskContext,
  ): Promise<AdoptionConnection> {
    const order = orderBy ?? AdoptionOrder.UPDATED_AT_DESC;
    const page = await this.figures.list(filter, { order, first: first ?? 50, after: after ?? null }, context);
    return connectionOf(page, context);
  }

  @Allow('READ_PUBLISHED')
  @Query(() => [StageEvent], { description: 'Latest dated stage events of the adoptions in a filter, newest first.' })
  async latestEvents(
    @Args('filter', filtered) filter: AdoptionFilter | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 10, description: 'How many, 0 to 100.' }) first: number | null,
    @Context() context: AskContext,
  ): Promise<StageEvent[]> {
    const ids = await this.figures.latestEvents(filter, first ?? 10, context);
    const events = await context.loaders.loadMany(publishedEventById, ids);
    return events.filter((event) => event !== null);
  }
}

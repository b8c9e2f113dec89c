import { Args, Context, Int, Query, Resolver } from '@nestjs/graphql';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import { AdoptionFilter } from '../insight/adoption-filter.input.js';
import { AdoptionConnection } from '../insight/figure.types.js';
import { AdoptionOrder } from '../insight/insight.terms.js';
import type { AskContext } from '../shared/ask-context.js';
import { Task } from './desk.terms.js';
import { Workbench } from './workbench.service.js';
import { WorkbenchCounts } from './workbench.types.js';

const latestFirst = AdoptionOrder.UPDATED_AT_DESC;

@Resolver()
export class WorkbenchResolver {
  constructor(private readonly desk: Workbench) {}

  @Allow('SEE_WORKBENCH')
  @Query(() => WorkbenchCounts, {
    description: 'How much work waits for whoever asks; for a focal point, of the own country, for a donor, of the own hand.',
  })
  workbench(@Context() context: AskContext): Promise<WorkbenchCounts> {
    return this.desk.counts(permitted(context, 'SEE_WORKBENCH'), context);
  }

  @Allow('SEE_WORKBENCH')
  @Query(() => AdoptionConnection, {
    description: 'Adoptions that wait for somebody; for a focal point, those of the own country, for a donor none.',
  })
  tasks(
    @Args('task', { type: () => Task, description: 'What is to be done with them.' }) task: Task,
    @Args('filter', {
      type: () => AdoptionFilter,
      nullable: true,
      description: 'Which of them; absent: all. INPUT_INVALID for asOf, knownOn, standing and statuses: tasks are of today.',
    })
    filter: AdoptionFilter | null,
    @Args('orderBy', { type: () => AdoptionOrder, nullable: true, defaultValue: latestFirst, description: 'Order of the list.' })
    orderBy: AdoptionOrder | null,
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'Records on a page, 0 to 500.' }) first: number | null,
    @Args('after', { type: () => String, nullable: true, description: 'endCursor of the page before; absent: the first page.' })
    after: string | null,
    @Context() context: AskContext,
  ): Promise<AdoptionConnection> {
    const page = { order: orderBy ?? latestFirst, first: first ?? 50, after: after ?? null };
    return this.desk.tasks(permitted(context, 'SEE_WORKBENCH'), { task, filter: filter ?? null, ...page }, context);
  }
}

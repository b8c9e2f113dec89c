import { Args, Context, ID, Int, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { In } from 'typeorm';
import { Allow } from '../accounts/allow.js';
import { permitted } from '../accounts/viewer.js';
import type { AskContext } from '../shared/ask-context.js';
import { inOrderOf, type Recipe } from '../shared/loaders.js';
import { Adoption } from './adoption.entity.js';
import { adoptionById } from './adoption.loaders.js';
import { Contradiction } from './contradiction.entity.js';
import { Contradictions } from './contradiction.service.js';
import { StageEvent } from './stage-event.entity.js';

/** Stage events by id, published or not; null: no such id. */
const eventById: Recipe<string, StageEvent | null> = async (records, ids) => {
  const relations = { evidence: true, institution: true, source: true };
  const events = await records.find(StageEvent, { where: { id: In([...ids]) }, relations });
  return inOrderOf<string, StageEvent | null>(
    ids,
    events,
    (event) => event?.id ?? '',
    () => null,
  );
};

@Resolver(() => Contradiction)
export class ContradictionResolver {
  constructor(private readonly service: Contradictions) {}

  @Allow('ANSWER_REPORTS')
  @Query(() => [Contradiction], { description: 'Contradictions that nobody has settled, latest found first.' })
  contradictions(
    @Args('first', { type: () => Int, nullable: true, defaultValue: 50, description: 'How many, 0 to 500.' }) first: number | null,
    @Args('after', { type: () => ID, nullable: true, description: 'Id of the last one that you have; absent: from the first.' })
    after: string | null,
  ): Promise<Contradiction[]> {
    return this.service.list(first ?? 50, after ?? null);
  }

  @Allow('ANSWER_REPORTS')
  @Mutation(() => Adoption, {
    description:
      'Keeps one claim and withdraws the other, or keeps both. UNKNOWN_RECORD, INPUT_INVALID; CONFLICT: settled already; STATE_INVALID: one of them stands no longer; STAGE_ORDER: they cannot both be true.',
  })
  settleContradiction(
    @Args('id', { type: () => ID, description: 'Id of the contradiction.' }) id: string,
    @Args('keep', { type: () => ID, nullable: true, description: 'The claim that stays; absent: both do.' }) keep: string | null,
    @Args('reason', { type: () => String, description: 'Why, at most 2,000 characters.' }) reason: string,
    @Context() context: AskContext,
  ): Promise<Adoption> {
    return this.service.settle(permitted(context, 'ANSWER_REPORTS'), id, keep ?? null, reason);
  }

  @ResolveField(() => Adoption, { description: 'What both claims are about.' })
  adoption(@Parent() { adoptionId }: Contradiction, @Context() { loaders }: AskContext): Promise<Adoption | null> {
    return loaders.load(adoptionById, adoptionId);
  }

  @ResolveField(() => [StageEvent], { description: 'The two claims.' })
  async claims(@Parent() { claimA, claimB }: Contradiction, @Context() { loaders }: AskContext): Promise<StageEvent[]> {
    return (await loaders.loadMany(eventById, [claimA, claimB])).filter((claim) => claim !== null);
  }
}

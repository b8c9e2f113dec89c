import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Adoption } from '../adoption/adoption.entity.js';
import { Stage } from '../adoption/adoption.terms.js';
import { StageEvent } from '../adoption/stage-event.entity.js';
import { DateScalar } from '../shared/scalars.js';
import { ChangeBasis, ChangeKind } from './insight.terms.js';

@ObjectType({ description: 'One adoption that stands elsewhere than before.' })
export class Change {
  @Field(() => ChangeKind, { description: 'What became of it.' })
  kind: ChangeKind;

  @Field(() => Stage, { nullable: true, description: 'Its rung before, at the asked standing; null: nobody claimed it.' })
  from: Stage | null;

  @Field(() => Stage, { nullable: true, description: 'Its rung after; null: nobody claims it.' })
  to: Stage | null;

  @Field(() => Adoption, { description: 'The record.' })
  adoption: Adoption;

  @Field(() => [StageEvent], { description: 'The claims that tell why, in the order they were recorded; withdrawn ones included.' })
  events: StageEvent[];
}

@ObjectType({ description: 'How many changed in one way.' })
export class ChangeCount {
  @Field(() => ChangeKind, { description: 'The way.' })
  kind: ChangeKind;

  @Field(() => Int, { description: 'Number of adoptions.' })
  count: number;
}

@ObjectType({ description: 'What changed between two days.' })
export class Changes {
  @Field(() => DateScalar, { description: 'The first day: as it stood at its end.' })
  since: string;

  @Field(() => DateScalar, { description: 'The asked day.' })
  until: string;

  @Field(() => ChangeBasis, { description: 'What was compared.' })
  basis: ChangeBasis;

  @Field(() => Int, { description: 'Number of adoptions that changed.' })
  total: number;

  @Field(() => [ChangeCount], { description: 'The same by kind; kinds that did not happen are absent.' })
  kinds: ChangeCount[];

  @Field(() => Int, { description: 'Adoptions whose rung rests on claims without a date; none of them is told as changed by DATE.' })
  undated: number;

  @Field(() => [Change], { description: 'The changes, newest first, as many as were asked for.' })
  list: Change[];
}

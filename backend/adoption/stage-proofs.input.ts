import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PartialDateScalar } from '../shared/scalars.js';

const optional = (description: string) => ({ nullable: true, description });

/** The proofs of every gate as fields of their own; docs/stages.md says which stage asks for which. */
@InputType({ description: 'What a stage event states for the gate of its stage. Absent or null: not stated.' })
@ObjectType('StageProofs', { description: 'What a stage event states for the gate of its stage. Null: not stated.' })
export class StageProofsInput {
  @Field(() => String, optional('ASSESSED: the written evaluation.'))
  evaluation?: string | null;

  @Field(() => String, optional('ASSESSED: the need it was evaluated for.'))
  need?: string | null;

  @Field(() => String, optional('ASSESSED: PROCEED, NOT_SUITABLE or DEFERRED.'))
  outcome?: string | null;

  @Field(() => String, optional('PILOTED: the written agreement of the public body.'))
  agreement?: string | null;

  @Field(() => Int, optional('PILOTED: number of sites.'))
  sites?: number | null;

  @Field(() => Int, optional('PILOTED: number of users.'))
  users?: number | null;

  @Field(() => PartialDateScalar, optional('PILOTED: when it is to be decided what follows; may lie in the future.'))
  plannedDecision?: string | null;

  @Field(() => String, optional('SCALED: what makes it the system of record.'))
  mandate?: string | null;

  @Field(() => Int, optional('SCALED: units of the jurisdiction in which it is live.'))
  unitsLive?: number | null;

  @Field(() => Int, optional('SCALED: units in which it is meant to be live.'))
  unitsIntended?: number | null;

  @Field(() => PartialDateScalar, optional('SCALED: the date of both numbers.'))
  unitsDate?: string | null;

  @Field(() => PartialDateScalar, optional('SCALED: since when it has been running without a break.'))
  operatingSince?: string | null;

  @Field(() => PartialDateScalar, optional('SCALED: when that was last confirmed.'))
  operatingConfirmed?: string | null;

  @Field(() => String, optional('SCALED: the institution that runs it.'))
  operator?: string | null;

  @Field(() => String, optional('SCALED: the recurrent source of its funding.'))
  recurrentFunding?: string | null;
}

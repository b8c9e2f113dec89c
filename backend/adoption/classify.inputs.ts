import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { EvidenceInput } from '../claims/claim.inputs.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { Extent, StageEventKind } from './adoption.terms.js';

@InputType({ description: 'The stage of an adoption that was only reported.' })
export class ClassifyInput {
  @Field(() => ID, { description: 'The adoption.' })
  adoptionId: string;

  @Field(() => StageEventKind, { description: 'ASSESSED, PILOTED or SCALED.' })
  kind: StageEventKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When; absent: the source gives no date.' })
  date?: string | null;

  @Field(() => Extent, { nullable: true, description: 'How far it reached.' })
  extent?: Extent | null;

  @Field(() => [EvidenceInput], { description: 'What backs it.' })
  evidence: EvidenceInput[];

  @Field(() => String, { nullable: true, description: 'What there is to add.' })
  note?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'False: keep it as a draft; absent: hand it in for review.' })
  submit?: boolean | null;

  @Field(() => Int, { description: 'Version of the adoption that the author saw.' })
  expectedVersion: number;

  @Field(() => ID, { nullable: true, description: 'Made by the client: the same request sent again records once.' })
  requestId?: string | null;
}

@ObjectType({ description: 'What became of one adoption of a batch: each stands for itself.' })
export class ClassifyOutcome {
  @Field(() => ID, { description: 'The adoption.' })
  adoptionId: string;

  @Field(() => Adoption, { nullable: true, description: 'As it now is; null: nothing was recorded.' })
  adoption: Adoption | null;

  @Field(() => ID, { nullable: true, description: 'The claim that was recorded; null: none.' })
  claimId: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the refusal; null: it was recorded.' })
  code: string | null;

  @Field(() => String, { nullable: true, description: 'What to do about it.' })
  message: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The argument to change, in the spelling of recordStageEvent; null: none in particular.',
  })
  argument: string | null;
}

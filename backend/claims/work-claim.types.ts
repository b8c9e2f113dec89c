import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../shared/page-info.js';
import { DateTimeScalar } from '../shared/scalars.js';
import type { FoundClaim } from './claim-kinds.js';
import { ClaimKind, ReviewState } from './claim.terms.js';
import { Evidence } from './evidence.entity.js';

@ObjectType({ description: 'One field of a claim beside that of the claim it corrects.' })
export class ClaimField {
  @Field(() => String, { description: 'Name of the field.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'What the corrected claim says; null: nothing.' })
  before: string | null;

  @Field(() => String, { nullable: true, description: 'What this claim says; null: nothing.' })
  after: string | null;
}

@ObjectType({ description: 'A claim of any kind as the workbench sees it, published or not.' })
export class WorkClaim {
  @Field(() => ID, { description: 'Id of the claim.' })
  id: string;

  @Field(() => ClaimKind, { description: 'What kind of claim it is: the field of that name holds it.' })
  kind: ClaimKind;

  @Field(() => String, { description: 'Who made it.' })
  author: string;

  @Field(() => ReviewState, { description: 'Where it stands in review.' })
  reviewState: ReviewState;

  @Field(() => DateTimeScalar, { description: 'When it was recorded.' })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was handed in; null: it was not.' })
  submittedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it counts; null: it does not.' })
  publishedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it no longer counts; null: it still does, or never did.' })
  retiredAt: string | null;

  @Field(() => String, { nullable: true, description: 'What the author added; null: nothing.' })
  note: string | null;

  @Field(() => String, { nullable: true, description: 'Why a reviewer sent it back; null: nobody did.' })
  returnReason: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was withdrawn; null: it was not.' })
  retirementReason: string | null;

  @Field(() => [Evidence], { description: 'What backs it.' })
  evidence: Evidence[];

  found: FoundClaim;
}

export const workClaimOf = (found: FoundClaim): WorkClaim => {
  const { kind, claim } = found;
  return Object.assign(new WorkClaim(), {
    ...{ id: claim.id, kind, author: claim.author, reviewState: claim.reviewState, note: claim.note },
    ...{ createdAt: claim.createdAt, submittedAt: claim.submittedAt, publishedAt: claim.publishedAt, retiredAt: claim.retiredAt },
    ...{ returnReason: claim.returnReason, retirementReason: claim.retirementReason, evidence: claim.evidence, found },
  });
};

@ObjectType({ description: 'A claim in a list.' })
export class WorkClaimEdge {
  @Field(() => String, { description: 'Its place in the list.' })
  cursor: string;

  @Field(() => WorkClaim, { description: 'The claim.' })
  node: WorkClaim;
}

@ObjectType({ description: 'A page of claims.' })
export class WorkClaimConnection {
  @Field(() => [WorkClaimEdge], { description: 'The claims, the longest waiting first.' })
  edges: WorkClaimEdge[];

  @Field(() => PageInfo, { description: 'Where the next page starts.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Number of claims on all pages.' })
  totalCount: number;
}

@InputType({ description: 'Which claims. Lists are unions, fields narrow together; absent means all.' })
export class WorkClaimFilter {
  @Field(() => [ReviewState], { nullable: true, description: 'States of review.' })
  states?: ReviewState[] | null;

  @Field(() => [ClaimKind], { nullable: true, description: 'Kinds of claims.' })
  kinds?: ClaimKind[] | null;

  @Field(() => [ID], { nullable: true, description: 'ISO 3166-1 alpha-3 codes.' })
  countries?: string[] | null;

  @Field(() => ID, { nullable: true, description: 'Claims of this adoption.' })
  adoptionId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: those of the own hand; false: those of others.' })
  mine?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: those handed in that whoever asks may review: of others, of the own hand too where one person is an office.',
  })
  toReview?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Case- and accent-insensitive, in names of countries, organisations, DPGs and their aliases; at most 200 characters.',
  })
  text?: string | null;
}

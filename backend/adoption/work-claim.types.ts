import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { PageInfo } from '../shared/page-info.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { ReviewState, Stage, Standing } from './adoption.terms.js';
import { Barrier } from './barrier.entity.js';
import { ClaimKind, type FoundClaim } from './claim-kinds.js';
import { Evidence } from './evidence.entity.js';
import { InclusionMarker } from './inclusion-marker.entity.js';
import { ReachFigure } from './reach-figure.entity.js';
import { StageEvent } from './stage-event.entity.js';

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

  @Field(() => Adoption, { description: 'The adoption that it is about.' })
  adoption: Adoption;

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

  @Field(() => StageEvent, { nullable: true, description: 'Null: it is of another kind.' })
  stageEvent: StageEvent | null;

  @Field(() => ReachFigure, { nullable: true, description: 'Null: it is of another kind.' })
  reachFigure: ReachFigure | null;

  @Field(() => Barrier, { nullable: true, description: 'Null: it is of another kind.' })
  barrier: Barrier | null;

  @Field(() => InclusionMarker, { nullable: true, description: 'Null: it is of another kind.' })
  inclusionMarker: InclusionMarker | null;

  found: FoundClaim;
}

export const workClaimOf = (found: FoundClaim): WorkClaim => {
  const { kind, claim } = found;
  return Object.assign(new WorkClaim(), {
    ...{ id: claim.id, kind, adoption: claim.adoption, author: claim.author, reviewState: claim.reviewState, note: claim.note },
    ...{ createdAt: claim.createdAt, submittedAt: claim.submittedAt, publishedAt: claim.publishedAt, retiredAt: claim.retiredAt },
    ...{ returnReason: claim.returnReason, retirementReason: claim.retirementReason, evidence: claim.evidence, found },
    stageEvent: claim instanceof StageEvent ? claim : null,
    reachFigure: claim instanceof ReachFigure ? claim : null,
    barrier: claim instanceof Barrier ? claim : null,
    inclusionMarker: claim instanceof InclusionMarker ? claim : null,
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

  @Field(() => String, {
    nullable: true,
    description: 'Case- and accent-insensitive, in DPG name, alias and country name; at most 200 characters.',
  })
  text?: string | null;
}

@ObjectType({ description: 'What is wrong with a value.' })
export class InputProblemType {
  @Field(() => String, { description: 'The argument, in the caller’s spelling.' })
  argument: string;

  @Field(() => String, { description: 'A code of the catalogue of refusals.' })
  code: string;

  @Field(() => String, { description: 'What to do about it.' })
  message: string;
}

@ObjectType({ description: 'What a stage event would be worth if it were published as it stands.' })
export class ClaimPreview {
  @Field(() => Standing, { description: 'The standing it would have.' })
  standing: Standing;

  @Field(() => [String], { description: 'Proofs of the gate that it lacks.' })
  missingProofs: string[];

  @Field(() => [String], { description: 'Proofs of the gate that it has.' })
  heldProofs: string[];

  @Field(() => Stage, { description: 'Where the adoption stands now, at standing DOCUMENTED.' })
  stageNow: Stage;

  @Field(() => Stage, { description: 'Where it would stand.' })
  stageThen: Stage;

  @Field(() => [InputProblemType], { description: 'Why it could not be recorded; empty: it could.' })
  problems: InputProblemType[];
}

@ObjectType({ description: 'An adoption that a new one may be the same as.' })
export class SimilarAdoption {
  @Field(() => Adoption, { description: 'The one on record.' })
  adoption: Adoption;

  @Field(() => String, {
    description: 'SAME: all the same; SAME_DPG: the same DPG in the same country; SIMILAR_NAME: a DPG of a similar name.',
  })
  why: string;
}

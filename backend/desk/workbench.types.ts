import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'How much work waits for whoever asks. Each number is the length of a list that the same person can open.' })
export class WorkbenchCounts {
  @Field(() => Int, { description: 'Adoptions on no rung: tasks(task: TO_CLASSIFY).' })
  toClassify: number;

  @Field(() => Int, {
    description: 'Claims handed in that the person may review: workClaims(filter: { toReview: true }); 0 for who may not.',
  })
  toReview: number;

  @Field(() => Int, { description: 'Own claims that wait for a reviewer.' })
  submitted: number;

  @Field(() => Int, { description: 'Own claims that a reviewer sent back.' })
  returned: number;

  @Field(() => Int, { description: 'Own claims that are being written.' })
  drafts: number;

  @Field(() => Int, { description: 'Adoptions to verify again: tasks(task: STALE).' })
  stale: number;

  @Field(() => Int, { description: 'Pilots that wait for a decision: tasks(task: STALLED).' })
  stalled: number;

  @Field(() => Int, { description: 'Reported errors without an answer; 0 for who may not answer them.' })
  errorReports: number;

  @Field(() => Int, { description: 'Contradictions that nobody has settled; 0 for who may not settle them.' })
  contradictions: number;
}

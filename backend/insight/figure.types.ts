import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Adoption } from '../adoption/adoption.entity.js';
import { Stage, Standing, Status } from '../adoption/adoption.terms.js';
import { DateScalar, PartialDateScalar } from '../shared/scalars.js';
import { PageInfo } from '../shared/page-info.js';
import type { Dimension } from './insight.terms.js';

@ObjectType({
  description:
    'How many adoptions stand on each rung at the asked standing. total = assessed + piloted + scaled; reported (claimed, on no rung) stands apart.',
})
export class StageCounts {
  @Field(() => Int, { description: 'Claimed by somebody, on no rung.' })
  reported: number;

  @Field(() => Int, { description: 'On the rung ASSESSED.' })
  assessed: number;

  @Field(() => Int, { description: 'On the rung PILOTED.' })
  piloted: number;

  @Field(() => Int, { description: 'On the rung SCALED.' })
  scaled: number;

  @Field(() => Int, { description: 'assessed + piloted + scaled.' })
  total: number;

  @Field(() => Int, { description: 'Countries with at least one adoption on a rung.' })
  countries: number;
}

@ObjectType({ description: 'One bar of a chart, one country of a map.' })
export class Slice {
  @Field(() => ID, { description: 'The code: GHA, HEALTH, 3, dhis2.' })
  key: string;

  @Field(() => StageCounts, { description: 'Counts of the adoptions under this key.' })
  counts: StageCounts;

  dimension: Dimension;
}

@ObjectType({ description: 'One cell of a table of two dimensions. Cells that nobody claims an adoption in are absent.' })
export class Cell {
  @Field(() => ID, { description: 'Key in the dimension of the rows.' })
  row: string;

  @Field(() => ID, { description: 'Key in the dimension of the columns.' })
  column: string;

  @Field(() => StageCounts, { description: 'Counts of the adoptions under both keys.' })
  counts: StageCounts;
}

@ObjectType({ description: 'Cumulative counts at the end of the period that starts on `period`.' })
export class TimelinePoint {
  @Field(() => DateScalar, { description: 'First day of the period.' })
  period: string;

  @Field(() => StageCounts, { description: 'Counts on the last day of the period, or on the asked day where that comes first.' })
  counts: StageCounts;
}

@ObjectType({ description: 'Counts over time. Claims without a date are in no point.' })
export class Timeline {
  @Field(() => [TimelinePoint], { description: 'One point a period, in order.' })
  points: TimelinePoint[];

  @Field(() => Int, { description: 'Adoptions whose rung today no dated event of that rung supports; no point shows them there.' })
  undated: number;
}

@ObjectType({ description: 'One record of a list, and where it stands by the filter of that list.' })
export class AdoptionEdge {
  @Field(() => String, { description: 'Its place in this order of the list.' })
  cursor: string;

  @Field(() => Adoption, { description: 'The record.' })
  node: Adoption;

  @Field(() => Stage, { description: 'Its rung at the standing and on the day that the filter asks for.' })
  stage: Stage;

  @Field(() => Standing, { description: 'Best standing of a claim of that rung; CLAIMED where it is on none.' })
  standing: Standing;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when it is on that rung; null: on none, or not dated.' })
  since: string | null;

  @Field(() => Status, { description: 'Whether it ran, at that standing and on that day.' })
  status: Status;

  @Field(() => [String], { description: 'Proofs that the gate of its rung lacks; empty: none, or on no rung.' })
  missingProofs: string[];

  @Field(() => Stage, { nullable: true, description: 'The rung after its own; null: it is scaled.' })
  nextStage: Stage | null;

  @Field(() => [String], { description: 'Proofs that the gate of the rung after its own lacks, whichever claim could give them.' })
  nextProofs: string[];

  @Field(() => Boolean, { description: 'On that day, not verified again within the shelf life of its stage.' })
  stale: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is stale; null: not stale, or never verified on a known date.' })
  staleSince: string | null;

  @Field(() => Boolean, { description: 'On that day, a running pilot past its decision date, or 24 months after its start.' })
  stalled: boolean;

  @Field(() => DateScalar, { nullable: true, description: 'Since when it is stalled; null: it is not.' })
  stalledSince: string | null;
}

@ObjectType({ description: 'The records behind a figure.' })
export class AdoptionConnection {
  @Field(() => [AdoptionEdge], { description: 'The records of this page.' })
  edges: AdoptionEdge[];

  @Field(() => PageInfo, { description: 'Where this page ends.' })
  pageInfo: PageInfo;

  @Field(() => Int, { description: 'Number of records on all pages: equals the figure with the same filter.' })
  totalCount: number;
}

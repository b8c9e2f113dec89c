import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/columns.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { ReviewState } from './claim.terms.js';
import type { Evidence } from './evidence.entity.js';

/**
 * What every claim has: an author, a state of review and a history. Each kind of claim is a table of its own. A published
 * claim is never edited and never deleted: a correction supersedes it, a retraction marks it.
 */
@ObjectType({ isAbstract: true })
export abstract class Claim {
  @Field(() => ID, { description: 'Stays the same for good.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Field(() => String, { nullable: true, description: 'What the author added in the own words; null: nothing.' })
  @Column({ type: 'text', nullable: true })
  note: string | null;

  @Field(() => String, { description: 'Who made the claim.' })
  @Column({ type: 'text' })
  author: string;

  /** Account that made it; null: it was loaded. */
  @Column({ name: 'author_id', type: 'varchar', length: 36, nullable: true })
  authorId: string | null;

  @Field(() => ReviewState, { description: 'Where it stands in review.' })
  @Column({ name: 'review_state', type: 'varchar', length: 12 })
  reviewState: ReviewState;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt: string;

  /** When it was handed in for review; null: it was not. */
  @Column({ ...instantColumn, name: 'submitted_at', nullable: true })
  submittedAt: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when it counts in figures; null: it does not.' })
  @Column({ ...instantColumn, name: 'published_at', nullable: true })
  publishedAt: string | null;

  /** Since when it no longer counts, because it was superseded or withdrawn; null: it still does. */
  @Column({ ...instantColumn, name: 'retired_at', nullable: true })
  retiredAt: string | null;

  /** The claim that this one corrects, once it is published; null: it stands for itself. */
  @Column({ name: 'supersedes', type: 'varchar', length: 36, nullable: true })
  supersedes: string | null;

  /** The claim that corrected this one. */
  @Column({ name: 'superseded_by', type: 'varchar', length: 36, nullable: true })
  supersededBy: string | null;

  /** Why it was withdrawn; null: it was not, or a correction says it all. */
  @Column({ name: 'retirement_reason', type: 'text', nullable: true })
  retirementReason: string | null;

  /** Why a reviewer sent it back the last time; null: never. */
  @Column({ name: 'return_reason', type: 'text', nullable: true })
  returnReason: string | null;

  /** Account that last published or returned it; null: nobody yet, or it was loaded. */
  @Column({ name: 'reviewer_id', type: 'varchar', length: 36, nullable: true })
  reviewerId: string | null;

  /** What backs it: each kind names the column of `Evidence` that points at it. */
  abstract evidence: Evidence[];
}

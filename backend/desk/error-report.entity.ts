import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { instantColumn } from '../shared/columns.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { ErrorReportState } from './desk.terms.js';

@ObjectType({ description: 'An error that a reader found in a record. Nothing is kept of the reader but the words.' })
@Entity('error_report')
@Unique('error_report_number', ['number'])
@Index('error_report_adoption', ['adoptionId'])
@Index('error_report_state', ['state', 'at'])
export class ErrorReport {
  @Field(() => ID, { description: 'Stays the same for good.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Field(() => String, { description: 'Under which the reader follows it: 7K3QM-9XWTA.' })
  @Column({ type: 'varchar', length: 11 })
  number: string;

  @Column({ name: 'adoption_id', type: 'varchar', length: 36 })
  adoptionId: string;

  @Field(() => String, { description: 'What the reader wrote.' })
  @Column({ type: 'text' })
  text: string;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  @Column({ ...instantColumn })
  at: string;

  @Field(() => ErrorReportState, { description: 'What became of it.' })
  @Column({ type: 'varchar', length: 12 })
  state: ErrorReportState;

  @Field(() => String, { nullable: true, description: 'What the reader is answered; null: nothing yet.' })
  @Column({ type: 'text', nullable: true })
  answer: string | null;

  @Column({ ...instantColumn, name: 'answered_at', nullable: true })
  answeredAt: string | null;

  /** Account that answered. */
  @Column({ name: 'answered_by', type: 'varchar', length: 36, nullable: true })
  answeredBy: string | null;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption>;
}

@ObjectType({ description: 'A reported error as its reader follows it.' })
export class PublicErrorReport {
  @Field(() => String, { description: 'The tracking number: who has it sees the answer.' })
  number: string;

  @Field(() => ErrorReportState, { description: 'What became of it.' })
  state: ErrorReportState;

  @Field(() => DateTimeScalar, { description: 'When it came in.' })
  at: string;

  @Field(() => String, { nullable: true, description: 'The answer; null: none yet.' })
  answer: string | null;
}

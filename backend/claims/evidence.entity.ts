import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import type { Claim } from './claim.js';
import { EvidenceGrade } from './claim.terms.js';

@ObjectType({ description: 'What backs a claim.' })
@Entity('evidence')
export class Evidence {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  /** Exactly one of these columns names the claim that it backs, and each kind of claim has one. Rooms above are named by text. */
  @Index('evidence_claim')
  @Column({ name: 'stage_event_id', type: 'varchar', length: 36, nullable: true })
  stageEventId: string | null;

  @Index('evidence_reach_figure')
  @Column({ name: 'reach_figure_id', type: 'varchar', length: 36, nullable: true })
  reachFigureId: string | null;

  @Index('evidence_barrier')
  @Column({ name: 'barrier_id', type: 'varchar', length: 36, nullable: true })
  barrierId: string | null;

  @Index('evidence_inclusion_marker')
  @Column({ name: 'inclusion_marker_id', type: 'varchar', length: 36, nullable: true })
  inclusionMarkerId: string | null;

  @Index('evidence_participation')
  @Column({ name: 'participation_id', type: 'varchar', length: 36, nullable: true })
  participationId: string | null;

  @Index('evidence_statement')
  @Column({ name: 'statement_id', type: 'varchar', length: 36, nullable: true })
  statementId: string | null;

  @Index('evidence_collaboration')
  @Column({ name: 'collaboration_id', type: 'varchar', length: 36, nullable: true })
  collaborationId: string | null;

  @Index('evidence_statement_action')
  @Column({ name: 'statement_action_id', type: 'varchar', length: 36, nullable: true })
  statementActionId: string | null;
  @Index('evidence_need')
  @Column({ name: 'need_id', type: 'varchar', length: 36, nullable: true })
  needId: string | null;

  @Index('evidence_commitment')
  @Column({ name: 'commitment_id', type: 'varchar', length: 36, nullable: true })
  commitmentId: string | null;

  @Index('evidence_support_need')
  @Column({ name: 'support_need_id', type: 'varchar', length: 36, nullable: true })
  supportNeedId: string | null;

  @Index('evidence_support_offer')
  @Column({ name: 'support_offer_id', type: 'varchar', length: 36, nullable: true })
  supportOfferId: string | null;

  @Field(() => String, { description: 'Title of the document or page, in its own language.' })
  @Column({ type: 'text' })
  title: string;

  @Field(() => String, { nullable: true, description: 'Its address; null: it is not on the web.' })
  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Field(() => String, { nullable: true, description: 'Who published it; null: not recorded.' })
  @Column({ type: 'text', nullable: true })
  publisher: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was published; null: not recorded.' })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  @Field(() => String, { nullable: true, description: 'Language it is written in (BCP 47); null: not recorded.' })
  @Column({ type: 'varchar', length: 20, nullable: true })
  language: string | null;

  @Field(() => EvidenceGrade, { description: 'How strong it is.' })
  @Column({ type: 'varchar', length: 20 })
  grade: EvidenceGrade;

  @ManyToOne('StageEvent')
  @JoinColumn({ name: 'stage_event_id' })
  stageEvent: Relation<Claim> | null;

  @ManyToOne('ReachFigure')
  @JoinColumn({ name: 'reach_figure_id' })
  reachFigure: Relation<Claim> | null;

  @ManyToOne('Barrier')
  @JoinColumn({ name: 'barrier_id' })
  barrier: Relation<Claim> | null;

  @ManyToOne('InclusionMarker')
  @JoinColumn({ name: 'inclusion_marker_id' })
  inclusionMarker: Relation<Claim> | null;

  @ManyToOne('Participation')
  @JoinColumn({ name: 'participation_id' })
  participation: Relation<Claim> | null;

  @ManyToOne('Statement')
  @JoinColumn({ name: 'statement_id' })
  statement: Relation<Claim> | null;

  @ManyToOne('Collaboration')
  @JoinColumn({ name: 'collaboration_id' })
  collaboration: Relation<Claim> | null;

  @ManyToOne('StatementAction')
  @JoinColumn({ name: 'statement_action_id' })
  statementAction: Relation<Claim> | null;
  @ManyToOne('Need')
  @JoinColumn({ name: 'need_id' })
  need: Relation<Claim> | null;

  @ManyToOne('Commitment')
  @JoinColumn({ name: 'commitment_id' })
  commitment: Relation<Claim> | null;

  @ManyToOne('SupportNeed')
  @JoinColumn({ name: 'support_need_id' })
  supportNeed: Relation<Claim> | null;

  @ManyToOne('SupportOffer')
  @JoinColumn({ name: 'support_offer_id' })
  supportOffer: Relation<Claim> | null;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Sector } from '../catalogue/catalogue.terms.js';
import { goalsColumn, partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { Confidence, Extent, StageEventKind } from './adoption.terms.js';
import { AdoptionClaim } from './adoption-claim.js';
import { ClaimSource } from '../claims/claim-source.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Institution } from './institution.entity.js';
import { StageProofs } from './stage-proofs.js';

@ObjectType({
  description:
    'The claim that an adoption reached a stage, was paused, resumed or ended, on a date. Never edited and never deleted: a correction supersedes it, a retraction marks it.',
})
@Entity('stage_event')
@Index('stage_event_adoption', ['adoptionId'])
@Index('stage_event_review', ['reviewState', 'authorId'])
export class StageEvent extends AdoptionClaim {
  @Field(() => StageEventKind, { description: 'What it claims.' })
  @Column({ type: 'varchar', length: 20 })
  kind: StageEventKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'At the precision it was given; null: the source gives no date.' })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  /** The claim of the same stage that it says still held on its date; null: it is no re-verification, or nobody said. */
  @Column({ type: 'varchar', length: 36, nullable: true })
  verifies: string | null;

  @Field(() => Extent, { nullable: true, description: 'How far it reached; null: not stated.' })
  @Column({ type: 'varchar', length: 12, nullable: true })
  extent: Extent | null;

  @Field(() => Sector, { nullable: true, description: 'Sector that this claim names; null: none.' })
  @Column({ type: 'varchar', length: 30, nullable: true })
  sector: Sector | null;

  @Field(() => [Int], { description: 'Goals, 1 to 17, that this claim names; empty: none.' })
  @Column(goalsColumn)
  sdgs: number[];

  @Field(() => String, { nullable: true, description: 'Why it was paused, discontinued or replaced; null: not stated, or not asked for.' })
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  /** DPG that took its place, for REPLACED. */
  @Column({ name: 'replaced_by', type: 'varchar', length: 120, nullable: true })
  replacedBy: string | null;

  @Field(() => Confidence, { nullable: true, description: 'How sure the compiler of the seed table was; null: not from that table.' })
  @Column({ type: 'varchar', length: 10, nullable: true })
  confidence: Confidence | null;

  @Column(() => StageProofs, { prefix: '' })
  proofs: StageProofs;

  @Column({ name: 'institution_id', type: 'varchar', length: 36, nullable: true })
  institutionId: string | null;

  @Column({ name: 'source_file', type: 'varchar', length: 80, nullable: true })
  sourceFile: string | null;

  /** Row that it was taken from: of a seed table ("stage_events.csv#SE-0001") or of an imported file ("import#HQ-17"); null: none with an id. */
  @Index('stage_event_origin')
  @Column({ name: 'origin_key', type: 'varchar', length: 200, nullable: true })
  originKey: string | null;

  /** Of a seed table's row, its digest, by which a changed row is found; of an imported one, what it is recognised by. */
  @Index('stage_event_origin_digest')
  @Column({ name: 'origin_digest', type: 'varchar', length: 64, nullable: true })
  originDigest: string | null;

  @ManyToOne(() => Adoption, (adoption) => adoption.events)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption>;

  @ManyToOne(() => Institution)
  @JoinColumn({ name: 'institution_id' })
  institution: Relation<Institution> | null;

  @ManyToOne(() => ClaimSource)
  @JoinColumn({ name: 'source_file' })
  source: Relation<ClaimSource> | null;

  @OneToMany(() => Evidence, (evidence) => evidence.stageEvent)
  evidence: Relation<Evidence>[];
}

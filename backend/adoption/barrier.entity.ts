import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { BarrierKind } from './adoption.terms.js';
import { AdoptionClaim } from './adoption-claim.js';
import { Evidence } from '../claims/evidence.entity.js';

@ObjectType({ description: 'What holds an adoption back.' })
@Entity('barrier')
@Index('barrier_adoption', ['adoptionId'])
@Index('barrier_review', ['reviewState', 'authorId'])
export class Barrier extends AdoptionClaim {
  @Field(() => BarrierKind, { description: 'What kind of obstacle.' })
  @Column({ type: 'varchar', length: 20 })
  kind: BarrierKind;

  @Field(() => Int, { description: '1 slows it, 2 limits it, 3 stops it.' })
  @Column({ type: 'integer' })
  severity: number;

  @Field(() => PartialDateScalar, { description: 'When it was noted.' })
  @Column({ ...partialDateColumn, name: 'noted_on' })
  notedOn: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was resolved; null: it still stands.' })
  @Column({ ...partialDateColumn, name: 'resolved_on', nullable: true })
  resolvedOn: string | null;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption>;

  @OneToMany(() => Evidence, (evidence) => evidence.barrier)
  evidence: Relation<Evidence>[];
}

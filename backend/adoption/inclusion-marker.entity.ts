import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { AdoptionClaim } from './adoption-claim.js';
import { Evidence } from '../claims/evidence.entity.js';

@ObjectType({
  description: 'Whom an adoption is meant for, in the style of the OECD DAC markers: 0 not targeted, 1 significant, 2 principal.',
})
@Entity('inclusion_marker')
@Index('inclusion_marker_adoption', ['adoptionId'])
@Index('inclusion_marker_review', ['reviewState', 'authorId'])
export class InclusionMarker extends AdoptionClaim {
  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null: not stated.' })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  @Field(() => Int, { description: 'Women: 0, 1 or 2.' })
  @Column({ type: 'integer' })
  women: number;

  @Field(() => Int, { description: 'Vulnerable groups: 0, 1 or 2.' })
  @Column({ type: 'integer' })
  vulnerable: number;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption>;

  @OneToMany(() => Evidence, (evidence) => evidence.inclusionMarker)
  evidence: Relation<Evidence>[];
}

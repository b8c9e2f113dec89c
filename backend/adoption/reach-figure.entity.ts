import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { Adoption } from './adoption.entity.js';
import { AdoptionClaim } from './adoption-claim.js';
import { Evidence } from '../claims/evidence.entity.js';

const count = { type: 'integer', nullable: true } as const;

@ObjectType({ description: 'How many people or units an adoption serves on a date, of how many intended.' })
@Entity('reach_figure')
@Index('reach_figure_adoption', ['adoptionId'])
@Index('reach_figure_review', ['reviewState', 'authorId'])
export class ReachFigure extends AdoptionClaim {
  @Field(() => PartialDateScalar, { description: 'The date that the figures are for.' })
  @Column(partialDateColumn)
  date: string;

  @Field(() => String, { description: 'What is counted: "health facilities", "registered persons".' })
  @Column({ type: 'varchar', length: 200 })
  unit: string;

  @Field(() => Int, { description: 'How many are served.' })
  @Column({ type: 'integer' })
  served: number;

  @Field(() => Int, { nullable: true, description: 'How many are meant to be served; null: not stated.' })
  @Column(count)
  intended: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of those served are women; null: not stated.' })
  @Column(count)
  women: number | null;

  @Field(() => Int, { nullable: true, description: 'How many of those served belong to the named vulnerable group; null: not stated.' })
  @Column(count)
  vulnerable: number | null;

  @Field(() => String, { nullable: true, description: 'Which vulnerable group; null: none named.' })
  @Column({ name: 'vulnerable_group', type: 'varchar', length: 200, nullable: true })
  vulnerableGroup: string | null;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption>;

  @OneToMany(() => Evidence, (evidence) => evidence.reachFigure)
  evidence: Relation<Evidence>[];
}

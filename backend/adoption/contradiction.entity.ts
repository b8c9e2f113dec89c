import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instantColumn } from '../shared/columns.js';
import { Adoption } from './adoption.entity.js';

@ObjectType({ description: 'Two stage events of one adoption that cannot both be true. Both stay until somebody decides with a reason.' })
@Entity('contradiction')
@Index('contradiction_adoption', ['adoptionId'])
export class Contradiction {
  @Field(() => ID, { description: 'Stays the same for good.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'adoption_id', type: 'varchar', length: 36 })
  adoptionId: string;

  /** Stage event that was there first. */
  @Column({ name: 'claim_a', type: 'varchar', length: 36 })
  claimA: string;

  @Column({ name: 'claim_b', type: 'varchar', length: 36 })
  claimB: string;

  @Column({ ...instantColumn, name: 'found_at' })
  foundAt: string;

  /** Null: nobody has decided. */
  @Column({ ...instantColumn, name: 'settled_at', nullable: true })
  settledAt: string | null;

  /** Account that decided. */
  @Column({ name: 'settled_by', type: 'varchar', length: 36, nullable: true })
  settledBy: string | null;

  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption>;
}

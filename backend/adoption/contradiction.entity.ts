import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { instantColumn } from '../shared/columns.js';
import { Adoption } from './adoption.entity.js';
import { StageEvent } from './stage-event.entity.js';

@ObjectType({ description: 'Two stage events of one adoption that cannot both be true. Both stay until somebody decides with a reason.' })
@Entity('contradiction')
@Unique('contradiction_pair', ['claimA', 'claimB'])
@Index('contradiction_adoption', ['adoptionId'])
export class Contradiction {
  @Field(() => ID, { description: 'Stays the same for good.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'adoption_id', type: 'varchar', length: 36 })
  adoptionId: string;

  /** The two claims, the smaller id first, so that a pair is found once. */
  @Column({ name: 'claim_a', type: 'varchar', length: 36 })
  claimA: string;

  @Column({ name: 'claim_b', type: 'varchar', length: 36 })
  claimB: string;

  @Column({ ...instantColumn, name: 'found_at' })
  foundAt: string;

  /** Null: it waits for somebody to decide. */
  @Column({ ...instantColumn, name: 'settled_at', nullable: true })
  settledAt: string | null;

  /** Account that decided. */
  @Column({ name: 'settled_by', type: 'varchar', length: 36, nullable: true })
  settledBy: string | null;

  /** Why it was decided like this; null: it is not decided. */
  @Column({ type: 'text', nullable: true })
  reason: string | null;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption>;

  @ManyToOne(() => StageEvent)
  @JoinColumn({ name: 'claim_a' })
  first: Relation<StageEvent>;

  @ManyToOne(() => StageEvent)
  @JoinColumn({ name: 'claim_b' })
  second: Relation<StageEvent>;
}

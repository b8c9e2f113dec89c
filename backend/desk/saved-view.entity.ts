import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Account } from '../accounts/account.entity.js';
import { instantColumn } from '../shared/columns.js';

@ObjectType({ description: 'A page with its filters that somebody keeps at hand.' })
@Entity('saved_view')
@Unique('saved_view_name', ['accountId', 'name'])
export class SavedView {
  @Field(() => ID, { description: 'Stays the same while it is kept.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'account_id', type: 'varchar', length: 36 })
  accountId: string;

  @Field(() => String, { description: 'What its owner calls it.' })
  @Column({ type: 'varchar', length: 100 })
  name: string;

  @Field(() => String, { description: 'Path and query of the page: "/workbench/tasks?task=STALE".' })
  @Column({ type: 'text' })
  address: string;

  @Column({ ...instantColumn, name: 'saved_at' })
  savedAt: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  account: Relation<Account>;
}

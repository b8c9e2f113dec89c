import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { Account } from './account.entity.js';
import { Role } from './account.terms.js';

@ObjectType({ description: 'A role that an account holds.' })
@Entity('account_grant')
export class AccountGrant {
  @PrimaryColumn({ name: 'account_id', type: 'varchar', length: 36 })
  accountId: string;

  @Field(() => Role, { description: 'The role.' })
  @PrimaryColumn({ type: 'varchar', length: 20 })
  role: Role;

  @Field(() => String, { description: 'Country (ISO 3166-1 alpha-3) of a focal point, organisation id of a donor; empty for other roles.' })
  @Column({ type: 'varchar', length: 36, default: '' })
  scope: string;

  @ManyToOne(() => Account, (account) => account.grants, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  account: Relation<Account>;
}

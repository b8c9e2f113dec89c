import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { instantColumn } from '../shared/columns.js';
import type { Language } from '../shared/languages.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { AccountGrant } from './account-grant.entity.js';
import { AccountStatus } from './account.terms.js';

@ObjectType({ description: 'A person who can sign in. Accounts are made by invitation.' })
@Entity('account')
export class Account {
  @Field(() => ID, { description: 'Stays the same for good.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Field(() => String, { description: 'Where invitations are sent to, and the name to sign in with; lower case.' })
  @Column({ type: 'varchar', length: 254, unique: true })
  email: string;

  @Field(() => String, { description: 'As it stands in the audit trail and beside claims.' })
  @Column({ type: 'varchar', length: 200 })
  name: string;

  /** Argon2id; null: none was set yet, or the account signs in elsewhere. */
  @Column({ name: 'password_hash', type: 'text', nullable: true })
  passwordHash: string | null;

  /** Issuer and subject of the OpenID provider that vouches for it ("https://id.example.org|1234"); null: none yet. */
  @Column({ name: 'openid_subject', type: 'varchar', length: 500, nullable: true, unique: true })
  openidSubject: string | null;

  @Field(() => String, { description: 'Language of what is sent to it: ar, en, es, fr, ru or zh.' })
  @Column({ type: 'varchar', length: 2, default: 'en' })
  language: Language;

  @Field(() => AccountStatus, { description: 'Whether it can be used.' })
  @Column({ type: 'varchar', length: 12 })
  status: AccountStatus;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  @Column({ ...instantColumn, name: 'created_at' })
  createdAt: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last used, to about a minute; null: never.' })
  @Column({ ...instantColumn, name: 'last_seen_at', nullable: true })
  lastSeenAt: string | null;

  @Field(() => Int, { description: 'Grows by one with every change; send it back as expectedVersion.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  @Field(() => [AccountGrant], { description: 'The roles it holds, and for whom it speaks.' })
  @OneToMany(() => AccountGrant, (grant) => grant.account)
  grants: Relation<AccountGrant>[];
}

import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instantColumn } from '../shared/columns.js';
import { Account } from './account.entity.js';

/** A signed-in browser. The row goes when the session ends: on sign-out, a new password, suspension or idleness. */
@Entity('session')
export class Session {
  /** SHA-256 of the token in the cookie: who reads the database cannot sign in with it. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id: string;

  @Index('session_account')
  @Column({ name: 'account_id', type: 'varchar', length: 36 })
  accountId: string;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt: string;

  /** Written at most once a minute. */
  @Column({ ...instantColumn, name: 'seen_at' })
  seenAt: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  account: Relation<Account>;
}

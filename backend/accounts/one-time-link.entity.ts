import { Column, Entity, Index, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { instantColumn } from '../shared/columns.js';
import { Account } from './account.entity.js';

/** An invitation, or a link to set a new password: good once, for a while. */
@Entity('one_time_link')
export class OneTimeLink {
  /** SHA-256 of the secret in the link. */
  @PrimaryColumn({ type: 'varchar', length: 64 })
  id: string;

  @Index('one_time_link_account')
  @Column({ name: 'account_id', type: 'varchar', length: 36 })
  accountId: string;

  @Column({ ...instantColumn, name: 'expires_at' })
  expiresAt: string;

  @ManyToOne(() => Account, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'account_id' })
  account: Relation<Account>;
}

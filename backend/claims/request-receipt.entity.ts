import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/columns.js';

/** A request to record that was carried out: the same request sent again changes nothing and gets the same answer. */
@Entity('request_receipt')
export class RequestReceipt {
  @PrimaryColumn({ name: 'account_id', type: 'varchar', length: 36 })
  accountId: string;

  /** Made by the client, one for each thing that a person asked for. */
  @PrimaryColumn({ name: 'request_id', type: 'varchar', length: 64 })
  requestId: string;

  @Column({ ...instantColumn })
  at: string;

  /** Adoption or claims that the request made, "|" between them. */
  @Column({ type: 'text' })
  made: string;
}

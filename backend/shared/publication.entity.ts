import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from './columns.js';

/** One row: the data version, which grows in the same transaction as every published change. */
@Entity('publication')
export class Publication {
  @PrimaryColumn({ type: 'integer' })
  id: number;

  @Column({ type: 'integer' })
  version: number;

  /** Latest data version in which anything may have changed; later ones changed only the records that carry them. */
  @Column({ name: 'rebuild_version', type: 'integer' })
  rebuildVersion: number;

  @Column({ ...instantColumn, name: 'changed_at' })
  changedAt: string;
}

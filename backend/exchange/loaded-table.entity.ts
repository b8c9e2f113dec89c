import { Column, Entity, PrimaryColumn } from 'typeorm';
import { instantColumn } from '../shared/columns.js';

/** A seed table as it was last loaded, so that an unchanged one is not read again. */
@Entity('loaded_table')
export class LoadedTable {
  @PrimaryColumn({ type: 'varchar', length: 80 })
  file: string;

  @Column({ type: 'varchar', length: 64 })
  digest: string;

  @Column({ ...instantColumn, name: 'loaded_at' })
  loadedAt: string;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Names } from './languages.js';

/** The public name of a code (sector, stage, income group …) in the six languages. */
@Entity('term')
export class Term {
  /** SECTOR, STAGE, INCOME_GROUP … */
  @PrimaryColumn({ type: 'varchar', length: 40 })
  kind: string;

  @PrimaryColumn({ type: 'varchar', length: 40 })
  code: string;

  @Column({ type: 'simple-json' })
  names: Names;
}

import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A body that owns, funds or implements: the wider word; a public body that owns an adoption is an Institution. */
@Entity('organisation')
export class Organisation {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ type: 'text', unique: true })
  name: string;
}

import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { partialDateColumn } from '../shared/columns.js';
import type { Names } from '../shared/languages.js';
import { PartialDateScalar } from '../shared/scalars.js';

@ObjectType({ description: 'A meeting in which countries have a part.' })
@Entity('engagement')
export class Engagement {
  @Field(() => ID, { description: 'Stays the same for good.' })
  @PrimaryColumn({ type: 'varchar', length: 80 })
  id: string;

  /** By language; at least one. */
  @Column({ type: 'simple-json' })
  names: Partial<Names>;

  @Field(() => PartialDateScalar, { description: 'When it took place.' })
  @Column(partialDateColumn)
  date: string;

  @Field(() => String, { nullable: true, description: 'Where; null: not recorded, or nowhere but on line.' })
  @Column({ type: 'text', nullable: true })
  place: string | null;

  @Field(() => String, { nullable: true, description: 'Its address on the web; null: none recorded.' })
  @Column({ type: 'text', nullable: true })
  url: string | null;
}

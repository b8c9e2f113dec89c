import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';

@ObjectType('Source', { description: 'A table or registry that records were taken from.' })
@Entity('claim_source')
export class ClaimSource {
  @Field(() => String, { description: 'Name of our own copy of the table: "stage_events.csv".' })
  @PrimaryColumn({ type: 'varchar', length: 80 })
  file: string;

  @Field(() => String, { description: 'What it is.' })
  @Column({ type: 'text' })
  title: string;

  @Field(() => String, { description: 'Who publishes it.' })
  @Column({ type: 'text' })
  publisher: string;

  @Field(() => String, { nullable: true, description: 'Where it is published; null: it has no address of its own.' })
  @Column({ type: 'text', nullable: true })
  url: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'The date its content is of; null: not stated.' })
  @Column({ ...partialDateColumn, name: 'as_of', nullable: true })
  asOf: string | null;

  @Field(() => String, { description: 'Licence of our copy.' })
  @Column({ type: 'text' })
  licence: string;
}

import { Field, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Names } from '../shared/languages.js';

@ObjectType({ description: 'One of the 17 Sustainable Development Goals.' })
@Entity('sdg')
export class Sdg {
  @Field(() => Int, { description: '1 to 17.' })
  @PrimaryColumn({ type: 'integer' })
  number: number;

  @Field(() => String, { description: 'Official colour, for badges of the goal only: "#E5243B".' })
  @Column({ type: 'varchar', length: 7 })
  colour: string;

  @Column({ type: 'simple-json' })
  names: Names;
}

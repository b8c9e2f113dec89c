import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { recordId } from '../shared/record-id.js';

@ObjectType({
  description: 'A body that owns, funds or implements: the wider word; a public body that owns an adoption is an Institution.',
})
@Entity('organisation')
export class Organisation {
  @Field(() => ID, { description: 'Follows from its name: the same on every installation.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Field(() => String, { description: 'As it calls itself.' })
  @Column({ type: 'text', unique: true })
  name: string;
}

/** Id of the organisation of this name, whoever adds it first. */
export const organisationId = (name: string): string => recordId('organisation', name);

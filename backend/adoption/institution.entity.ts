import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Country } from '../countries/country.entity.js';
import { recordId } from '../shared/record-id.js';

@ObjectType({ description: 'The public body of a country that owns adoptions: a ministry, an agency, a city.' })
@Entity('institution')
@Unique('institution_name', ['countryIso3', 'name'])
export class Institution {
  @Field(() => ID, { description: 'Follows from its country and name: the same on every installation.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  @Field(() => String, { description: 'As the source spells it.' })
  @Column({ type: 'text' })
  name: string;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;
}

/** Id of the institution of this country and name, whoever adds it first. */
export const institutionId = (countryIso3: string, name: string): string => recordId('institution', countryIso3, name);

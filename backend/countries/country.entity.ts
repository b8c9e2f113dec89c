import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Column, Entity, OneToMany, PrimaryColumn, type Relation } from 'typeorm';
import { listColumn } from '../shared/columns.js';
import { CountryMembership } from './country-membership.entity.js';
import { IncomeGroup } from './country.terms.js';

@ObjectType({ description: 'One of the 193 member states of the United Nations and its 2 observers.' })
@Entity('country')
export class Country {
  @Field(() => ID, { description: 'ISO 3166-1 alpha-3.' })
  @PrimaryColumn({ type: 'varchar', length: 3 })
  iso3: string;

  @Field(() => String, { description: 'ISO 3166-1 alpha-2.' })
  @Column({ type: 'varchar', length: 2, unique: true })
  iso2: string;

  @Field(() => String, { description: 'UN M49 code, three digits.' })
  @Column({ type: 'varchar', length: 3, unique: true })
  m49: string;

  @Field(() => String, { description: 'UN M49 region, in English: the value that filters take.' })
  @Column({ type: 'varchar', length: 60 })
  region: string;

  @Field(() => String, { description: 'UN M49 sub-region, in English: the value that filters take.' })
  @Column({ type: 'varchar', length: 60 })
  subregion: string;

  @Field(() => String, { nullable: true, description: 'UN M49 intermediate region, in English; null: its sub-region has none.' })
  @Column({ name: 'intermediate_region', type: 'varchar', length: 60, nullable: true })
  intermediateRegion: string | null;

  @Field(() => Boolean, { description: 'False for the two observers (Holy See, State of Palestine).' })
  @Column({ name: 'un_member', type: 'boolean' })
  unMember: boolean;

  @Field(() => IncomeGroup, { description: 'World Bank income group.' })
  @Column({ name: 'income_group', type: 'varchar', length: 20 })
  incomeGroup: IncomeGroup;

  @Field(() => [String], { description: 'ISO 639 codes of its official languages, de facto ones included, by the Unicode CLDR.' })
  @Column({ ...listColumn, default: '' })
  languages: string[];

  @OneToMany(() => CountryMembership, (membership) => membership.country)
  memberships: Relation<CountryMembership>[];
}

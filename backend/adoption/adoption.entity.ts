import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Sector } from '../catalogue/catalogue.terms.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Country } from '../countries/country.entity.js';
import { goalsColumn, instantColumn } from '../shared/columns.js';
import { DateTimeScalar } from '../shared/scalars.js';
import { Institution } from './institution.entity.js';
import { StageEvent } from './stage-event.entity.js';

@ObjectType({ description: 'One country using one digital public good for one use case under one jurisdiction.' })
@Entity('adoption')
@Unique('adoption_identity', ['countryIso3', 'dpgId', 'useCase', 'jurisdiction'])
@Index('adoption_dpg', ['dpgId'])
@Index('adoption_data_version', ['dataVersion'])
export class Adoption {
  @Field(() => ID, { description: 'Stays the same for good, and on every installation that loads the same records.' })
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  @Column({ name: 'dpg_id', type: 'varchar', length: 120 })
  dpgId: string;

  /** Empty: none named. Never null, so that the unique key holds on both databases. */
  @Column({ name: 'use_case', type: 'varchar', length: 200, default: '' })
  useCase: string;

  /** Empty: the national government. */
  @Column({ type: 'varchar', length: 200, default: '' })
  jurisdiction: string;

  @Field(() => Sector, { description: 'The one sector it counts under, so that totals add up.' })
  @Column({ name: 'primary_sector', type: 'varchar', length: 30 })
  primarySector: Sector;

  @Field(() => [Int], { description: 'Sustainable Development Goals (1 to 17) that it serves; empty: none known.' })
  @Column(goalsColumn)
  sdgs: number[];

  @Column({ name: 'institution_id', type: 'varchar', length: 36, nullable: true })
  institutionId: string | null;

  @Field(() => DateTimeScalar, { description: 'When a published claim of it last changed.' })
  @Column({ ...instantColumn, name: 'updated_at' })
  updatedAt: string;

  @Field(() => Int, { description: 'Grows by one with every change.' })
  @Column({ type: 'integer', default: 1 })
  version: number;

  /** Data version in which its published claims last changed (`publishAdoptions`); 0: since a version that rebuilt everything. */
  @Column({ name: 'data_version', type: 'integer', default: 0 })
  dataVersion: number;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;

  @ManyToOne(() => Dpg)
  @JoinColumn({ name: 'dpg_id' })
  dpg: Relation<Dpg>;

  @ManyToOne(() => Institution)
  @JoinColumn({ name: 'institution_id' })
  institution: Relation<Institution> | null;

  @OneToMany(() => StageEvent, (event) => event.adoption)
  events: Relation<StageEvent>[];
}

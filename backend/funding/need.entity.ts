import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { Stage } from '../adoption/adoption.terms.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { MoneyClaim } from './money-claim.js';

@ObjectType({ description: 'Money that a country says it needs, for one adoption or for the country. An unknown amount is not zero.' })
@Entity('need')
@Index('need_adoption', ['adoptionId'])
@Index('need_country', ['countryIso3'])
@Index('need_series', ['series'])
@Index('need_review', ['reviewState', 'authorId'])
@Index('need_data_version', ['dataVersion'])
@Index('need_origin', ['originKey'])
export class Need extends MoneyClaim {
  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  @Column({ name: 'adoption_id', type: 'varchar', length: 36, nullable: true })
  adoptionId: string | null;

  @Field(() => Sector, {
    nullable: true,
    description: 'Sector that a need of the country names; null: none, or it is of an adoption and counts under its primary sector.',
  })
  @Column({ type: 'varchar', length: 30, nullable: true })
  sector: Sector | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was stated: its year’s rate counts; null: not recorded.' })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'By when the money is needed; null: not stated.' })
  @Column({ ...partialDateColumn, name: 'needed_by', nullable: true })
  neededBy: string | null;

  @Field(() => Stage, {
    nullable: true,
    description: 'Stage that the adoption is to reach with it: the cost of its next stage; null: it is for something else.',
  })
  @Column({ name: 'for_stage', type: 'varchar', length: 20, nullable: true })
  forStage: Stage | null;

  @Field(() => String, { nullable: true, description: 'Who stated it; null: not recorded.' })
  @Column({ name: 'stated_by', type: 'text', nullable: true })
  statedBy: string | null;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption> | null;

  @OneToMany(() => Evidence, (evidence) => evidence.need)
  evidence: Relation<Evidence>[];
}

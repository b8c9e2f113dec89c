import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { listColumn, partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { FundingClaim } from './funding-claim.js';
import { Stakeholder } from './funding.terms.js';

@ObjectType({ description: 'Help that is not money and that a country says it needs.' })
@Entity('support_need')
@Index('support_need_adoption', ['adoptionId'])
@Index('support_need_country', ['countryIso3'])
@Index('support_need_review', ['reviewState', 'authorId'])
export class SupportNeed extends FundingClaim {
  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  @Column({ name: 'adoption_id', type: 'varchar', length: 36, nullable: true })
  adoptionId: string | null;

  @Field(() => [Stakeholder], { description: 'Whom it is expected from; empty: from anybody.' })
  @Column(listColumn)
  stakeholders: Stakeholder[];

  @Field(() => String, { description: 'What is needed, in the words of who needs it.' })
  @Column({ type: 'text' })
  description: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was stated; null: not recorded.' })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption> | null;

  @OneToMany(() => Evidence, (evidence) => evidence.supportNeed)
  evidence: Relation<Evidence>[];
}

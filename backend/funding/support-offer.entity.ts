import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Organisation } from '../catalogue/organisation.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { listColumn, partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { FundingClaim } from './funding-claim.js';
import { Stakeholder } from './funding.terms.js';

@ObjectType({ description: 'Help that is not money and that a country or an organisation offers.' })
@Entity('support_offer')
@Index('support_offer_organisation', ['organisationId'])
@Index('support_offer_country', ['countryIso3'])
@Index('support_offer_review', ['reviewState', 'authorId'])
export class SupportOffer extends FundingClaim {
  /** The country whose government offers it; null: an organisation does. */
  @Column({ name: 'country_iso3', type: 'varchar', length: 3, nullable: true })
  countryIso3: string | null;

  @Column({ name: 'organisation_id', type: 'varchar', length: 36, nullable: true })
  organisationId: string | null;

  @Field(() => Stakeholder, { description: 'What kind of stakeholder offers it.' })
  @Column({ type: 'varchar', length: 20 })
  stakeholder: Stakeholder;

  /** Countries (ISO 3166-1 alpha-3) that it is offered to; empty: to all. */
  @Column({ ...listColumn, name: 'for_countries' })
  forCountries: string[];

  @Field(() => String, { description: 'What is offered, in the words of who offers it.' })
  @Column({ type: 'text' })
  description: string;

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it was offered; null: not recorded.' })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country> | null;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation> | null;

  @OneToMany(() => Evidence, (evidence) => evidence.supportOffer)
  evidence: Relation<Evidence>[];
}

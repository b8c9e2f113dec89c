import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Claim } from '../claims/claim.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { CollaborationKind } from './engagement.terms.js';

@ObjectType({ description: 'The claim that a country lends to another, learns from it or builds with it.' })
@Entity('collaboration')
@Index('collaboration_country', ['countryIso3'])
@Index('collaboration_partner', ['partnerIso3'])
@Index('collaboration_dpg', ['dpgId'])
@Index('collaboration_series', ['series'])
@Index('collaboration_review', ['reviewState', 'authorId'])
export class Collaboration extends Claim {
  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  @Column({ name: 'partner_iso3', type: 'varchar', length: 3 })
  partnerIso3: string;

  @Column({ name: 'dpg_id', type: 'varchar', length: 120, nullable: true })
  dpgId: string | null;

  /** Id of the first of the claims that correct one another. */
  @Column({ type: 'varchar', length: 36 })
  series: string;

  @Field(() => CollaborationKind, { description: 'What the country does with the partner.' })
  @Column({ type: 'varchar', length: 12 })
  kind: CollaborationKind;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Since when; null: not recorded.' })
  @Column({ ...partialDateColumn, nullable: true })
  since: string | null;

  @Field(() => PartialDateScalar, { nullable: true, description: 'Until when; null: it goes on, or no end is recorded.' })
  @Column({ ...partialDateColumn, nullable: true })
  until: string | null;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'partner_iso3' })
  partner: Relation<Country>;

  @ManyToOne(() => Dpg)
  @JoinColumn({ name: 'dpg_id' })
  dpg: Relation<Dpg> | null;

  @OneToMany(() => Evidence, (evidence) => evidence.collaboration)
  evidence: Relation<Evidence>[];
}

import { Field, ObjectType } from '@nestjs/graphql';
import { Column, Entity, Index, JoinColumn, ManyToOne, OneToMany, type Relation } from 'typeorm';
import { Adoption } from '../adoption/adoption.entity.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Organisation } from '../catalogue/organisation.entity.js';
import { Evidence } from '../claims/evidence.entity.js';
import { Country } from '../countries/country.entity.js';
import { partialDateColumn } from '../shared/columns.js';
import { PartialDateScalar } from '../shared/scalars.js';
import { MoneyClaim } from './money-claim.js';
import { CommitmentStatus } from './funding.terms.js';
import type { Share } from './shares.rules.js';

/** Reads "GHA 60|KEN 40": country and per cent. */
export const sharesOf = (text: string): Share[] =>
  text.split('|').flatMap((part) => {
    const [countryIso3, percent] = part.split(' ');
    return countryIso3 && percent ? [{ countryIso3, percent }] : [];
  });

const sharesColumn = {
  type: 'text',
  transformer: {
    to: (shares: readonly Share[]) => shares.map(({ countryIso3, percent }) => [countryIso3, percent].join(' ')).join('|'),
    from: sharesOf,
  },
} as const;

@ObjectType({ description: 'Money that an organisation put against a need, an adoption or a country, or keeps for all countries.' })
@Entity('commitment')
@Index('commitment_organisation', ['organisationId'])
@Index('commitment_adoption', ['adoptionId'])
@Index('commitment_need', ['needSeries'])
@Index('commitment_series', ['series'])
@Index('commitment_review', ['reviewState', 'authorId'])
@Index('commitment_data_version', ['dataVersion'])
@Index('commitment_origin', ['originKey'])
export class Commitment extends MoneyClaim {
  @Column({ name: 'organisation_id', type: 'varchar', length: 36 })
  organisationId: string;

  @Field(() => CommitmentStatus, { description: 'How near the money has come. It counts once, in its latest status.' })
  @Column({ type: 'varchar', length: 12 })
  status: CommitmentStatus;

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Date of its status: its year’s rate counts; null: the source gives none.',
  })
  @Column({ ...partialDateColumn, nullable: true })
  date: string | null;

  /** The one country that it is for; null: for several, or for all (a global budget). */
  @Column({ name: 'country_iso3', type: 'varchar', length: 3, nullable: true })
  countryIso3: string | null;

  /** Each country's part in per cent, together 100; empty: a global budget, which is no country's money. */
  @Column(sharesColumn)
  shares: Share[];

  @Column({ name: 'adoption_id', type: 'varchar', length: 36, nullable: true })
  adoptionId: string | null;

  /** The need that it is put against, by its series. */
  @Column({ name: 'need_series', type: 'varchar', length: 36, nullable: true })
  needSeries: string | null;

  @Column({ name: 'dpg_id', type: 'varchar', length: 120, nullable: true })
  dpgId: string | null;

  @Field(() => Sector, {
    nullable: true,
    description: 'Sector that money for no adoption names; null: none, or it is of an adoption and counts under its primary sector.',
  })
  @Column({ type: 'varchar', length: 30, nullable: true })
  sector: Sector | null;

  /** The commitment that this money is handed on by, by its series; null: it is spent where it says. */
  @Column({ name: 'funds_series', type: 'varchar', length: 36, nullable: true })
  fundsSeries: string | null;

  @Field(() => Boolean, { description: 'True: it recurs, such as a line of a yearly budget. False: not said, or once.' })
  @Column({ type: 'boolean' })
  recurrent: boolean;

  @ManyToOne(() => Organisation)
  @JoinColumn({ name: 'organisation_id' })
  organisation: Relation<Organisation>;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country> | null;

  @ManyToOne(() => Adoption)
  @JoinColumn({ name: 'adoption_id' })
  adoption: Relation<Adoption> | null;

  @ManyToOne(() => Dpg)
  @JoinColumn({ name: 'dpg_id' })
  dpg: Relation<Dpg> | null;

  @OneToMany(() => Evidence, (evidence) => evidence.commitment)
  evidence: Relation<Evidence>[];
}

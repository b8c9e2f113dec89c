import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation } from 'typeorm';
import { CountryGroup } from './country.terms.js';
import { Country } from './country.entity.js';

/** A country belongs to a group: up to today, or until the day it leaves. */
@Entity('country_membership')
export class CountryMembership {
  @PrimaryColumn({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  @PrimaryColumn({ name: 'country_group', type: 'varchar', length: 4 })
  group: CountryGroup;

  /** ISO date of the first day on which it is no longer a member; null: it still is. */
  @Column({ type: 'varchar', length: 10, nullable: true })
  until: string | null;

  @ManyToOne(() => Country, (country) => country.memberships, { onDelete: 'CASCADE' })
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;
}

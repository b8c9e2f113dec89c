import { Column, Entity, JoinColumn, ManyToOne, PrimaryColumn, type Relation, Unique } from 'typeorm';
import { Country } from '../countries/country.entity.js';

/** The public body of a country that owns adoptions: a ministry, an agency, a city. */
@Entity('institution')
@Unique('institution_name', ['countryIso3', 'name'])
export class Institution {
  @PrimaryColumn({ type: 'varchar', length: 36 })
  id: string;

  @Column({ name: 'country_iso3', type: 'varchar', length: 3 })
  countryIso3: string;

  /** As the source spells it. */
  @Column({ type: 'text' })
  name: string;

  @ManyToOne(() => Country)
  @JoinColumn({ name: 'country_iso3' })
  country: Relation<Country>;
}

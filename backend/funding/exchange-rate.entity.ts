import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Average rate of a currency in a year, from `exchange_rates.csv`. */
@Entity('exchange_rate')
export class ExchangeRate {
  /** ISO 4217. */
  @PrimaryColumn({ type: 'varchar', length: 3 })
  currency: string;

  @PrimaryColumn({ type: 'integer' })
  year: number;

  /** Units of the currency for one US dollar: an exact decimal. */
  @Column({ name: 'units_per_usd', type: 'varchar', length: 28 })
  unitsPerUsd: string;
}

import { type Cents, centsAt, type ExactDecimal } from '../shared/money.js';

/** Units of a currency for one US dollar, average of the year, by currency and year. US dollars need no row. */
export type RateBook = ReadonlyMap<string, ReadonlyMap<number, ExactDecimal>>;

/** Why the rate is not that of the record's own year; null: it is. */
export type Substitute = 'UNDATED' | 'YEAR_WITHOUT_RATE' | null;

export interface UsedRate {
  currency: string;
  year: number;
  unitsPerUsd: ExactDecimal;
  substitute: Substitute;
}

export interface Converted {
  /** Null: the currency has no rate, and the amount stands beside the sums. */
  cents: Cents | null;
  /** Null: no rate is needed (US dollars) or known. */
  rate: UsedRate | null;
}

export const DOLLAR = 'USD';

const yearOf = (date: string | null): number | null => (date === null ? null : Number(date.slice(0, 4)));

/** The rate of the year of a partial date; the latest known one where there is no date or its year has none; null: no rate at all. */
export const rateFor = (book: RateBook, currency: string, date: string | null): UsedRate | null => {
  const years = book.get(currency);
  if (!years || years.size === 0) return null;
  const asked = yearOf(date);
  const own = asked === null ? undefined : years.get(asked);
  if (own && asked !== null) return { currency, year: asked, unitsPerUsd: own, substitute: null };
  const year = Math.max(...years.keys());
  const unitsPerUsd = years.get(year);
  return unitsPerUsd ? { currency, year, unitsPerUsd, substitute: asked === null ? 'UNDATED' : 'YEAR_WITHOUT_RATE' } : null;
};

/** An amount in US cents by the money rule. */
export const inDollars = (book: RateBook, amount: ExactDecimal, currency: string, date: string | null): Converted => {
  if (currency === DOLLAR) return { cents: centsAt(amount, { units: 1n, scale: 0 }), rate: null };
  const rate = rateFor(book, currency, date);
  return { cents: rate && centsAt(amount, rate.unitsPerUsd), rate };
};

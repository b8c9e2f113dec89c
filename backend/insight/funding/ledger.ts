import type { UsedRate } from '../../funding/conversion.rules.js';
import type { SupportCategory } from '../../catalogue/support-category.js';
import type { CommitmentStatus } from '../../funding/funding.terms.js';
import type { Stages } from '../../adoption/stage.rules.js';
import type { Cents, ExactDecimal } from '../../shared/money.js';
import type { Day } from '../../shared/partial-date.js';
import type { MoneyColumns } from './money-columns.js';

/** When a claim speaks of, and when it was on record. */
export interface Dated {
  /** First day of its date, or UNDATED. */
  day: Day;
  published: Day;
  /** Day on which it was retired, or NEVER. */
  retired: Day;
}

/** What needs and commitments share, as they are put into columns. */
interface Entry extends Dated {
  id: string;
  series: string;
  category: SupportCategory;
  adoptionId: string | null;
  dpgId: string | null;
  /** Sector that it names itself. */
  sector: string | null;
  /** As it was stated; null: unknown. */
  amount: string | null;
  currency: string | null;
  /** In US dollars; null: unknown, or of a currency without a rate. */
  cents: Cents | null;
  rate: UsedRate | null;
  date: string | null;
  /** Countries with their part of the dollars (nothing where they are unknown), together all of them; empty: a global budget. */
  parts: readonly Part[];
  /** Of an amount without a rate: the parts in units of its currency; absent: it has one. */
  stated?: readonly ExactDecimal[];
}

export interface Part {
  countryIso3: string;
  cents: Cents;
}

export interface NeedEntry extends Entry {
  kind: 'NEED';
  forStage: Stages | null;
}

export interface CommitmentEntry extends Entry {
  kind: 'COMMITMENT';
  organisationId: string;
  status: CommitmentStatus;
  /** Series of the need that it is put against. */
  needSeries: string | null;
  /** Series of the commitment that hands it on. */
  funds: string | null;
  recurrent: boolean;
}

export type LedgerEntry = NeedEntry | CommitmentEntry;

/** The published needs and commitments of one data version. */
export interface Ledger {
  version: number;
  claims: MoneyColumns;
  /** Published claims that name a recurrent source of funding, by adoption. */
  recurrentSources: ReadonlyMap<string, readonly Dated[]>;
}

import type { Stages } from '../../adoption/stage.rules.js';
import { STAGES } from '../../adoption/stage.rules.js';
import { SupportCategory } from '../../catalogue/support-category.js';
import { COMMITMENT_STATUSES, type CommitmentStatuses } from '../../funding/commitment.rules.js';
import type { UsedRate } from '../../funding/conversion.rules.js';
import type { ExactDecimal } from '../../shared/money.js';
import { SECTORS } from '../adoption-columns.js';
import type { CentsArray } from './cents.js';
import type { Names } from './names.js';

export const CATEGORIES = Object.values(SupportCategory);
/** Kinds of claims. */
export const [NEED, COMMITMENT] = [0, 1] as const;
/** What is known of an amount: its cents; nothing; its size in a currency without a rate. */
export const [KNOWN, UNKNOWN_AMOUNT, NO_RATE] = [0, 1, 2] as const;
/** It names none, among numbers of one byte, and among others. */
export const [NO_CODE, NO_NAME] = [0xff, -1] as const;
/** Place of the country of money that is no country's own, in `countries`. */
export const NO_COUNTRY = 0;

/**
 * Every published need and commitment as typed arrays, one place each: what a figure with any filter is summed from. The
 * parts of the claim at place `i`, one for each of its countries, stand at `partsFrom[i]` up to `partsTo[i]`; between those
 * of two claims may stand some that no claim has any more.
 */
export interface MoneyColumns {
  size: number;
  /** May hold more than `size`, as all names may: a later version shares them. A claim keeps its place in all versions. */
  ids: string[];
  /** Places in the order of the ids. */
  byId: Int32Array;
  seriesNames: Names;
  adoptions: Names;
  dpgs: Names;
  organisations: Names;
  countries: Names;
  kind: Uint8Array;
  series: Int32Array;
  /** Index in CATEGORIES. */
  category: Uint8Array;
  /** Index in SECTORS of the one that it names, or NO_CODE. */
  sector: Uint8Array;
  adoption: Int32Array;
  dpg: Int32Array;
  /** First day of its date, or UNDATED; the days it was published and retired on, as in AdoptionColumns. */
  day: Int32Array;
  published: Int32Array;
  retired: Int32Array;
  /** Its date as a number that sorts as the text does: 20210300 for 2021-03; 0: none. */
  date: Int32Array;
  known: Uint8Array;
  cents: CentsArray;
  /** Place in `rates`. */
  rate: Uint16Array;
  /** The first stands for dollars, which need none. */
  rates: (UsedRate | null)[];
  /** By place: what stands beside the sums, in units of its currency, part by part. */
  withoutRate: ReadonlyMap<number, { currency: string; parts: readonly ExactDecimal[] }>;
  partsFrom: Uint32Array;
  partsTo: Uint32Array;
  /** Parts that a claim has. */
  parts: number;
  partCountry: Uint16Array;
  partCents: CentsArray;
  /** Of needs: index in STAGES, or NO_CODE. */
  forStage: Uint8Array;
  /** Of commitments: who gives it, index in COMMITMENT_STATUSES, series of the need it is put against, of what hands it on. */
  organisation: Int32Array;
  status: Uint8Array;
  against: Int32Array;
  funds: Int32Array;
  recurrent: Uint8Array;
  /** All of both, whatever their signs: past MOST_CENTS, sums are wide. */
  totals: readonly [claims: bigint, parts: bigint];
  wide: boolean;
}

/** "2021-03" as 20210300. */
export const dateNumber = (date: string | null): number =>
  date === null ? 0 : Number(date.slice(0, 4)) * 10_000 + Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));

export const dateText = (date: number): string | null => {
  if (date === 0) return null;
  const text = String(date).padStart(8, '0');
  const parts = [text.slice(0, 4), text.slice(4, 6), text.slice(6)];
  return parts.filter((part) => part !== '00').join('-');
};

/** Year of a date; null: none. */
export const yearOf = (date: number): number | null => (date === 0 ? null : Math.floor(date / 10_000));

/** A claim as lists show it. */
export interface MoneyClaimView {
  id: string;
  kind: 'NEED' | 'COMMITMENT';
  category: SupportCategory;
  sector: string | null;
  adoptionId: string | null;
  dpgId: string | null;
  date: string | null;
  known: number;
  rate: UsedRate | null;
  forStage: Stages | null;
  organisationId: string | null;
  status: CommitmentStatuses;
  recurrent: boolean;
  series: string;
  needSeries: string | null;
  funds: string | null;
}

const named = (names: Names, place: number): string | null => (place === NO_NAME ? null : names.at(place));

export const claimAt = (columns: MoneyColumns, place: number): MoneyClaimView => ({
  id: columns.ids[place] ?? '',
  kind: columns.kind[place] === NEED ? 'NEED' : 'COMMITMENT',
  category: CATEGORIES[columns.category[place] ?? 0] ?? SupportCategory.OTHER,
  sector: SECTORS[columns.sector[place] ?? NO_CODE] ?? null,
  adoptionId: named(columns.adoptions, columns.adoption[place] ?? NO_NAME),
  dpgId: named(columns.dpgs, columns.dpg[place] ?? NO_NAME),
  date: dateText(columns.date[place] ?? 0),
  known: columns.known[place] ?? UNKNOWN_AMOUNT,
  rate: columns.rates[columns.rate[place] ?? 0] ?? null,
  forStage: STAGES[columns.forStage[place] ?? NO_CODE] ?? null,
  organisationId: named(columns.organisations, columns.organisation[place] ?? NO_NAME),
  status: COMMITMENT_STATUSES[columns.status[place] ?? 0] ?? 'PLEDGED',
  recurrent: columns.recurrent[place] === 1,
  series: columns.seriesNames.at(columns.series[place] ?? 0),
  needSeries: named(columns.seriesNames, columns.against[place] ?? NO_NAME),
  funds: named(columns.seriesNames, columns.funds[place] ?? NO_NAME),
});

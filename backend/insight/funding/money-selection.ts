import { COMMITMENT_STATUSES } from '../../funding/commitment.rules.js';
import { SECTORS } from '../adoption-columns.js';
import type { FundingFilter } from './funding-filter.input.js';
import { chainsAmong, EARLIER, type InForce, NOT_KNOWN, NOT_ON_DAY } from './in-force.js';
import { asksForAdoptions, keepsAdoption, keepsDpg, keepsPart, type Narrowed } from './keeping.js';
import { CATEGORIES, COMMITMENT, KNOWN, type MoneyColumns, NEED, NO_CODE, NO_NAME, UNKNOWN_AMOUNT, yearOf } from './money-columns.js';
import { HIDDEN, type LedgerPlaces, NONE } from './placing.js';

export type LeftOutReason = 'CHAIN' | 'EARLIER_STATUS' | 'UNKNOWN_AMOUNT' | 'NO_RATE' | 'NOT_ON_DAY' | 'NO_ADOPTION';

/** What becomes of a claim in a figure: it is not looked at; it is in it; it is left out, for the reason at this place. */
export const [NOT_ASKED, IN] = [0, 1] as const;
const REASONS: readonly (LeftOutReason | null)[] = [
  ...[null, null],
  ...(['CHAIN', 'EARLIER_STATUS', 'UNKNOWN_AMOUNT', 'NO_RATE', 'NOT_ON_DAY', 'NO_ADOPTION'] as const),
];
const out = (reason: LeftOutReason): number => REASONS.indexOf(reason);
const [CHAIN, EARLIER_OUT, UNKNOWN_OUT, NO_RATE_OUT] = [out('CHAIN'), out('EARLIER_STATUS'), out('UNKNOWN_AMOUNT'), out('NO_RATE')];
const [LATE, NO_ADOPTION] = [out('NOT_ON_DAY'), out('NO_ADOPTION')];

/** What a figure sums and what it leaves out. Needs of unknown size are in it: they are counted beside the sums. */
export interface MoneySelection {
  /** By place of the claim. */
  verdict: Uint8Array;
  /** By place of the part: 1 where the filter keeps it. */
  kept: Uint8Array;
  /** Series of commitments of the figure whose money goes on through another, and the series that counts. */
  elsewhere: ReadonlyMap<number, number>;
}

/** Why a claim of the figure is in no sum; null: it is in one. */
export const reasonAt = ({ verdict }: MoneySelection, { known }: MoneyColumns, place: number): LeftOutReason | null => {
  const of = verdict[place] ?? NOT_ASKED;
  return of === IN && known[place] !== KNOWN ? unsized(known[place]) : (REASONS[of] ?? null);
};

const unsized = (known: number | undefined): 'UNKNOWN_AMOUNT' | 'NO_RATE' => (known === UNKNOWN_AMOUNT ? 'UNKNOWN_AMOUNT' : 'NO_RATE');

const oneOf = <T>(list: readonly T[] | null | undefined, size: number, placeOf: (value: T) => number | null): Uint8Array | null => {
  if (!list?.length) return null;
  const table = new Uint8Array(size);
  for (const place of list.map(placeOf)) if (place !== null && place >= 0) table[place] = 1;
  return table;
};

/** What the filter of money keeps, whatever the claim is for. */
const keepsMoney = (columns: MoneyColumns, filter: FundingFilter): ((place: number) => boolean) => {
  const { kind, category, organisation, status, date } = columns;
  const categories = oneOf(filter.categories, CATEGORIES.length, (one) => CATEGORIES.indexOf(one));
  const organisations = oneOf(filter.organisations, columns.organisations.size, (id) => columns.organisations.find(id));
  const statuses = oneOf(filter.commitmentStatuses, COMMITMENT_STATUSES.length, (one) => COMMITMENT_STATUSES.indexOf(one));
  const years = filter.years?.length || filter.undated ? new Set<number | null>(filter.years) : null;
  if (filter.undated) years?.add(null);
  return (place) => {
    if (categories !== null && !categories[category[place] ?? NO_CODE]) return false;
    if (kind[place] === NEED) return true;
    if (organisations !== null && !organisations[organisation[place] ?? NO_NAME]) return false;
    if (statuses !== null && !statuses[status[place] ?? 0]) return false;
    return years === null || years.has(yearOf(date[place] ?? 0));
  };
};

/** Marks the parts of a claim that count by what it is for; false: none does. */
const partsKept = (columns: MoneyColumns, narrowed: Narrowed, places: LedgerPlaces, kept: Uint8Array) => {
  const { adoption, dpg, sector, partsFrom, partsTo, partCountry } = columns;
  return (place: number): boolean => {
    const [from, to] = [partsFrom[place] ?? 0, partsTo[place] ?? 0];
    const name = adoption[place] ?? NO_NAME;
    if (name !== NO_NAME) {
      if (!keepsAdoption(narrowed, places.adoptions[name] ?? HIDDEN)) return false;
      for (let part = from; part < to; part++) kept[part] = 1;
      return true;
    }
    const ofDpg = (dpg[place] ?? NO_NAME) === NO_NAME ? NONE : (places.dpgs[dpg[place] ?? 0] ?? NONE);
    if (!keepsDpg(narrowed, ofDpg)) return false;
    let any = false;
    for (let part = from; part < to; part++) {
      if (!keepsPart(narrowed, sector[place] ?? NO_CODE, ofDpg, places.countries[partCountry[part] ?? 0] ?? NONE)) continue;
      kept[part] = 1;
      any = true;
    }
    return any;
  };
};

/** What a figure sums, and what it leaves out. */
export const selectMoney = (
  columns: MoneyColumns,
  { stands }: InForce,
  narrowed: Narrowed,
  places: LedgerPlaces,
  filter: FundingFilter,
): MoneySelection => {
  const { size, kind, series, adoption, known, seriesNames } = columns;
  const verdict = new Uint8Array(size);
  const kept = new Uint8Array(columns.partCountry.length);
  const keeps = keepsMoney(columns, filter);
  const keepsParts = partsKept(columns, narrowed, places, kept);
  const onlyAdoptions = asksForAdoptions(narrowed.question);
  const inFigure = new Int32Array(seriesNames.size).fill(-1);
  for (let place = 0; place < size; place++) {
    const stand = stands[place];
    if (stand === NOT_KNOWN || stand === EARLIER || !keeps(place) || !keepsParts(place)) continue;
    if (stand === NOT_ON_DAY) verdict[place] = LATE;
    else if (onlyAdoptions && adoption[place] === NO_NAME) verdict[place] = NO_ADOPTION;
    else {
      verdict[place] = IN;
      if (kind[place] === COMMITMENT) inFigure[series[place] ?? 0] = place;
    }
  }
  const elsewhere = chainsAmong(columns, inFigure);
  for (let place = 0; place < size; place++) {
    const isIn = (inFigure[series[place] ?? 0] ?? -1) >= 0;
    if (verdict[place] === IN && kind[place] === COMMITMENT) {
      if (elsewhere.has(series[place] ?? 0)) verdict[place] = CHAIN;
      else if (known[place] !== KNOWN) verdict[place] = known[place] === UNKNOWN_AMOUNT ? UNKNOWN_OUT : NO_RATE_OUT;
    } else if (isIn && stands[place] === EARLIER) verdict[place] = EARLIER_OUT;
    else if (isIn && verdict[place] === LATE) verdict[place] = NOT_ASKED;
  }
  return { verdict, kept, elsewhere };
};

/** The series that counts instead of a claim that is left out; null: none does. */
export const insteadAt = ({ verdict, elsewhere }: MoneySelection, { series, seriesNames }: MoneyColumns, place: number): string | null => {
  const own = series[place] ?? 0;
  if (verdict[place] === EARLIER_OUT) return seriesNames.at(own);
  return verdict[place] === CHAIN ? seriesNames.at(elsewhere.get(own) ?? own) : null;
};

export const sectorName = (place: number): (typeof SECTORS)[number] => SECTORS[place] ?? 'UNSPECIFIED';

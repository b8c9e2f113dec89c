import type { UsedRate } from '../../funding/conversion.rules.js';
import { COMMITMENT_STATUSES } from '../../funding/commitment.rules.js';
import { type ExactDecimal, plus, textOfCents, textOfDecimal } from '../../shared/money.js';
import { noCents } from './cents.js';
import { isSized } from './figure-claims.js';
import { type GapKey, sliceTest } from './gap-tally.js';
import { largestFirst } from './largest-first.js';
import { NEED, yearOf } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { IN, reasonAt } from './money-selection.js';
import type { BesideSum, FundingRecord, LeftOutCount, LeftOutReason, MoneyList } from './money.types.js';
import { type MoneySums, SumsTable } from './money-sums.js';

/** A slice of a figure with everything that explains it. Claims by their places. */
export interface Explained {
  answer: MoneyAnswer;
  sums: MoneySums;
  /** Those of unknown size too, because the figure counts them. The largest first. */
  records: Int32Array;
  /** Part of a record in the figure, in cents. */
  dollarsOf: (place: number) => bigint;
  /** In the order of their ids. */
  leftOut: Int32Array;
  inSlice: ReturnType<typeof sliceTest>;
}

type Slice = Partial<GapKey>;

export const explain = (answer: MoneyAnswer, slice: Slice): Explained => {
  const { claims } = answer.ledger;
  const { verdict, kept } = answer.selection;
  const { byId, kind, partsFrom, partsTo, partCents, size, wide } = claims;
  const inSlice = sliceTest(answer, slice);
  const dollars = noCents(size, wide);
  const table = new SumsTable(answer, 1);
  const [records, leftOut] = [new Int32Array(size), new Int32Array(size)];
  let [taken, left] = [0, 0];
  for (const place of byId) {
    if (verdict[place] === IN) {
      let isHere = false;
      for (let part = partsFrom[place] ?? 0; part < (partsTo[place] ?? 0); part++) {
        if (kept[part] !== 1 || !inSlice(place, part)) continue;
        isHere = true;
        dollars[place] = (dollars[place] ?? 0n) + (partCents[part] ?? 0n);
      }
      if (!isHere) continue;
      records[taken++] = place;
      if (kind[place] === NEED) table.addNeed(0, place);
      else table.addGiven(0, place, dollars[place] ?? 0n);
    }
    if (reasonAt(answer.selection, claims, place) === null) continue;
    const end = partsTo[place] ?? 0;
    for (let part = partsFrom[place] ?? 0; part < end; part++) {
      if (!inSlice(place, part)) continue;
      leftOut[left++] = place;
      break;
    }
  }
  return {
    ...{ answer, sums: table.of(0), records: largestFirst(records.subarray(0, taken), dollars), leftOut: leftOut.slice(0, left) },
    ...{ dollarsOf: (place) => dollars[place] ?? 0n, inSlice },
  };
};

const ZERO: ExactDecimal = { units: 0n, scale: 2 };
const FIELDS = ['pledged', 'committed', 'disbursed', 'need'] as const;

/** Amounts of currencies without a rate, in their own units, by currency: of money for several countries the parts that are asked for. */
export const besideSums = ({ answer, leftOut, inSlice }: Explained): BesideSum[] => {
  const { claims } = answer.ledger;
  const { kept } = answer.selection;
  const sums = new Map<string, { money: ExactDecimal[]; records: number }>();
  for (const place of leftOut) {
    const stated = reasonAt(answer.selection, claims, place) === 'NO_RATE' ? claims.withoutRate.get(place) : undefined;
    if (!stated) continue;
    const sum = sums.get(stated.currency) ?? { money: FIELDS.map(() => ZERO), records: 0 };
    const field = claims.kind[place] === NEED ? COMMITMENT_STATUSES.length : (claims.status[place] ?? 0);
    const from = claims.partsFrom[place] ?? 0;
    stated.parts.forEach((amount, index) => {
      if (kept[from + index] === 1 && inSlice(place, from + index)) sum.money[field] = plus(sum.money[field] ?? ZERO, amount);
    });
    sum.records++;
    sums.set(stated.currency, sum);
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { money, records }]) => {
      const [pledged = '', committed = '', disbursed = '', need = ''] = money.map(textOfDecimal);
      return { currency, need, pledged, committed, disbursed, records };
    });
};

/** Every rate that a record of the figure was turned into dollars by. */
export const ratesUsed = ({ answer, records }: Explained): (UsedRate & { records: number; ownYears: number[] })[] => {
  const { rate, rates, date } = answer.ledger.claims;
  const used = new Uint32Array(rates.length);
  const own = rates.map(() => new Set<number>());
  for (const place of records) {
    const at = rate[place] ?? 0;
    used[at] = (used[at] ?? 0) + 1;
    const year = rates[at]?.substitute === 'YEAR_WITHOUT_RATE' ? yearOf(date[place] ?? 0) : null;
    if (year !== null) own[at]?.add(year);
  }
  const keyOf = ({ currency, year, substitute }: UsedRate): string => JSON.stringify([currency, year, substitute]);
  return rates
    .flatMap((of, place) =>
      of && used[place] ? [{ ...of, records: used[place], ownYears: [...(own[place] ?? [])].sort((a, b) => a - b) }] : [],
    )
    .sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

export const inList = (answer: MoneyAnswer, place: number, list: MoneyList): boolean => {
  const isNeed = answer.ledger.claims.kind[place] === NEED;
  return list === 'COMMITMENTS' ? !isNeed : isNeed && (list === 'NEEDS' || !isSized(answer, place));
};

export const leftOutCounts = ({ answer, leftOut }: Pick<Explained, 'answer' | 'leftOut'>): LeftOutCount[] => {
  const counts = new Map<LeftOutReason, number>();
  for (const place of leftOut) {
    const reason = reasonAt(answer.selection, answer.ledger.claims, place);
    if (reason !== null) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
};

/** A record as the API answers it: `dollars` is its part of the figure. */
export const recordOf = (answer: MoneyAnswer, place: number, dollars: bigint): Pick<FundingRecord, keyof FundingRecord> => {
  const { ids, kind } = answer.ledger.claims;
  const id = ids[place] ?? '';
  const isNeed = kind[place] === NEED;
  const { gap, surplus } = answer.holding;
  const isSizedNeed = isNeed && isSized(answer, place);
  return {
    id,
    dollars: isSized(answer, place) ? textOfCents(dollars) : null,
    gap: isSizedNeed ? textOfCents(gap[place] ?? 0n) : null,
    surplus: isSizedNeed ? textOfCents(surplus[place] ?? 0n) : null,
    needId: isNeed ? id : null,
    commitmentId: isNeed ? null : id,
  };
};

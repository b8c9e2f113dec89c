import type { UsedRate } from '../../funding/conversion.rules.js';
import { gapOf } from '../../funding/gap.rules.js';
import { type ExactDecimal, plus, storedDecimal, textOfCents, textOfDecimal } from '../../shared/money.js';
import { type GapKey, inSlice } from './gap-tally.js';
import type { LedgerEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import type { Counted, LeftOut } from './money-selection.js';
import type { BesideSum, FundingRecord, LeftOutCount, LeftOutReason, MoneyList } from './money.types.js';
import { addCommitment, addNeed, type MoneySums, noMoney } from './money-sums.js';

/** A slice of a figure with everything that explains it. */
export interface Explained {
  answer: MoneyAnswer;
  sums: MoneySums;
  /** Those of unknown size too, because the figure counts them. The largest first. */
  records: { entry: LedgerEntry; dollars: bigint }[];
  leftOut: LeftOut[];
}

type Slice = Partial<GapKey>;

const partOf = (answer: MoneyAnswer, { entry, parts }: Counted<LedgerEntry>, slice: Slice): bigint | null => {
  const kept = parts.filter(({ countryIso3 }) => inSlice(answer, entry, countryIso3, slice));
  return kept.length > 0 ? kept.reduce((sum, { cents }) => sum + cents, 0n) : null;
};

const countriesOf = ({ parts }: LedgerEntry): (string | null)[] =>
  parts.length > 0 ? parts.map(({ countryIso3 }) => countryIso3) : [null];

export const explain = (answer: MoneyAnswer, slice: Slice): Explained => {
  const { selection, holding } = answer;
  const sums = noMoney();
  const records: Explained['records'] = [];
  const take = <T extends LedgerEntry>(counted: Counted<T>, add: (entry: T, dollars: bigint) => void): void => {
    const dollars = partOf(answer, counted, slice);
    if (dollars === null) return;
    add(counted.entry, dollars);
    records.push({ entry: counted.entry, dollars });
  };
  for (const need of selection.needs) take(need, (entry) => addNeed(sums, entry, holding));
  for (const commitment of selection.commitments) take(commitment, (entry, dollars) => addCommitment(sums, entry, dollars));
  records.sort((a, b) => (a.dollars < b.dollars ? 1 : a.dollars > b.dollars ? -1 : a.entry.id < b.entry.id ? -1 : 1));
  const leftOut = selection.leftOut
    .filter(({ entry }) => countriesOf(entry).some((country) => inSlice(answer, entry, country, slice)))
    .sort((a, b) => (a.entry.id < b.entry.id ? -1 : 1));
  return { answer, sums, records, leftOut };
};

const ZERO: ExactDecimal = { units: 0n, scale: 2 };
const FIELD = { PLEDGED: 'pledged', COMMITTED: 'committed', DISBURSED: 'disbursed' } as const;

/** Amounts of currencies without a rate, in their own units, by currency. */
export const besideSums = ({ leftOut }: Explained): BesideSum[] => {
  const sums = new Map<string, Record<'need' | 'pledged' | 'committed' | 'disbursed', ExactDecimal> & { records: number }>();
  for (const { entry, reason } of leftOut) {
    if (reason !== 'NO_RATE' || entry.amount === null || entry.currency === null) continue;
    const sum = sums.get(entry.currency) ?? { need: ZERO, pledged: ZERO, committed: ZERO, disbursed: ZERO, records: 0 };
    const field = entry.kind === 'NEED' ? 'need' : FIELD[entry.status];
    sums.set(entry.currency, { ...sum, [field]: plus(sum[field], storedDecimal(entry.amount)), records: sum.records + 1 });
  }
  return [...sums]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([currency, { need, pledged, committed, disbursed, records }]) => ({
      ...{ currency, need: textOfDecimal(need), pledged: textOfDecimal(pledged), committed: textOfDecimal(committed) },
      ...{ disbursed: textOfDecimal(disbursed), records },
    }));
};

/** Every rate that a record of the figure was turned into dollars by. */
export const ratesUsed = ({ records }: Explained): (UsedRate & { records: number; ownYears: number[] })[] => {
  const used = new Map<string, UsedRate & { records: number; own: Set<number> }>();
  for (const { entry } of records) {
    if (entry.rate === null) continue;
    const key = JSON.stringify([entry.rate.currency, entry.rate.year, entry.rate.substitute]);
    const known = used.get(key) ?? { ...entry.rate, records: 0, own: new Set<number>() };
    known.records++;
    if (entry.rate.substitute === 'YEAR_WITHOUT_RATE' && entry.date !== null) known.own.add(Number(entry.date.slice(0, 4)));
    used.set(key, known);
  }
  return [...used]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { own, ...rate }]) => ({ ...rate, ownYears: [...own].sort((a, b) => a - b) }));
};

export const inList = ({ kind, cents }: LedgerEntry, list: MoneyList): boolean =>
  list === 'COMMITMENTS' ? kind === 'COMMITMENT' : kind === 'NEED' && (list === 'NEEDS' || cents === null);

export const leftOutCounts = ({ leftOut }: Pick<Explained, 'leftOut'>): LeftOutCount[] => {
  const counts = new Map<LeftOutReason, number>();
  for (const { reason } of leftOut) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, count]) => ({ reason, count })).sort((a, b) => (a.reason < b.reason ? -1 : 1));
};

/** A record as the API answers it: `dollars` is its part of the figure. */
export const recordOf = (
  entry: LedgerEntry,
  dollars: bigint | null,
  { holding }: MoneyAnswer,
): Pick<FundingRecord, keyof FundingRecord> => {
  const known = entry.kind === 'NEED' && entry.cents !== null ? gapOf(entry.cents, holding.moneyFor(entry.series)) : null;
  return {
    id: entry.id,
    dollars: entry.cents === null || dollars === null ? null : textOfCents(dollars),
    gap: known && textOfCents(known.gap),
    surplus: known && textOfCents(known.surplus),
    needId: entry.kind === 'NEED' ? entry.id : null,
    commitmentId: entry.kind === 'COMMITMENT' ? entry.id : null,
  };
};

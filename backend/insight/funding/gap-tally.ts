import type { SupportCategory } from '../../catalogue/support-category.js';
import type { Sector } from '../../catalogue/catalogue.terms.js';
import type { LedgerEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import { type Counted, sectorName } from './money-selection.js';
import { addCommitment, addNeed, type MoneySums, noMoney } from './money-sums.js';

export type GapDimensions = 'COUNTRY' | 'CATEGORY' | 'SECTOR';

/** Where a sum stands. Null: the dimension was not asked for, or, for a country: money for no country of its own. */
export interface GapKey {
  country: string | null;
  category: SupportCategory | null;
  sector: Sector | null;
}

export interface GapSum extends GapKey {
  sums: MoneySums;
}

const keyOf = (answer: MoneyAnswer, entry: LedgerEntry, country: string | null, by: ReadonlySet<GapDimensions>): GapKey => ({
  country: by.has('COUNTRY') ? country : null,
  category: by.has('CATEGORY') ? entry.category : null,
  sector: by.has('SECTOR') ? (sectorName(answer.placing.sectorOf(entry, country)) as Sector) : null,
});

const text = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** The largest gap first, then the largest need, then the most money; ties by key, so that the order never depends on the records'. */
const byGap = (a: GapSum, b: GapSum): number => {
  const order = [b.sums.gap - a.sums.gap, b.sums.need - a.sums.need, moneyOf(b) - moneyOf(a)].find((difference) => difference !== 0n);
  if (order !== undefined) return order > 0n ? 1 : -1;
  return text(a.country, b.country) || text(a.category, b.category) || text(a.sector, b.sector);
};
const moneyOf = ({ sums }: GapSum): bigint => sums.committed + sums.disbursed + sums.pledged;

/** Sums by the dimensions; without any, one sum of all. A key under which nothing is on record is absent: no data, not zero. */
export const gapBy = (answer: MoneyAnswer, dimensions: readonly GapDimensions[]): GapSum[] => {
  const by = new Set(dimensions);
  const sums = new Map<string, GapSum>();
  const at = (key: GapKey): MoneySums => {
    const name = [key.country, key.category, key.sector].join(' ');
    const known = sums.get(name) ?? { ...key, sums: noMoney() };
    sums.set(name, known);
    return known.sums;
  };
  if (by.size === 0) at({ country: null, category: null, sector: null });
  const eachPart = <T extends LedgerEntry>({ entry, parts }: Counted<T>, use: (sums: MoneySums, cents: bigint) => void): void => {
    for (const { countryIso3, cents } of parts) use(at(keyOf(answer, entry, countryIso3, by)), cents);
  };
  for (const need of answer.selection.needs) eachPart(need, (at) => addNeed(at, need.entry, answer.holding));
  for (const commitment of answer.selection.commitments) eachPart(commitment, (at, cents) => addCommitment(at, commitment.entry, cents));
  return [...sums.values()].sort(byGap);
};

/** Is a part of this record in the slice of that key? */
export const inSlice = (answer: MoneyAnswer, entry: LedgerEntry, country: string | null, wanted: Partial<GapKey>): boolean =>
  (wanted.country === undefined || wanted.country === country) &&
  (!wanted.category || wanted.category === entry.category) &&
  (!wanted.sector || wanted.sector === sectorName(answer.placing.sectorOf(entry, country)));

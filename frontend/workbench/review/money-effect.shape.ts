import type { MoneyEffectsQuery, MoneyStatePartsFragment } from '../../gql/graphql';

export type MoneyEffect = MoneyEffectsQuery['moneyEffects'][number];
type State = MoneyStatePartsFragment;

const SUMS = ['need', 'gap', 'pledged', 'committed', 'disbursed', 'surplus'] as const;
const BESIDE = ['need', 'pledged', 'committed', 'disbursed'] as const;
export type Measure = (typeof SUMS)[number] | 'unknownNeeds';

/** Shown although it stays as it was: whoever reviews money asks for these first. */
const ALWAYS: readonly Measure[] = ['need', 'gap', 'committed', 'disbursed'];

/** One figure before and after. Null: nothing on record could be summed, which is not zero. */
export interface MoneyRow {
  measure: Measure;
  /** Currency without a rate, in whose units it is; null: US dollars, or a count. */
  currency: string | null;
  before: string | null;
  after: string | null;
}

const besideOf = ({ beside }: State, currency: string, measure: (typeof BESIDE)[number]): string | null =>
  beside.find((one) => one.currency === currency)?.[measure] ?? null;

/** Nothing of this currency was there, or nothing of this kind: neither is a change. */
const moves = ({ before, after }: MoneyRow): boolean => before !== after && Number(before ?? 0) !== Number(after ?? 0);

const isKnown = ({ before, after }: MoneyRow): boolean => before !== null || after !== null;

/** What a reviewer is shown of a public figure of money: the leading sums on record, and whatever else changes. */
export const moneyRows = ({ before, after }: Pick<MoneyEffect, 'before' | 'after'>): MoneyRow[] => {
  const sums = SUMS.map((measure): MoneyRow => ({
    ...{ measure, currency: null, before: before.totals[measure], after: after.totals[measure] },
  })).filter((row) => (ALWAYS.includes(row.measure) && isKnown(row)) || moves(row));
  const [unknownBefore, unknownAfter] = [before.totals.unknownNeeds, after.totals.unknownNeeds].map(String) as [string, string];
  const unknown: MoneyRow = { measure: 'unknownNeeds', currency: null, before: unknownBefore, after: unknownAfter };
  const currencies = [...new Set([...before.beside, ...after.beside].map(({ currency }) => currency))].sort();
  const beside = currencies.flatMap((currency) =>
    BESIDE.map((measure): MoneyRow => ({
      ...{ measure, currency, before: besideOf(before, currency, measure), after: besideOf(after, currency, measure) },
    })),
  );
  return [...sums, ...[unknown, ...beside].filter(moves)];
};

export const changesMoney = (effect: Pick<MoneyEffect, 'before' | 'after'>): boolean =>
  moneyRows(effect).some((row) => row.before !== row.after);

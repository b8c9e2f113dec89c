import type { MoneyPartsFragment } from '../gql/graphql';

export const MONEY_BARS = ['disbursed', 'committed', 'pledged'] as const;
export type MoneyBar = (typeof MONEY_BARS)[number];
export const STATUS_OF = { disbursed: 'DISBURSED', committed: 'COMMITTED', pledged: 'PLEDGED' } as const;

export interface YearBar {
  /** Null: the source gives no date. */
  year: number | null;
  money: MoneyPartsFragment;
  /** For drawing alone: where each part starts and how long it is, in per cent of the longest bar. */
  parts: { bar: MoneyBar; start: number; length: number }[];
}

/** Bars by year, the latest first, those without a date last. */
export const yearBars = (years: readonly { year: number | null; money: MoneyPartsFragment }[]): YearBar[] => {
  const total = (money: MoneyPartsFragment) => MONEY_BARS.reduce((sum, bar) => sum + Number(money[bar]), 0);
  const longest = Math.max(0, ...years.map(({ money }) => total(money)));
  const share = (value: string | null) => (longest === 0 ? 0 : (100 * Number(value)) / longest);
  return [...years]
    .sort((one, other) => (other.year ?? 0) - (one.year ?? 0))
    .map(({ year, money }) => {
      let start = 0;
      const parts = MONEY_BARS.map((bar) => {
        const part = { bar, start, length: share(money[bar]) };
        start += part.length;
        return part;
      });
      return { year, money, parts };
    });
};

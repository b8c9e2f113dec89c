import type { MoneyPartsFragment, SupportCategory } from '../gql/graphql';
import { SUPPORT_CATEGORIES } from '../shared/codes';
import { sumOf, unsizedNeeds } from './totals.shape';

export interface HeatCell {
  category: SupportCategory | null;
  /** False: a need is always a country's, money for no country of its own meets none. */
  applicable: boolean;
  /** Null: no data. */
  gap: string | null;
  /** Needs of unknown size, in no sum. */
  unknown: number;
  /** Committed or paid out; null: nothing is on record. */
  given: string | null;
  /** 0 to 4, by the gap's share of the largest cell. */
  heat: number;
}

export interface HeatRow {
  /** Null: no country's own. */
  country: string | null;
  cells: HeatCell[];
}

interface Slice {
  country: string | null;
  category?: SupportCategory | null;
  known: MoneyPartsFragment;
}

const heatOf = (gap: string | null, largest: number): number => {
  const share = gap === null || largest === 0 ? 0 : Number(gap) / largest;
  return share <= 0 ? 0 : share > 0.5 ? 4 : share > 0.2 ? 3 : share > 0.05 ? 2 : 1;
};

const cellOf = (slice: Slice | undefined, country: string | null, category: SupportCategory | null, largest: number): HeatCell => {
  const gap = slice?.known.gap ?? null;
  return {
    category,
    applicable: country !== null,
    gap,
    unknown: slice ? unsizedNeeds(slice.known) : 0,
    given: slice && slice.known.commitments > 0 ? sumOf(slice.known.committed, slice.known.disbursed) : null,
    heat: country === null ? 0 : heatOf(gap, largest),
  };
};

/** A row for every place on record, in the order of `byCountry` (the largest gap first), no country's own last; a cell for each category, then all. */
export const heatRows = (byCountry: readonly Slice[], cells: readonly Slice[]): HeatRow[] => {
  const found = new Map(cells.map((cell) => [JSON.stringify([cell.country, cell.category]), cell]));
  const largest = (slices: readonly Slice[]) =>
    Math.max(0, ...slices.filter(({ country }) => country !== null).map(({ known }) => Number(known.gap ?? 0)));
  const [largestCell, largestRow] = [largest(cells), largest(byCountry)];
  const rows = byCountry.map((all) => ({
    country: all.country,
    cells: [
      ...SUPPORT_CATEGORIES.map((category) =>
        cellOf(found.get(JSON.stringify([all.country, category])), all.country, category, largestCell),
      ),
      cellOf(all, all.country, null, largestRow),
    ],
  }));
  return [...rows.filter(({ country }) => country !== null), ...rows.filter(({ country }) => country === null)];
};

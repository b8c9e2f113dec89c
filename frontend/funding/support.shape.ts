import type { Stakeholder, SupportCategory, SupportQuery } from '../gql/graphql';
import { STAKEHOLDERS, SUPPORT_CATEGORIES } from '../shared/codes';

export interface SupportCell {
  /** Null: from anybody. */
  stakeholder: Stakeholder | null;
  /** Null: nobody is on record as needing it. */
  needs: number | null;
  unmet: number;
  /** Null: nobody is on record as offering it; not applicable to a column that is nobody in particular. */
  offers: number | null;
  applicable: boolean;
}
export interface SupportRow {
  category: SupportCategory;
  cells: SupportCell[];
}

/** A row for each kind of help, a cell for each type of stakeholder, the one for anybody last; a kind that nobody speaks of is left out. */
export const supportRows = (counts: SupportQuery['support']['counts']): SupportRow[] => {
  const found = new Map(counts.map((count) => [JSON.stringify([count.category, count.stakeholder]), count]));
  const spoken = new Set(counts.map(({ category }) => category));
  return SUPPORT_CATEGORIES.filter((category) => spoken.has(category)).map((category) => ({
    category,
    cells: [...STAKEHOLDERS, null].map((stakeholder) => {
      const count = found.get(JSON.stringify([category, stakeholder]));
      return {
        stakeholder,
        needs: count && count.needs > 0 ? count.needs : null,
        unmet: count?.unmet ?? 0,
        offers: count && count.offers > 0 ? count.offers : null,
        applicable: stakeholder !== null,
      };
    }),
  }));
};

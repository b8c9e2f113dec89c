import type { FundingFilter, GapSliceInput } from '../gql/graphql';
import type { MoneyListName } from '../shared/codes';
import { href, type View } from '../shared/view';
import { toFilter } from '../shared/view-filter';

/** The filter of money that the API understands; what is as usual is left out. */
export const toFunding = (view: View): FundingFilter => ({
  ...(view.categories.length > 0 && { categories: [...view.categories] }),
  ...(view.commitments.length > 0 && { commitmentStatuses: [...view.commitments] }),
  ...(view.donors.length > 0 && { organisations: [...view.donors] }),
  ...(view.years.some((year) => year !== 'undated') && { years: view.years.filter((year) => year !== 'undated') }),
  ...(view.years.includes('undated') && { undated: true }),
});

/** Null: of all places. */
export const sliceOf = (view: View): GapSliceInput | null => (view.worldwide ? { worldwide: true } : null);

/** Money is of no stage: what narrows adoptions by how they stand would leave out all money that is of no adoption. */
export const heedsMoney = (view: View): View => ({ ...view, stages: [], statuses: [], text: '' });

/** The records behind a figure of money. */
export const behind = (view: View, list: MoneyListName, changes: Partial<View> = {}): string =>
  href(heedsMoney(view), '/investment/records', { ...changes, list });

/** What every page of money asks about. */
export const askedMoney = (view: View) => ({ filter: toFilter(heedsMoney(view)), funding: toFunding(view) });

/** Where the page of a list starts; null: at its beginning. */
export const afterIn = (view: View, list: MoneyListName): string | null => (view.list === list ? view.after : null);

/** A country, or null: no country's own. */
export const ofPlace = (country: string | null): Partial<View> => (country === null ? { worldwide: true } : { countries: [country] });

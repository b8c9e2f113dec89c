import type { FundingFilter, GapSliceInput } from '../gql/graphql';
import { href, type View } from '../shared/view';

/** The filter of money that the API understands; what is as usual is left out. */
export const toFunding = (view: View): FundingFilter => ({
  ...(view.categories.length > 0 && { categories: [...view.categories] }),
  ...(view.commitments.length > 0 && { commitmentStatuses: [...view.commitments] }),
  ...(view.donors.length > 0 && { organisations: [...view.donors] }),
  ...(view.years.length > 0 && { years: [...view.years] }),
});

/** Null: of all places. */
export const sliceOf = (view: View): GapSliceInput | null => (view.worldwide ? { worldwide: true } : null);

/** Money is of no stage: what narrows adoptions by how they stand would leave out all money that is of no adoption. */
export const heedsMoney = (view: View): View => ({ ...view, stages: [], statuses: [], text: '' });

/** The records behind a figure of money. */
export const behind = (view: View, kind: 'needs' | 'commitments' | 'left-out', changes: Partial<View> = {}): string =>
  `${href(heedsMoney(view), '/investment/records', changes)}#${kind}`;

/** A country, or null: no country's own. */
export const ofPlace = (country: string | null): Partial<View> => (country === null ? { worldwide: true } : { countries: [country] });

import type { ComponentType } from 'react';
import { CountryEngagements } from '../engagement/CountryEngagements';
import type { CountryQuery } from '../gql/graphql';
import type { View } from '../shared/view';

export interface LentSectionProps {
  answer: CountryQuery;
  /** The view of this country alone. */
  view: View;
}

/** Sections that other rooms lend to the page of a country (meetings, money), in their order. What they show is asked in COUNTRY. */
export const LENT_SECTIONS: readonly ComponentType<LentSectionProps>[] = [CountryEngagements];

import type { Standing } from '../gql/graphql';
import { STANDINGS } from '../shared/codes';
import type { View } from '../shared/view';

/** Whether a claim counts at the standing and on the day that the view asks for; one without a date counts on no past day. */
export const countsIn = ({ standing, asOf }: View, claim: { standing: Standing; date: string | null }): boolean => {
  const wellBacked = STANDINGS.indexOf(claim.standing) >= STANDINGS.indexOf(standing);
  const firstDay = claim.date ? `${claim.date}-01-01`.slice(0, 10) : null;
  return wellBacked && (asOf === null || (firstDay !== null && firstDay <= asOf));
};

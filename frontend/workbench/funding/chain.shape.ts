import type { CommitmentStatus } from '../../gql/graphql';
import { COMMITMENT_STATUSES } from '../../shared/codes';

interface Step {
  status: string;
  /** Partial date; empty or null: unknown. */
  date: string | null;
}

const orderOf = (status: string): number => COMMITMENT_STATUSES.indexOf(status as CommitmentStatus);

/** Which of two statements about the same money counts: the one further along, then the later one. Null: no status is chosen yet. */
export const countingOne = (mine: Step, theirs: Step): 'mine' | 'theirs' | null => {
  if (orderOf(mine.status) < 0) return null;
  const further = orderOf(mine.status) - orderOf(theirs.status);
  if (further !== 0) return further > 0 ? 'mine' : 'theirs';
  return (mine.date ?? '') >= (theirs.date ?? '') ? 'mine' : 'theirs';
};

import { addMonths, firstDay, intervalOf, type Day } from '../shared/partial-date.js';
import { POLICY, type Policy } from './policy.rules.js';
import { byDay, type CountedClaim, type Position } from './stage.rules.js';

/** A badge, and the first day on which it was due; null: the records do not say since when. */
export interface Badge {
  due: boolean;
  since: Day | null;
}

const NOT_DUE: Badge = { due: false, since: null };

/**
 * A piloted or scaled adoption that runs must be verified again after a while. It was last verified on the day of its
 * latest dated claim; one that has no dated claim was never verified on a known day, and is stale without a since.
 */
export const staleness = (position: Position, claims: readonly CountedClaim[], today: Day, policy: Policy = POLICY): Badge => {
  if (position.status !== 'ACTIVE' || (position.stage !== 'PILOTED' && position.stage !== 'SCALED')) return NOT_DUE;
  const verified = claims.flatMap(({ date }) => (date === null ? [] : [firstDay(date)])).filter((day) => day <= today);
  if (verified.length === 0) return { due: true, since: null };
  const since = addMonths(Math.max(...verified), policy.staleMonths[position.stage]);
  return since <= today ? { due: true, since } : NOT_DUE;
};

/**
 * A running pilot is stalled after its planned decision date (a partial date ends with its last day), or where none is
 * known so many months after its start. A pilot with neither date is not said to be stalled.
 */
export const stalling = (position: Position, plannedDecision: string | null, today: Day, policy: Policy = POLICY): Badge => {
  if (position.status !== 'ACTIVE' || position.stage !== 'PILOTED') return NOT_DUE;
  const decision = plannedDecision === null ? null : intervalOf(plannedDecision);
  if (decision) return decision.last < today ? { due: true, since: decision.last + 1 } : NOT_DUE;
  if (position.since === null) return NOT_DUE;
  const since = addMonths(firstDay(position.since), policy.stalledMonths);
  return since <= today ? { due: true, since } : NOT_DUE;
};

/** The planned decision date that holds among claims of a pilot: that of the latest claim that names one; null: none does. */
export const plannedDecisionOf = (claims: readonly { date: string | null; plannedDecision: string | null }[]): string | null =>
  claims
    .filter(({ plannedDecision }) => plannedDecision !== null)
    .sort(byDay)
    .at(-1)?.plannedDecision ?? null;

import { dayOfInstant, type Day } from '../shared/partial-date.js';
import { missingProofs, type Proof, proofsTowards, type Rung, rungAfter, standingOf, type Standings } from './gate.rules.js';
import { plannedDecisionOf, stalling, staleness, type Badge } from './freshness.rules.js';
import { type Bar, type CountedClaim, countsOn, positionOf, type Position, reaches } from './stage.rules.js';
import type { StageEvent } from './stage-event.entity.js';
import { statementsOf } from './statements.js';

/** Standing of a stage event by its evidence and proofs. */
export const standingOfEvent = (event: StageEvent): Standings =>
  standingOf(
    statementsOf(event),
    event.evidence.map(({ grade }) => grade),
  );

export const missingProofsOf = (event: StageEvent): Proof[] => missingProofs(statementsOf(event));

/** Events that counted by the end of a day, or that count now where no day is given. */
export const knownBy = (events: readonly StageEvent[], knownOn: Day | null): StageEvent[] =>
  events.filter(({ publishedAt, retiredAt }) => {
    if (knownOn === null) return retiredAt === null;
    if (publishedAt === null || dayOfInstant(new Date(publishedAt)) > knownOn) return false;
    return retiredAt === null || dayOfInstant(new Date(retiredAt)) > knownOn;
  });

const claimOf = (event: StageEvent): CountedClaim => ({ kind: event.kind, date: event.date, standing: standingOfEvent(event) });

/** Where an adoption stands by its events; see `positionOf`. */
export const positionByEvents = (events: readonly StageEvent[], bar: Bar): Position => positionOf(events.map(claimOf), bar);

/** Where an adoption stands on a day at a standing, and what is due. */
export interface StandingPoint {
  position: Position;
  stale: Badge;
  stalled: Badge;
  /** What the best-proven claim of its rung lacks; none for an adoption on no rung. */
  missing: Proof[];
  /** The rung after its own, and what the gate of that one still lacks; null and none where there is no rung after it. */
  nextStage: Rung | null;
  towardsNext: Proof[];
}

/** The view of an adoption that needs no filter. */
export const documentedOn = (day: Day): Bar => ({ day, undated: true, standing: 'DOCUMENTED' });

export const standingPointOf = (events: readonly StageEvent[], bar: Bar): StandingPoint => {
  const counted = events.filter((event) => countsOn(event, bar));
  const position = positionByEvents(counted, bar);
  const backed = counted.filter((event) => reaches({ standing: standingOfEvent(event) }, bar.standing));
  const ofRung = backed.filter(({ kind }) => kind === position.stage && position.stage !== 'REPORTED');
  const [best] = ofRung.map((event) => ({ event, missing: missingProofsOf(event) })).sort((a, b) => a.missing.length - b.missing.length);
  const planned = plannedDecisionOf(ofRung.map(({ date, proofs }) => ({ date, plannedDecision: proofs.plannedDecision })));
  const nextStage = rungAfter(position.stage);
  return {
    position,
    stale: staleness(position, backed.map(claimOf), bar.day),
    stalled: stalling(position, planned, bar.day),
    missing: best?.missing ?? [],
    nextStage,
    towardsNext: nextStage === null ? [] : proofsTowards(nextStage, counted.map(statementsOf)),
  };
};

import { dayOfInstant, type Day } from '../shared/partial-date.js';
import { missingProofs, type Proof, standingOf, type Standings } from './gate.rules.js';
import { plannedDecisionOf, stalling, staleness, type Badge } from './freshness.rules.js';
import { type CountedClaim, positionOf, type Position } from './stage.rules.js';
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
export const positionByEvents = (events: readonly StageEvent[], bar: Parameters<typeof positionOf>[1]): Position =>
  positionOf(events.map(claimOf), bar);

/** The view of an adoption that needs no filter: standing DOCUMENTED, today. */
export interface StandingPoint {
  position: Position;
  stale: Badge;
  stalled: Badge;
  /** What the best-proven claim of its rung lacks; none for an adoption on no rung. */
  missing: Proof[];
}

export const standingPointOf = (events: readonly StageEvent[], today: Day): StandingPoint => {
  const bar = { day: today, undated: true, standing: 'DOCUMENTED' } as const;
  const position = positionByEvents(events, bar);
  const documented = events.filter((event) => standingOfEvent(event) !== 'CLAIMED');
  const ofRung = documented.filter(({ kind }) => kind === position.stage && position.stage !== 'REPORTED');
  const [best] = ofRung.map((event) => ({ event, missing: missingProofsOf(event) })).sort((a, b) => a.missing.length - b.missing.length);
  const planned = plannedDecisionOf(ofRung.map(({ date, proofs }) => ({ date, plannedDecision: proofs.plannedDecision })));
  return {
    position,
    stale: staleness(position, documented.map(claimOf), today),
    stalled: stalling(position, planned, today),
    missing: best?.missing ?? [],
  };
};

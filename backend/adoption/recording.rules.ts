import { datedUpTo, type InputProblem, problem } from '../claims/input.rules.js';
import type { Day } from '../shared/partial-date.js';
import { isRung } from './gate.rules.js';

/** A stage event as far as these rules look at it. */
export interface ToldEvent {
  kind: string;
  date?: string | null;
  sdgs?: readonly number[] | null;
  reason?: string | null;
  replacedBy?: string | null;
  proofs?: ToldProofs | null;
}

export interface ToldProofs {
  outcome?: string | null;
  sites?: number | null;
  users?: number | null;
  unitsLive?: number | null;
  unitsIntended?: number | null;
  unitsDate?: string | null;
  operatingSince?: string | null;
  operatingConfirmed?: string | null;
}

export const OUTCOMES = ['PROCEED', 'NOT_SUITABLE', 'DEFERRED'] as const;
const NEEDS_REASON = ['PAUSED', 'DISCONTINUED', 'REPLACED'];
const MOST = 2_000_000_000;

const counts = (proofs: ToldProofs): InputProblem[] =>
  (['sites', 'users', 'unitsLive', 'unitsIntended'] as const).flatMap((name) => {
    const value = proofs[name];
    return value !== null && value !== undefined && (value < 0 || value > MOST)
      ? [problem(`input.proofs.${name}`, `Must be from 0 to ${MOST}.`)]
      : [];
  });

/** Everything that is wrong with a stage event as it was told; empty: it can be recorded. */
export const problemsOfStageEvent = (event: ToldEvent, today: Day): InputProblem[] => {
  const { proofs } = event;
  const needsReason = NEEDS_REASON.includes(event.kind) && !event.reason?.trim();
  const proofsOfNoStage = proofs && !isRung(event.kind) && Object.values(proofs).some((value) => value !== null && value !== undefined);
  const known = (OUTCOMES as readonly string[]).includes(proofs?.outcome ?? 'PROCEED');
  return [
    ...datedUpTo('input.date', event.date, today),
    ...datedUpTo('input.proofs.unitsDate', proofs?.unitsDate, today),
    ...datedUpTo('input.proofs.operatingSince', proofs?.operatingSince, today),
    ...datedUpTo('input.proofs.operatingConfirmed', proofs?.operatingConfirmed, today),
    ...(proofs ? counts(proofs) : []),
    ...(known ? [] : [problem('input.proofs.outcome', `Must be one of ${OUTCOMES.join(', ')}.`)]),
    ...(needsReason ? [problem('input.reason', 'Say why.')] : []),
    ...(event.kind === 'REPLACED' && !event.replacedBy
      ? [problem('input.replacedBy', 'Name the digital public good that took its place.')]
      : []),
    ...(proofsOfNoStage ? [problem('input.proofs', 'Only a stage has a gate: this kind of event has no proofs.')] : []),
    ...((event.sdgs ?? []).some((goal) => !Number.isInteger(goal) || goal < 1 || goal > 17)
      ? [problem('input.sdgs', 'The Sustainable Development Goals are numbered 1 to 17.', 'UNKNOWN_SDG')]
      : []),
  ];
};

import { type Day } from '../shared/partial-date.js';

/** An adoption on a rung, as far as next steps go. */
export interface Candidate {
  id: string;
  /** What ties are broken by. */
  name: string;
  stage: 'ASSESSED' | 'PILOTED' | 'SCALED';
  /** Since when; null: not known since when. */
  stale: { due: boolean; since: Day | null };
  stalled: { due: boolean; since: Day | null };
  missing: readonly string[];
}

export interface Step {
  kind: 'DECIDE' | 'REVERIFY' | 'PROVE' | 'CLASSIFY';
  /** Null for CLASSIFY. */
  id: string | null;
  since: Day | null;
  /** Proofs that are missing, for PROVE. */
  proofs: readonly string[];
  /** Number of reports, for CLASSIFY; else 1. */
  count: number;
}

const KINDS: readonly Step['kind'][] = ['DECIDE', 'REVERIFY', 'PROVE', 'CLASSIFY'];
const STAGES: readonly Candidate['stage'][] = ['SCALED', 'PILOTED', 'ASSESSED'];

const stepsOf = ({ id, stale, stalled, missing }: Candidate): Step[] => {
  const step = { id, since: null, proofs: [], count: 1 };
  // A stalled pilot needs a decision before anything else is asked of it: it also verifies the record, or ends it.
  if (stalled.due) return [{ ...step, kind: 'DECIDE', since: stalled.since }];
  return [
    ...(stale.due ? [{ ...step, kind: 'REVERIFY' as const, since: stale.since }] : []),
    ...(missing.length > 0 ? [{ ...step, kind: 'PROVE' as const, proofs: missing }] : []),
  ];
};

/**
 * What a country is to do next, the most urgent first: decisions that are overdue, the longest first; records to verify
 * again, those never verified first, then the longest; proofs, of the highest rung and the fewest missing first; reports.
 */
export const nextSteps = (candidates: readonly Candidate[], reports: number): Step[] => {
  const steps = candidates.flatMap((candidate) => stepsOf(candidate).map((step) => ({ step, candidate })));
  const order = (a: (typeof steps)[number], b: (typeof steps)[number]): number =>
    KINDS.indexOf(a.step.kind) - KINDS.indexOf(b.step.kind) ||
    (a.step.since ?? -1e9) - (b.step.since ?? -1e9) ||
    STAGES.indexOf(a.candidate.stage) - STAGES.indexOf(b.candidate.stage) ||
    a.step.proofs.length - b.step.proofs.length ||
    a.candidate.name.localeCompare(b.candidate.name, 'en') ||
    (a.candidate.id < b.candidate.id ? -1 : 1);
  const sorted = steps.sort(order).map(({ step }) => step);
  return reports === 0 ? sorted : [...sorted, { kind: 'CLASSIFY', id: null, since: null, proofs: [], count: reports }];
};

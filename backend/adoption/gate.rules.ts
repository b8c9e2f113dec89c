import { addMonths, intervalOf } from '../shared/partial-date.js';
import { POLICY, type Policy } from './policy.rules.js';

export type Rung = 'ASSESSED' | 'PILOTED' | 'SCALED';
export type Grade = 'SELF_REPORTED' | 'PUBLIC_SOURCE' | 'GOVERNMENT_CONFIRMED' | 'PRIMARY_DOCUMENT';
export type Standings = 'CLAIMED' | 'DOCUMENTED' | 'PROVEN';

export type Proof =
  | 'PUBLIC_BODY'
  | 'EVALUATION'
  | 'EVALUATION_DATE'
  | 'NEED'
  | 'OUTCOME'
  | 'AGREEMENT'
  | 'START_DATE'
  | 'SITES'
  | 'DECISION_DATE'
  | 'MANDATE'
  | 'COVERAGE'
  | 'CONTINUITY'
  | 'OPERATOR'
  | 'RECURRENT_FUNDING';

/** What a stage needs to be proven. */
export const GATE: Record<Rung, readonly Proof[]> = {
  ASSESSED: ['PUBLIC_BODY', 'EVALUATION', 'EVALUATION_DATE', 'NEED', 'OUTCOME'],
  PILOTED: ['PUBLIC_BODY', 'AGREEMENT', 'START_DATE', 'SITES', 'DECISION_DATE'],
  SCALED: ['MANDATE', 'COVERAGE', 'CONTINUITY', 'OPERATOR', 'RECURRENT_FUNDING'],
};

/** What a stage event states beside its kind. Null: not stated. Dates are partial. */
export interface Statements {
  kind: string;
  date: string | null;
  /** Name of the public body that owns the adoption. */
  institution: string | null;
  evaluation: string | null;
  need: string | null;
  outcome: string | null;
  agreement: string | null;
  sites: number | null;
  users: number | null;
  plannedDecision: string | null;
  mandate: string | null;
  unitsLive: number | null;
  unitsIntended: number | null;
  unitsDate: string | null;
  operatingSince: string | null;
  operatingConfirmed: string | null;
  operator: string | null;
  recurrentFunding: string | null;
}

const covers = ({ unitsLive, unitsIntended, unitsDate }: Statements, policy: Policy): boolean =>
  unitsLive !== null &&
  unitsIntended !== null &&
  unitsDate !== null &&
  unitsIntended > 0 &&
  unitsLive >= policy.coverageShare * unitsIntended;

/** Certain only where the latest possible start and the earliest possible confirmation are far enough apart. */
const continues = ({ operatingSince, operatingConfirmed }: Statements, policy: Policy): boolean => {
  const since = operatingSince === null ? null : intervalOf(operatingSince);
  const confirmed = operatingConfirmed === null ? null : intervalOf(operatingConfirmed);
  return since !== null && confirmed !== null && confirmed.first >= addMonths(since.last, policy.continuityMonths);
};

const HOLDS: Record<Proof, (claim: Statements, policy: Policy) => boolean> = {
  PUBLIC_BODY: (claim) => claim.institution !== null,
  EVALUATION: (claim) => claim.evaluation !== null,
  EVALUATION_DATE: (claim) => claim.date !== null,
  NEED: (claim) => claim.need !== null,
  OUTCOME: (claim) => claim.outcome !== null,
  AGREEMENT: (claim) => claim.agreement !== null,
  START_DATE: (claim) => claim.date !== null,
  SITES: (claim) => (claim.sites ?? 0) > 0 || (claim.users ?? 0) > 0,
  DECISION_DATE: (claim) => claim.plannedDecision !== null,
  MANDATE: (claim) => claim.mandate !== null,
  COVERAGE: covers,
  CONTINUITY: continues,
  OPERATOR: (claim) => claim.operator !== null,
  RECURRENT_FUNDING: (claim) => claim.recurrentFunding !== null,
};

export const isRung = (kind: string): kind is Rung => Object.hasOwn(GATE, kind);

/** Proofs that the gate of the claimed stage asks for and the claim lacks; none for a claim that is of no stage. */
export const missingProofs = (claim: Statements, policy: Policy = POLICY): Proof[] =>
  isRung(claim.kind) ? GATE[claim.kind].filter((proof) => !HOLDS[proof](claim, policy)) : [];

const ABOVE_SELF_REPORTED: readonly Grade[] = ['PUBLIC_SOURCE', 'GOVERNMENT_CONFIRMED', 'PRIMARY_DOCUMENT'];
const PROVING: readonly Grade[] = ['GOVERNMENT_CONFIRMED', 'PRIMARY_DOCUMENT'];

/** Can a claim with such evidence be proven? Where not, its standing does not depend on its proofs. */
export const mayProve = (grades: readonly Grade[]): boolean => grades.some((grade) => PROVING.includes(grade));

/** How well a claim that no gate asks proofs of is backed by the grades of its evidence. */
export const standingOfGrades = (grades: readonly Grade[]): Standings => {
  if (mayProve(grades)) return 'PROVEN';
  return grades.some((grade) => ABOVE_SELF_REPORTED.includes(grade)) ? 'DOCUMENTED' : 'CLAIMED';
};

/** How well a claim is backed by the grades of its evidence and by its proofs. */
export const standingOf = (claim: Statements, grades: readonly Grade[], policy: Policy = POLICY): Standings => {
  const standing = standingOfGrades(grades);
  return standing === 'PROVEN' && missingProofs(claim, policy).length > 0 ? 'DOCUMENTED' : standing;
};

const RUNGS = Object.keys(GATE) as Rung[];

/** The rung after a stage; null: there is none. */
export const rungAfter = (stage: string): Rung | null => RUNGS[RUNGS.findIndex((rung) => rung === stage) + 1] ?? null;

/** Proofs that only a claim of the stage itself can give. */
const OF_ITS_OWN: readonly Proof[] = ['EVALUATION_DATE', 'START_DATE'];

/** Proofs of a rung's gate that no claim of an adoption gives, whichever stage the claim is of. */
export const proofsTowards = (rung: Rung, claims: readonly Statements[], policy: Policy = POLICY): Proof[] =>
  GATE[rung].filter(
    (proof) => !claims.some((claim) => (claim.kind === rung || !OF_ITS_OWN.includes(proof)) && HOLDS[proof](claim, policy)),
  );

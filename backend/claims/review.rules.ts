export type ReviewStep = 'SUBMIT' | 'PUBLISH' | 'RETURN' | 'WITHDRAW' | 'RETRACT';

interface Step {
  from: readonly string[];
  to: string;
  /** What stands in the audit trail. */
  action: string;
  /** Done by a reviewer: never to a claim of the own hand. */
  review: boolean;
}

/** The ways that a claim goes through review. There is no way back from WITHDRAWN: a new claim is recorded instead. */
export const STEPS: Record<ReviewStep, Step> = {
  SUBMIT: { from: ['DRAFT', 'RETURNED'], to: 'SUBMITTED', action: 'SUBMITTED', review: false },
  PUBLISH: { from: ['SUBMITTED'], to: 'PUBLISHED', action: 'PUBLISHED', review: true },
  RETURN: { from: ['SUBMITTED'], to: 'RETURNED', action: 'RETURNED', review: true },
  WITHDRAW: { from: ['DRAFT', 'SUBMITTED', 'RETURNED'], to: 'WITHDRAWN', action: 'WITHDRAWN', review: false },
  RETRACT: { from: ['PUBLISHED'], to: 'WITHDRAWN', action: 'RETRACTED', review: true },
};

export const mayTake = (step: ReviewStep, state: string): boolean => STEPS[step].from.includes(state);

/** Nobody reviews a claim of the own hand, unless the office has one person only. */
export const isOwnReview = (step: ReviewStep, authorId: string | null, reviewerId: string): boolean =>
  STEPS[step].review && authorId === reviewerId;

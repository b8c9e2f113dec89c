import type { Statements } from './gate.rules.js';
import type { StageEvent } from './stage-event.entity.js';

/** What a stage event states, as the gate reads it. `institutionId` stands for the named body: only its presence matters. */
export const statementsOf = (event: Pick<StageEvent, 'kind' | 'date' | 'institutionId' | 'proofs'>): Statements => ({
  kind: event.kind,
  date: event.date,
  institution: event.institutionId,
  ...event.proofs,
});

import { Column } from 'typeorm';
import { partialDateColumn } from '../shared/columns.js';

const statement = { type: 'text', nullable: true } as const;
const count = { type: 'integer', nullable: true } as const;
const date = { ...partialDateColumn, nullable: true };

/** What a stage event states for the gate of its stage (docs/stages.md). Null: not stated. */
export class StageProofs {
  /** ASSESSED: the written evaluation. */
  @Column(statement)
  evaluation: string | null;

  /** ASSESSED: the need it was evaluated for. */
  @Column(statement)
  need: string | null;

  /** ASSESSED: PROCEED, NOT_SUITABLE or DEFERRED. */
  @Column({ type: 'varchar', length: 20, nullable: true })
  outcome: string | null;

  /** PILOTED: the written agreement of the public body. */
  @Column(statement)
  agreement: string | null;

  @Column(count)
  sites: number | null;

  @Column(count)
  users: number | null;

  @Column({ ...date, name: 'planned_decision' })
  plannedDecision: string | null;

  /** SCALED: what makes it the system of record. */
  @Column(statement)
  mandate: string | null;

  @Column({ ...count, name: 'units_live' })
  unitsLive: number | null;

  @Column({ ...count, name: 'units_intended' })
  unitsIntended: number | null;

  @Column({ ...date, name: 'units_date' })
  unitsDate: string | null;

  @Column({ ...date, name: 'operating_since' })
  operatingSince: string | null;

  /** Latest date on which somebody confirmed that it had been running without a break. */
  @Column({ ...date, name: 'operating_confirmed' })
  operatingConfirmed: string | null;

  @Column(statement)
  operator: string | null;

  @Column({ ...statement, name: 'recurrent_funding' })
  recurrentFunding: string | null;
}

import type { Statuses } from '../adoption/stage.rules.js';

/** Where an adoption stands. */
export interface Stand {
  /** 0 reported, 1 assessed, 2 piloted, 3 scaled. */
  rung: number;
  status: Statuses;
}

type Kind = 'NEW' | 'RAISED' | 'RESUMED' | 'PAUSED' | 'ENDED' | 'RETRACTED';

const BECAME: Record<Statuses, Kind> = { ACTIVE: 'RESUMED', PAUSED: 'PAUSED', DISCONTINUED: 'ENDED', REPLACED: 'ENDED' };

/** What is told of an adoption between two days; null: nothing. A stand of null: nobody claimed it. Reports alone tell nothing. */
export const changeBetween = (before: Stand | null, after: Stand | null): Kind | null => {
  const [from, to] = [before?.rung ?? 0, after?.rung ?? 0];
  if (from === 0 && to === 0) return null;
  if (!after || to < from) return 'RETRACTED';
  const status = from === 0 ? 'ACTIVE' : (before?.status ?? 'ACTIVE');
  if (after.status !== status) return BECAME[after.status];
  if (from === 0) return 'NEW';
  return to > from ? 'RAISED' : null;
};

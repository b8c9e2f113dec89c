import { firstDay, type Day } from '../shared/partial-date.js';
import { isRung, type Rung, type Standings } from './gate.rules.js';

export type Stages = 'REPORTED' | Rung;
export type Statuses = 'ACTIVE' | 'PAUSED' | 'DISCONTINUED' | 'REPLACED';

export const STAGES: readonly Stages[] = ['REPORTED', 'ASSESSED', 'PILOTED', 'SCALED'];
export const STANDINGS: readonly Standings[] = ['CLAIMED', 'DOCUMENTED', 'PROVEN'];

/** A published, not retracted stage event, as far as counting goes. */
export interface CountedClaim {
  kind: string;
  /** Partial date; null: the source gives none. */
  date: string | null;
  standing: Standings;
}

/** Which claims count: a day, whether undated claims count on it (today they do, on a past day not), and the least standing. */
export interface Bar {
  day: Day;
  undated: boolean;
  standing: Standings;
}

/** Where an adoption stands. */
export interface Position {
  /** Somebody claims it by that day; false: it is in no figure. */
  claimed: boolean;
  stage: Stages;
  status: Statuses;
  /** Best standing of a claim of its rung; CLAIMED where it is on none. */
  standing: Standings;
  /** Earliest date among the claims of its rung, as it was given; null: no such claim is dated. */
  since: string | null;
}

const AFTERMATH: Partial<Record<string, Statuses>> = {
  PAUSED: 'PAUSED',
  RESUMED: 'ACTIVE',
  DISCONTINUED: 'DISCONTINUED',
  REPLACED: 'REPLACED',
};

export const countsOn = (claim: Pick<CountedClaim, 'date'>, bar: Pick<Bar, 'day' | 'undated'>): boolean =>
  claim.date === null ? bar.undated : firstDay(claim.date) <= bar.day;
export const reaches = (claim: Pick<CountedClaim, 'standing'>, standing: Standings): boolean =>
  STANDINGS.indexOf(claim.standing) >= STANDINGS.indexOf(standing);

/** Undated claims come first: whatever has a date is taken to be later news. Sorting is stable: later records win a tie. */
export const byDay = (a: { date: string | null }, b: { date: string | null }): number =>
  (a.date === null ? -Infinity : firstDay(a.date)) - (b.date === null ? -Infinity : firstDay(b.date)) || 0;

const earliest = (claims: readonly CountedClaim[]): string | null => {
  const dated = claims.filter((claim) => claim.date !== null).sort(byDay);
  return dated[0]?.date ?? null;
};

/** The rung, status, standing and date of an adoption by the claims that count (counting rules 1 to 3 of docs/stages.md). */
export const positionOf = (claims: readonly CountedClaim[], bar: Bar): Position => {
  const counted = claims.filter((claim) => countsOn(claim, bar));
  const backed = counted.filter((claim) => reaches(claim, bar.standing));
  const rungs = backed.map((claim) => claim.kind).filter(isRung);
  const stage = rungs.reduce<Stages>((highest, rung) => (STAGES.indexOf(rung) > STAGES.indexOf(highest) ? rung : highest), 'REPORTED');
  const ofRung = stage === 'REPORTED' ? [] : backed.filter((claim) => claim.kind === stage);
  const status = backed
    .filter((claim) => AFTERMATH[claim.kind])
    .sort(byDay)
    .reduce<Statuses>((current, claim) => AFTERMATH[claim.kind] ?? current, 'ACTIVE');
  return {
    claimed: counted.length > 0,
    stage,
    status,
    standing: ofRung.reduce<Standings>((best, claim) => (reaches(claim, best) ? claim.standing : best), 'CLAIMED'),
    since: earliest(ofRung),
  };
};

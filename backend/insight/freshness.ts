import { POLICY } from '../adoption/policy.rules.js';
import { STAGES, STANDINGS } from '../adoption/stage.rules.js';
import { addMonths, type Day } from '../shared/partial-date.js';
import { type AdoptionColumns, NEVER, UNDATED } from './adoption-columns.js';
import type { Question } from './question.js';

/** The day that is asked about, and what is known by then. */
type When = Pick<Question, 'day' | 'undated' | 'knownOn'>;

/** The day itself, by what is on record at present. */
export const present = (day: Day): When => ({ day, undated: true, knownOn: NEVER - 1 });

/** Does a badge hold for the running adoption at this place, on this rung (at standing DOCUMENTED)? */
type Due = (place: number, rung: number) => boolean;

const PILOTED = STAGES.indexOf('PILOTED');
const SCALED = STAGES.indexOf('SCALED');
const DOCUMENTED = STANDINGS.indexOf('DOCUMENTED');

/** Latest day from which so many months have gone by. */
const monthsAgo = (today: Day, months: number): Day => {
  let day = addMonths(today, -months);
  while (addMonths(day + 1, months) <= today) day++;
  while (addMonths(day, months) > today) day--;
  return day;
};

const counts = (columns: AdoptionColumns, event: number, { day: today, undated, knownOn }: When): boolean => {
  if ((columns.published[event] ?? 0) > knownOn || (columns.retired[event] ?? 0) <= knownOn) return false;
  const day = columns.day[event] ?? UNDATED;
  return (columns.standing[event] ?? 0) >= DOCUMENTED && (day === UNDATED ? undated : day <= today);
};

/** The same rule as `staleness` in adoption/freshness.rules.ts, over typed arrays: a test holds them to each other. */
export const staleOn = (columns: AdoptionColumns, when: When): Due => {
  const latest = [0, 0, monthsAgo(when.day, POLICY.staleMonths.PILOTED), monthsAgo(when.day, POLICY.staleMonths.SCALED)];
  return (place, rung) => {
    if (rung !== PILOTED && rung !== SCALED) return false;
    const from = columns.eventsFrom[place] ?? 0;
    // Events stand in the order of their days: the last that counts is the latest, and says when it was verified.
    for (let event = (columns.eventsTo[place] ?? 0) - 1; event >= from; event--)
      if (counts(columns, event, when)) return (columns.day[event] ?? UNDATED) <= (latest[rung] ?? 0);
    return true;
  };
};

/**
 * Since when the running adoption at a place is stalled; null: it is not. The same rule as `stalling` in
 * adoption/freshness.rules.ts, over typed arrays: a test holds them to each other.
 */
export const stalledSinceOn = (columns: AdoptionColumns, when: When): ((place: number, rung: number) => Day | null) => {
  const latestStart = monthsAgo(when.day, POLICY.stalledMonths);
  return (place, rung) => {
    if (rung !== PILOTED) return null;
    const end = columns.eventsTo[place] ?? 0;
    let [planned, start] = [UNDATED, UNDATED];
    for (let event = columns.eventsFrom[place] ?? 0; event < end; event++) {
      if (columns.kind[event] !== PILOTED || !counts(columns, event, when)) continue;
      if (columns.planned[event] !== UNDATED) planned = columns.planned[event] ?? UNDATED;
      if (start === UNDATED) start = columns.day[event] ?? UNDATED;
    }
    if (planned !== UNDATED) return planned < when.day ? planned + 1 : null;
    return start !== UNDATED && start <= latestStart ? addMonths(start, POLICY.stalledMonths) : null;
  };
};

export const stalledOn = (columns: AdoptionColumns, when: When): Due => {
  const since = stalledSinceOn(columns, when);
  return (place, rung) => since(place, rung) !== null;
};

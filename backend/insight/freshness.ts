import { POLICY } from '../adoption/policy.rules.js';
import { STAGES, STANDINGS } from '../adoption/stage.rules.js';
import { addMonths, type Day } from '../shared/partial-date.js';
import { type AdoptionColumns, NEVER, UNDATED } from './adoption-columns.js';

/** Does a badge hold for the running adoption at this place, on this rung (at standing DOCUMENTED, today)? */
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

const counts = (columns: AdoptionColumns, event: number, today: Day): boolean =>
  columns.retired[event] === NEVER && (columns.standing[event] ?? 0) >= DOCUMENTED && (columns.day[event] ?? 0) <= today;

/** The same rule as `staleness` in adoption/freshness.rules.ts, over typed arrays: a test holds them to each other. */
export const staleOn = (columns: AdoptionColumns, today: Day): Due => {
  const latest = [0, 0, monthsAgo(today, POLICY.staleMonths.PILOTED), monthsAgo(today, POLICY.staleMonths.SCALED)];
  return (place, rung) => {
    if (rung !== PILOTED && rung !== SCALED) return false;
    const from = columns.eventsFrom[place] ?? 0;
    // Events stand in the order of their days: the last that counts is the latest, and says when it was verified.
    for (let event = (columns.eventsTo[place] ?? 0) - 1; event >= from; event--)
      if (counts(columns, event, today)) return (columns.day[event] ?? UNDATED) <= (latest[rung] ?? 0);
    return true;
  };
};

/** The same rule as `stalling` in adoption/freshness.rules.ts, over typed arrays: a test holds them to each other. */
export const stalledOn = (columns: AdoptionColumns, today: Day): Due => {
  const latestStart = monthsAgo(today, POLICY.stalledMonths);
  return (place, rung) => {
    if (rung !== PILOTED) return false;
    const end = columns.eventsTo[place] ?? 0;
    let [planned, start] = [UNDATED, UNDATED];
    for (let event = columns.eventsFrom[place] ?? 0; event < end; event++) {
      if (columns.kind[event] !== PILOTED || !counts(columns, event, today)) continue;
      if (columns.planned[event] !== UNDATED) planned = columns.planned[event] ?? UNDATED;
      if (start === UNDATED) start = columns.day[event] ?? UNDATED;
    }
    return planned === UNDATED ? start !== UNDATED && start <= latestStart : planned < today;
  };
};

import type { Day } from '../shared/partial-date.js';
import { type AdoptionColumns, FIRST_STATUS_KIND, STATUS_AFTER, UNDATED } from './adoption-columns.js';
import { PeriodTally } from './period-tally.js';
import { periodOfDay } from './period.rules.js';
import { matches, type Question } from './question.js';
import { OUT } from './selection.js';
import type { Snapshot } from './snapshot.js';
import type { Counts } from './tally.js';

export interface TimelineFigure {
  /** Counts at the end of each period, in the order of `starts`. */
  points: Counts[];
  /** Adoptions whose rung today no dated event of that rung supports. */
  undated: number;
}

/** First day of the earliest dated claim that a question may count; null: none is dated. */
export const firstDatedDay = ({ columns }: Snapshot, question: Question): Day | null => {
  let first: Day | null = null;
  for (let place = 0; place < columns.size; place++) {
    if (!matches(columns, place, question)) continue;
    const end = columns.eventsTo[place] ?? 0;
    for (let event = columns.eventsFrom[place] ?? 0; event < end; event++) {
      const day = columns.day[event] ?? UNDATED;
      if (day === UNDATED || !counts(columns, event, question)) continue;
      if (first === null || day < first) first = day;
    }
  }
  return first;
};

/**
 * Counting rule 4: at the end of each period, every adoption on the rung that its dated events give it by then. One pass:
 * each adoption is counted in the periods from one of its events to the next. `lastDay` ends the last period, or is the
 * day that is asked for where that comes first; `rungs` is the selection of the question.
 */
export const timelineOf = (
  snapshot: Snapshot,
  question: Question,
  rungs: Uint8Array,
  starts: readonly Day[],
  lastDay: Day,
): TimelineFigure => {
  const { columns } = snapshot;
  const first = starts[0] ?? lastDay;
  const places = periodOfDay(starts, lastDay);
  const tally = new PeriodTally(starts.length, snapshot.countries.length);
  const count = (from: number, until: number, rung: number, status: number, country: number, dpg: number) => {
    if (rung === OUT || !(question.stages & (1 << rung)) || !(question.statuses & (1 << status))) return;
    if (rung === 0 && question.globalListings?.[dpg]) return;
    tally.add(from, until, rung, country);
  };
  for (let place = 0; place < columns.size; place++) {
    if (!matches(columns, place, question)) continue;
    const end = columns.eventsTo[place] ?? 0;
    const country = columns.country[place] ?? 0;
    const dpg = columns.dpg[place] ?? 0;
    let [rung, status, since] = [OUT, 0, 0];
    for (let event = columns.eventsFrom[place] ?? 0; event < end; event++) {
      const day = columns.day[event] ?? UNDATED;
      if (day === UNDATED || day > lastDay) continue;
      if ((columns.published[event] ?? 0) > question.knownOn || (columns.retired[event] ?? 0) <= question.knownOn) continue;
      const point = day < first ? 0 : (places[day - first] ?? 0);
      count(since, point, rung, status, country, dpg);
      since = point;
      if (rung === OUT) rung = 0;
      if ((columns.standing[event] ?? 0) < question.standing) continue;
      const kind = columns.kind[event] ?? 0;
      if (kind >= FIRST_STATUS_KIND) status = STATUS_AFTER[kind - FIRST_STATUS_KIND] ?? 0;
      else if (kind > rung) rung = kind;
    }
    count(since, starts.length, rung, status, country, dpg);
  }
  return { points: tally.counts(), undated: undatedRungs(snapshot, question, rungs) };
};

const counts = (columns: AdoptionColumns, event: number, question: Question): boolean =>
  (columns.standing[event] ?? 0) >= question.standing &&
  (columns.published[event] ?? 0) <= question.knownOn &&
  (columns.retired[event] ?? 0) > question.knownOn;

const undatedRungs = ({ columns }: Snapshot, question: Question, rungs: Uint8Array): number => {
  let undated = 0;
  for (let place = 0; place < columns.size; place++) {
    const rung = rungs[place] ?? OUT;
    if (rung === OUT || rung === 0) continue;
    const end = columns.eventsTo[place] ?? 0;
    let supported = false;
    for (let event = columns.eventsFrom[place] ?? 0; event < end && !supported; event++) {
      const day = columns.day[event] ?? UNDATED;
      supported = columns.kind[event] === rung && day !== UNDATED && day <= question.day && counts(columns, event, question);
    }
    if (!supported) undated++;
  }
  return undated;
};

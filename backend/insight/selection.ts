import { type AdoptionColumns, FIRST_STATUS_KIND, STATUS_AFTER, UNDATED } from './adoption-columns.js';
import { matches, type Question } from './question.js';

/** Not in the figure. */
export const OUT = 255;

/**
 * The rung (0 reported, 1 assessed, 2 piloted, 3 scaled) of every adoption that a question counts, by place; OUT for the
 * others. The same rule as `positionOf` in adoption/stage.rules.ts, over typed arrays: a test holds them to each other.
 */
export const select = (columns: AdoptionColumns, question: Question): Uint8Array => {
  const rungs = new Uint8Array(columns.size).fill(OUT);
  for (let place = 0; place < columns.size; place++) {
    if (!matches(columns, place, question)) continue;
    const rung = rungAt(columns, place, question);
    if (rung === OUT || !(question.stages & (1 << rung))) continue;
    if (rung === 0 && question.globalListings?.[columns.dpg[place] ?? 0]) continue;
    rungs[place] = rung;
  }
  return rungs;
};

const rungAt = (columns: AdoptionColumns, place: number, question: Question): number => {
  const stand = standAt(columns, place, question);
  if (stand === OUT) return OUT;
  return question.statuses & (1 << statusOf(stand)) ? rungOf(stand) : OUT;
};

/** Rung and status of a stand, as `standAt` answers it. */
export const rungOf = (stand: number): number => stand & 0b11;
export const statusOf = (stand: number): number => stand >> 2;

/** Rung and status (index in STATUSES) of an adoption in one number; OUT: nobody claims it by then. */
export const standAt = (columns: AdoptionColumns, place: number, question: Question): number => {
  const end = columns.eventsTo[place] ?? 0;
  let rung = OUT;
  let status = 0;
  for (let event = columns.eventsFrom[place] ?? 0; event < end; event++) {
    const day = columns.day[event] ?? 0;
    if (day === UNDATED ? !question.undated : day > question.day) continue;
    if ((columns.published[event] ?? 0) > question.knownOn || (columns.retired[event] ?? 0) <= question.knownOn) continue;
    if (rung === OUT) rung = 0;
    if ((columns.standing[event] ?? 0) < question.standing) continue;
    const kind = columns.kind[event] ?? 0;
    if (kind >= FIRST_STATUS_KIND) status = STATUS_AFTER[kind - FIRST_STATUS_KIND] ?? 0;
    else if (kind > rung) rung = kind;
  }
  return rung === OUT ? OUT : (status << 2) | rung;
};

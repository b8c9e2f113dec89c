import type { Statuses } from '../adoption/stage.rules.js';
import type { Day } from '../shared/partial-date.js';
import { type AdoptionColumns, NEVER, STATUSES, UNDATED } from './adoption-columns.js';
import { changeBetween, type Stand } from './change.rules.js';
import type { ChangeBasis, ChangeKind } from './insight.terms.js';
import { matches, type Question } from './question.js';
import { OUT, rungOf, standAt, statusOf } from './selection.js';
import type { Snapshot } from './snapshot.js';

/** One adoption that stands elsewhere than before. Rungs are indices in STAGES; null: nobody claimed it. */
export interface ChangeFigure {
  id: string;
  kind: ChangeKind;
  from: number | null;
  to: number | null;
}

export interface ChangesFigure {
  since: Day;
  question: Question;
  basis: ChangeBasis;
  changes: ChangeFigure[];
  /** Adoptions whose stand rests on claims without a date: a difference of dates says nothing of them. */
  undated: number;
}

/** Does the claim tell a change between `since` and the question's day? */
export const tellsChange = (
  claim: { day: Day; published: Day; retired: Day },
  { since, question, basis }: Pick<ChangesFigure, 'since' | 'question' | 'basis'>,
): boolean => {
  if (claim.day > question.day) return false;
  const within = (day: Day): boolean => day > since && day <= question.knownOn && day !== NEVER;
  if (basis === 'PUBLICATION') return within(claim.published) || within(claim.retired);
  return claim.day > since && claim.published <= question.knownOn && claim.retired > question.knownOn;
};

const read = (stand: number): Stand | null =>
  stand === OUT ? null : { rung: rungOf(stand), status: STATUSES[statusOf(stand)] as Statuses };

/** Compares the stand of every adoption that the question chooses with the one it had at the end of `since`; newest first. */
export const changesSince = ({ columns }: Snapshot, question: Question, since: Day, basis: ChangeBasis): ChangesFigure => {
  const dated = basis === 'DATE' ? { ...question, undated: false } : question;
  const before = basis === 'DATE' ? { ...dated, day: since } : { ...question, knownOn: since };
  const found: (ChangeFigure & { day: Day })[] = [];
  let undated = 0;
  for (let place = 0; place < columns.size; place++) {
    if (!matches(columns, place, question)) continue;
    const now = standAt(columns, place, dated);
    if (basis === 'DATE' && question.undated && rungReached(standAt(columns, place, question)) !== rungReached(now)) undated++;
    const [earlier, later] = [read(standAt(columns, place, before)), read(now)];
    const kind = changeBetween(earlier, later);
    if (kind === null) continue;
    const id = columns.ids[place] ?? '';
    found.push({
      id,
      kind,
      from: earlier?.rung ?? null,
      to: later?.rung ?? null,
      day: latestDay(columns, place, { since, question, basis }),
    });
  }
  const changes = found.sort((a, b) => b.day - a.day || (a.id < b.id ? -1 : 1)).map(({ day: _day, ...change }) => change);
  return { since, question, basis, changes, undated };
};

const rungReached = (stand: number): number => (stand === OUT ? 0 : rungOf(stand));

/** Day of the newest claim that tells the change. */
const latestDay = (columns: AdoptionColumns, place: number, asked: Pick<ChangesFigure, 'since' | 'question' | 'basis'>): Day => {
  let latest = UNDATED;
  for (let event = columns.eventsFrom[place] ?? 0; event < (columns.eventsTo[place] ?? 0); event++) {
    const claim = {
      day: columns.day[event] ?? UNDATED,
      published: columns.published[event] ?? NEVER,
      retired: columns.retired[event] ?? NEVER,
    };
    if (!tellsChange(claim, asked)) continue;
    const { day, published, retired } = claim;
    latest = Math.max(latest, asked.basis === 'DATE' ? day : retired === NEVER ? published : retired);
  }
  return latest;
};

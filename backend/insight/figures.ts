import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { DomainError } from '../shared/domain-error.js';
import type { AskContext } from '../shared/ask-context.js';
import { addMonths, firstDay, isoOfDay, type Day } from '../shared/partial-date.js';
import { UNDATED } from './adoption-columns.js';
import { AdoptionFilter } from './adoption-filter.input.js';
import { type ChangesFigure, changesSince } from './changes.js';
import { axisOf, eachKey } from './axis.js';
import { AdoptionOrder, type ChangeBasis, type Dimension, type Interval } from './insight.terms.js';
import { type Page, pageOf, type Permutation, permutationOf } from './listing.js';
import type { Narrowing } from './narrowing.js';
import { periodStarts } from './period.rules.js';
import { compileQuestion } from './question.compiler.js';
import type { Question } from './question.js';
import { OUT, select } from './selection.js';
import { SnapshotStore } from './snapshot.store.js';
import type { Snapshot } from './snapshot.js';
import { type Counts, NOTHING, Tally } from './tally.js';
import { firstDatedDay, timelineOf } from './timeline.js';

const MOST_POINTS = 400;
const MOST_RECORDS = 500;
const MOST_EVENTS = 100;
/** How far back changes are told where nobody says since when. */
const USUAL_MONTHS = 12;

/** The rung of every adoption that a question counts, by place, and how many it counts. */
interface Selection {
  rungs: Uint8Array;
  totalCount: number;
}

/** What is worth keeping of a snapshot while it lasts. */
interface Derived {
  selections: LRUCache<string, Selection>;
  orders: Map<AdoptionOrder, Permutation>;
}

const SELECTION_BYTES = 64 * 1024 * 1024;

const nothingDerived = (): Derived => ({
  selections: new LRUCache({ maxSize: SELECTION_BYTES, sizeCalculation: ({ rungs }) => rungs.length + 1 }),
  orders: new Map(),
});

export interface ListPage extends Page {
  snapshot: Snapshot;
  question: Question;
  totalCount: number;
}

/**
 * The one door to figures: whatever counts adoptions asks here, so that how it is computed can change without touching
 * who asks. Today it is one pass over typed arrays in memory (docs/decisions/0005).
 */
@Injectable()
export class Figures {
  private readonly derived = new WeakMap<Snapshot, Derived>();

  constructor(private readonly snapshots: SnapshotStore) {}

  async totals(filter: AdoptionFilter | null, context: AskContext): Promise<Counts> {
    const { snapshot, rungs } = await this.selected(filter, context);
    const tally = new Tally(1, snapshot.countries.length);
    eachSelected(rungs, (place, rung) => tally.add(0, rung, snapshot.columns.country[place] ?? 0));
    return tally.of(0) ?? NOTHING;
  }

  /** Every key of the dimension that somebody claims an adoption under, in the dimension's natural order. */
  async breakdown(dimension: Dimension, filter: AdoptionFilter | null, context: AskContext): Promise<{ key: string; counts: Counts }[]> {
    const { snapshot, rungs } = await this.selected(filter, context);
    const axis = axisOf(dimension, snapshot);
    const tally = new Tally(axis.keys.length, snapshot.countries.length);
    eachSelected(rungs, (place, rung) => eachKey(axis, place, (key) => tally.add(key, rung, snapshot.columns.country[place] ?? 0)));
    return axis.keys.flatMap((key, bar) => {
      const counts = tally.of(bar);
      return counts ? [{ key, counts }] : [];
    });
  }

  async crosstab(
    rows: Dimension,
    columns: Dimension,
    filter: AdoptionFilter | null,
    context: AskContext,
  ): Promise<{ row: string; column: string; counts: Counts }[]> {
    const { snapshot, rungs } = await this.selected(filter, context);
    const [down, across] = [axisOf(rows, snapshot), axisOf(columns, snapshot)];
    const width = across.keys.length;
    const tally = new Tally(down.keys.length * width, snapshot.countries.length);
    eachSelected(rungs, (place, rung) => {
      const country = snapshot.columns.country[place] ?? 0;
      eachKey(down, place, (row) => eachKey(across, place, (column) => tally.add(row * width + column, rung, country)));
    });
    return down.keys.flatMap((row, y) =>
      across.keys.flatMap((column, x) => {
        const counts = tally.of(y * width + x);
        return counts ? [{ row, column, counts }] : [];
      }),
    );
  }

  async timeline(
    interval: Interval,
    { from, to }: { from: string | null; to: string | null },
    filter: AdoptionFilter | null,
    context: AskContext,
  ): Promise<{ points: { period: string; counts: Counts }[]; undated: number }> {
    const { snapshot, question, rungs } = await this.selected(filter, context);
    const until = to === null ? question.day : dayArgument(to, 'to', context);
    const since = from === null ? (firstDatedDay(snapshot, question) ?? until) : dayArgument(from, 'from', context);
    if (from !== null && since > until) {
      throw new DomainError('PERIOD_INVALID', 'A time line starts on or before the day it ends.', { argument: 'from', value: from });
    }
    const last = Math.min(until, question.day);
    const starts = periodStarts(interval, Math.min(since, last), last, MOST_POINTS);
    if (starts.length > MOST_POINTS) {
      throw new DomainError('PERIOD_INVALID', `A time line holds at most ${MOST_POINTS} points: ask for years, or start later.`, {
        argument: 'from',
      });
    }
    const { points, undated } = timelineOf(snapshot, question, rungs, starts, endOfPeriod(interval, last, question.day));
    return { points: points.map((counts, place) => ({ period: isoOfDay(starts[place] ?? 0), counts })), undated };
  }

  /** The records behind a figure, or those of them that a narrowing keeps: as many as the figure says. */
  async list(
    filter: AdoptionFilter | null,
    { order, first, after }: { order: AdoptionOrder; first: number; after: string | null },
    context: AskContext,
    narrowing: Narrowing | null = null,
  ): Promise<ListPage> {
    pageSizeArgument(first, MOST_RECORDS);
    const { snapshot, question, rungs, totalCount } = await this.selected(filter, context, narrowing);
    const page = pageOf(snapshot, this.orderOf(snapshot, order), rungs, { order, first, after });
    return { ...page, snapshot, question, totalCount };
  }

  /** Places of all records behind a figure, whatever their number: for what is derived from them, not for lists. */
  async places(filter: AdoptionFilter | null, context: AskContext): Promise<{ snapshot: Snapshot; question: Question; places: number[] }> {
    const { snapshot, question, rungs } = await this.selected(filter, context);
    const places: number[] = [];
    eachSelected(rungs, (place) => void places.push(place));
    return { snapshot, question, places };
  }

  /** What changed among the adoptions that a filter chooses, newest first; its stages and statuses are not heeded. */
  async changes(filter: AdoptionFilter | null, since: string | null, basis: ChangeBasis, context: AskContext): Promise<ChangesFigure> {
    const { snapshot, question } = await this.asked({ ...filter, stages: null, statuses: null }, context);
    const from = since === null ? addMonths(question.day, -USUAL_MONTHS) : dayArgument(since, 'since', context);
    if (from > question.day)
      throw new DomainError('PERIOD_INVALID', 'What changed is asked since a day that is not after the asked one.', {
        argument: 'since',
        value: since,
      });
    return changesSince(snapshot, question, from, basis);
  }

  /** How many of the default filter's adoptions each narrowing keeps, in one pass: the totals of the lists that it narrows. */
  async narrowedTotals(narrowings: readonly Narrowing[], context: AskContext): Promise<number[]> {
    const { snapshot, question, rungs } = await this.selected(null, context);
    const counters = narrowings.map((narrowing) => ({ keeps: narrowing.over(snapshot, question.day), total: 0 }));
    eachSelected(rungs, (place, rung) => {
      for (const counter of counters) if (counter.keeps(place, rung)) counter.total++;
    });
    return counters.map(({ total }) => total);
  }

  /** Ids of the latest dated claims among the adoptions of a figure, newest first. */
  async latestEvents(filter: AdoptionFilter | null, first: number, context: AskContext): Promise<string[]> {
    pageSizeArgument(first, MOST_EVENTS);
    const { snapshot, question, rungs } = await this.selected(filter, context);
    const { columns } = snapshot;
    const found: { id: string; day: Day }[] = [];
    let floor = { id: '', day: UNDATED };
    eachSelected(rungs, (place) => {
      const end = columns.eventsTo[place] ?? 0;
      for (let event = columns.eventsFrom[place] ?? 0; event < end; event++) {
        const day = columns.day[event] ?? UNDATED;
        if (day < floor.day || day > question.day || (columns.standing[event] ?? 0) < question.standing) continue;
        if ((columns.published[event] ?? 0) > question.knownOn || (columns.retired[event] ?? 0) <= question.knownOn) continue;
        const id = columns.eventIds[event] ?? '';
        if (day === floor.day && id >= floor.id) continue;
        found.push({ id, day });
        if (found.length < 4 * MOST_EVENTS) continue;
        found.sort(newestFirst);
        found.length = MOST_EVENTS;
        floor = found.at(-1) ?? floor;
      }
    });
    return found
      .sort(newestFirst)
      .slice(0, first)
      .map(({ id }) => id);
  }

  /** Where the adoptions of a filter stand, for figures of money: the rung of each by its place, OUT where it does not count. */
  async rungs(filter: AdoptionFilter | null, context: AskContext): Promise<{ snapshot: Snapshot; question: Question; rungs: Uint8Array }> {
    return this.selected(filter, context);
  }

  async snapshot(context: AskContext): Promise<Snapshot> {
    return this.snapshots.at(context.version);
  }

  private async asked(filter: AdoptionFilter | null, context: AskContext): Promise<{ snapshot: Snapshot; question: Question }> {
    const snapshot = await this.snapshot(context);
    return { snapshot, question: compileQuestion(filter ?? {}, snapshot, context) };
  }

  /** The questions of one page mostly share a filter: its selection is made once. */
  private async selected(filter: AdoptionFilter | null, context: AskContext, narrowing: Narrowing | null = null) {
    const { snapshot, question } = await this.asked(filter, context);
    const { selections } = this.derivedFrom(snapshot);
    const key = narrowing ? `${question.key} ${narrowing.key}` : question.key;
    const selection = selections.get(key) ?? selectionOf(snapshot, question, narrowing);
    selections.set(key, selection);
    return { snapshot, question, ...selection };
  }

  private orderOf(snapshot: Snapshot, order: AdoptionOrder): Permutation {
    const { orders } = this.derivedFrom(snapshot);
    const permutation = orders.get(order) ?? permutationOf(snapshot, order);
    orders.set(order, permutation);
    return permutation;
  }

  private derivedFrom(snapshot: Snapshot): Derived {
    const derived = this.derived.get(snapshot) ?? nothingDerived();
    this.derived.set(snapshot, derived);
    return derived;
  }
}

const selectionOf = (snapshot: Snapshot, question: Question, narrowing: Narrowing | null): Selection => {
  const rungs = select(snapshot.columns, question);
  const keeps = narrowing?.over(snapshot, question.day) ?? null;
  let totalCount = 0;
  eachSelected(rungs, (place, rung) => {
    if (keeps === null || keeps(place, rung)) totalCount++;
    else rungs[place] = OUT;
  });
  return { rungs, totalCount };
};

const newestFirst = (a: { id: string; day: Day }, b: { id: string; day: Day }): number => b.day - a.day || (a.id < b.id ? -1 : 1);

const eachSelected = (rungs: Uint8Array, use: (place: number, rung: number) => void): void => {
  for (let place = 0; place < rungs.length; place++) {
    const rung = rungs[place] ?? OUT;
    if (rung !== OUT) use(place, rung);
  }
};

const pageSizeArgument = (first: number, most: number): void => {
  if (first < 0 || first > most)
    throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${most} at once.`, { argument: 'first', value: first });
};

const dayArgument = (date: string, argument: string, context: AskContext): Day => {
  const day = firstDay(date);
  if (day <= context.latestDay) return day;
  throw new DomainError('DATE_IN_FUTURE', `Figures are known up to today, ${isoOfDay(context.latestDay)} (UTC).`, {
    argument,
    value: date,
  });
};

/** Last day of the period that holds `day`, or `most` where that comes first. */
const endOfPeriod = (interval: Interval, day: Day, most: Day): Day => {
  const [, next] = periodStarts(interval, day, day + 400, 1);
  return next === undefined ? most : Math.min(most, next - 1);
};

import type { StageEventKind } from '../adoption/adoption.terms.js';
import { STAGES, STANDINGS } from '../adoption/stage.rules.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import { dayOfInstant, firstDay, intervalOf, type Day } from '../shared/partial-date.js';

/** Marks a stage event without a date, or without a planned decision. */
export const UNDATED: Day = -0x8000_0000;
/** Later than every day: published claims that still count are retired on it. */
export const NEVER: Day = 0x7fff_ffff;

export const SECTORS: readonly string[] = Object.values(Sector);
export const STATUSES: readonly string[] = ['ACTIVE', 'PAUSED', 'DISCONTINUED', 'REPLACED'];
/** Kinds of stage events as numbers: 0 to 3 are the stages, from 4 on what a status follows from. */
export const KINDS: readonly StageEventKind[] = [...STAGES, 'PAUSED', 'RESUMED', 'DISCONTINUED', 'REPLACED'] as StageEventKind[];
export const FIRST_STATUS_KIND = 4;
/** Status (index in STATUSES) that an event of the kind `FIRST_STATUS_KIND + n` leads to. */
export const STATUS_AFTER: readonly number[] = [1, 0, 2, 3];

export interface AdoptionRow {
  id: string;
  countryIso3: string;
  dpgId: string;
  sector: string;
  sdgs: number;
  updatedAt: string;
}

export interface EventRow {
  id: string;
  kind: string;
  date: string | null;
  standing: string;
  /** Partial date; absent or null: the claim names none. */
  plannedDecision?: string | null;
  publishedAt: string;
  retiredAt: string | null;
}

/** A typed array that grows. */
class Column<A extends Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array> {
  length = 0;
  constructor(
    private array: A,
    private readonly make: (size: number) => A,
  ) {}

  push(value: number): void {
    if (this.length === this.array.length) {
      const larger = this.make(this.length * 2);
      larger.set(this.array);
      this.array = larger;
    }
    this.array[this.length++] = value;
  }

  get values(): A {
    return this.array.subarray(0, this.length) as A;
  }
}

const bytes = () => new Column(new Uint8Array(1024), (size) => new Uint8Array(size));
const shorts = () => new Column(new Uint16Array(1024), (size) => new Uint16Array(size));
const words = () => new Column(new Uint32Array(1024), (size) => new Uint32Array(size));
const days = () => new Column(new Int32Array(1024), (size) => new Int32Array(size));
const instants = () => new Column(new Float64Array(1024), (size) => new Float64Array(size));

/**
 * Every adoption with a published claim as typed arrays, one place for each: what a figure with any filter is counted
 * from. The events of the adoption at place `i` stand at `eventsFrom[i]` up to `eventsFrom[i + 1]`, those without a
 * date first, then by their first day.
 */
export interface AdoptionColumns {
  size: number;
  ids: string[];
  country: Uint16Array;
  dpg: Uint16Array;
  sector: Uint8Array;
  sdgs: Uint32Array;
  updatedAt: Float64Array;
  eventsFrom: Uint32Array;
  eventIds: string[];
  kind: Uint8Array;
  /** First day of the event's date, or UNDATED. */
  day: Int32Array;
  /** Index in STANDINGS. */
  standing: Uint8Array;
  /** Last day of the planned decision date that the event names, or UNDATED. */
  planned: Int32Array;
  published: Int32Array;
  /** Day on which it was retired, or NEVER. */
  retired: Int32Array;
}

/** Collects adoptions and their events into columns. */
export class ColumnsBuilder {
  private readonly ids: string[] = [];
  private readonly eventIds: string[] = [];
  private readonly country = shorts();
  private readonly dpg = shorts();
  private readonly sector = bytes();
  private readonly sdgs = words();
  private readonly updatedAt = instants();
  private readonly eventsFrom = words();
  private readonly kind = bytes();
  private readonly day = days();
  private readonly standing = bytes();
  private readonly planned = days();
  private readonly published = days();
  private readonly retired = days();

  constructor(
    private readonly placeOfCountry: ReadonlyMap<string, number>,
    private readonly placeOfDpg: ReadonlyMap<string, number>,
  ) {}

  add(adoption: AdoptionRow, events: readonly EventRow[]): void {
    if (events.length === 0) return;
    this.ids.push(adoption.id);
    this.country.push(this.placeOfCountry.get(adoption.countryIso3) ?? 0);
    this.dpg.push(this.placeOfDpg.get(adoption.dpgId) ?? 0);
    this.sector.push(SECTORS.indexOf(adoption.sector));
    this.sdgs.push(adoption.sdgs);
    this.updatedAt.push(Date.parse(adoption.updatedAt));
    this.eventsFrom.push(this.eventIds.length);
    const dated = events.map((event) => ({ event, day: event.date === null ? UNDATED : firstDay(event.date) }));
    for (const { event, day } of dated.sort((a, b) => a.day - b.day)) {
      this.eventIds.push(event.id);
      this.kind.push(KINDS.findIndex((kind) => kind === event.kind));
      this.day.push(day);
      this.standing.push(STANDINGS.findIndex((standing) => standing === event.standing));
      this.planned.push(intervalOf(event.plannedDecision ?? '')?.last ?? UNDATED);
      this.published.push(dayOfInstant(new Date(event.publishedAt)));
      this.retired.push(event.retiredAt === null ? NEVER : dayOfInstant(new Date(event.retiredAt)));
    }
  }

  finish(): AdoptionColumns {
    this.eventsFrom.push(this.eventIds.length);
    return {
      size: this.ids.length,
      ids: this.ids,
      country: this.country.values,
      dpg: this.dpg.values,
      sector: this.sector.values,
      sdgs: this.sdgs.values,
      updatedAt: this.updatedAt.values,
      eventsFrom: this.eventsFrom.values,
      eventIds: this.eventIds,
      kind: this.kind.values,
      day: this.day.values,
      standing: this.standing.values,
      planned: this.planned.values,
      published: this.published.values,
      retired: this.retired.values,
    };
  }
}

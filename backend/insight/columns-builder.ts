import { STANDINGS } from '../adoption/stage.rules.js';
import { dayOfInstant, firstDay, intervalOf } from '../shared/partial-date.js';
import { type AdoptionColumns, KINDS, NEVER, NOT_RECORDED, placeOf, SECTORS, UNDATED } from './adoption-columns.js';
import { Column } from './column.js';

/** An adoption as figures need it. */
export interface AdoptionRow {
  id: string;
  countryIso3: string;
  dpgId: string;
  sector: string;
  /** Null: not recorded. */
  institutionId: string | null;
  /** Bit n - 1 stands for goal n. */
  sdgs: number;
  updatedAt: string;
}

/** A published stage event as figures need it. */
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

const dayOrNever = (instant: string | null): number => (instant === null ? NEVER : dayOfInstant(new Date(instant)));

/**
 * Collects adoptions and their events into columns; on a base, the adoptions that are put replace those of the same id.
 * What is written per adoption is copied from the base, events are added behind its own: the base stays what it was. Of
 * one base, only one builder may come, because the second would write into the room of the first.
 */
export class ColumnsBuilder {
  private readonly ids: string[];
  private readonly others: Map<string, number>;
  private readonly eventIds: string[];
  private readonly institutions: string[];
  private readonly placeOfInstitution: Map<string, number>;
  private ascending: number;
  private size: number;
  private events: number;
  private readonly country: Column<Uint16Array>;
  private readonly dpg: Column<Uint16Array>;
  private readonly sector: Column<Uint8Array>;
  private readonly institution: Column<Uint32Array>;
  private readonly sdgs: Column<Uint32Array>;
  private readonly updatedAt: Column<Float64Array>;
  private readonly eventsFrom: Column<Uint32Array>;
  private readonly eventsTo: Column<Uint32Array>;
  private readonly kind: Column<Uint8Array>;
  private readonly day: Column<Int32Array>;
  private readonly standing: Column<Uint8Array>;
  private readonly planned: Column<Int32Array>;
  private readonly published: Column<Int32Array>;
  private readonly retired: Column<Int32Array>;

  constructor(
    private readonly placeOfCountry: ReadonlyMap<string, number>,
    private readonly placeOfDpg: ReadonlyMap<string, number>,
    base: AdoptionColumns | null = null,
  ) {
    this.ids = base?.ids ?? [];
    this.others = base?.others ?? new Map<string, number>();
    this.eventIds = base?.eventIds ?? [];
    this.institutions = base?.institutions ?? [NOT_RECORDED];
    this.placeOfInstitution = base?.placeOfInstitution ?? new Map([[NOT_RECORDED, 0]]);
    this.ascending = base?.ascending ?? 0;
    this.size = base?.size ?? 0;
    this.events = base?.events ?? 0;
    this.country = base ? Column.copyOf(Uint16Array, base.country) : Column.empty(Uint16Array);
    this.dpg = base ? Column.copyOf(Uint16Array, base.dpg) : Column.empty(Uint16Array);
    this.sector = base ? Column.copyOf(Uint8Array, base.sector) : Column.empty(Uint8Array);
    this.institution = base ? Column.copyOf(Uint32Array, base.institution) : Column.empty(Uint32Array);
    this.sdgs = base ? Column.copyOf(Uint32Array, base.sdgs) : Column.empty(Uint32Array);
    this.updatedAt = base ? Column.copyOf(Float64Array, base.updatedAt) : Column.empty(Float64Array);
    this.eventsFrom = base ? Column.copyOf(Uint32Array, base.eventsFrom) : Column.empty(Uint32Array);
    this.eventsTo = base ? Column.copyOf(Uint32Array, base.eventsTo) : Column.empty(Uint32Array);
    this.kind = base ? Column.behind(Uint8Array, base.kind) : Column.empty(Uint8Array);
    this.day = base ? Column.behind(Int32Array, base.day) : Column.empty(Int32Array);
    this.standing = base ? Column.behind(Uint8Array, base.standing) : Column.empty(Uint8Array);
    this.planned = base ? Column.behind(Int32Array, base.planned) : Column.empty(Int32Array);
    this.published = base ? Column.behind(Int32Array, base.published) : Column.empty(Int32Array);
    this.retired = base ? Column.behind(Int32Array, base.retired) : Column.empty(Int32Array);
  }

  /** Place of an adoption that was put or is in the base; null: it is neither. */
  placeOf(id: string): number | null {
    return placeOf({ ids: this.ids, ascending: this.ascending, others: this.others }, id);
  }

  /** Its place; null: without a published claim it has none. */
  put(adoption: AdoptionRow, events: readonly EventRow[]): number | null {
    const known = this.placeOf(adoption.id);
    if (known === null && events.length === 0) return null;
    const place = known ?? this.append(adoption.id);
    if (known !== null) this.events -= this.eventsTo.at(place) - this.eventsFrom.at(place);
    this.country.set(place, this.placeOfCountry.get(adoption.countryIso3) ?? 0);
    this.dpg.set(place, this.placeOfDpg.get(adoption.dpgId) ?? 0);
    this.sector.set(place, SECTORS.indexOf(adoption.sector));
    this.institution.set(place, this.placeOfBody(adoption.institutionId ?? NOT_RECORDED));
    this.sdgs.set(place, adoption.sdgs);
    this.updatedAt.set(place, Date.parse(adoption.updatedAt));
    this.eventsFrom.set(place, this.eventIds.length);
    this.addEvents(events);
    this.eventsTo.set(place, this.eventIds.length);
    this.events += events.length;
    return place;
  }

  /** Does somebody report it by a claim that still counts? */
  isReported(place: number): boolean {
    for (let event = this.eventsFrom.at(place); event < this.eventsTo.at(place); event++) {
      if (this.kind.at(event) === 0 && this.retired.at(event) === NEVER) return true;
    }
    return false;
  }

  /** One number for its country and DPG: that of the DPG first. */
  pairOf(place: number): number {
    return this.dpg.at(place) * this.placeOfCountry.size + this.country.at(place);
  }

  finish(): AdoptionColumns {
    const { size, ids, ascending, others, events, eventIds, institutions, placeOfInstitution } = this;
    return {
      ...{ size, ids, ascending, others, events, eventIds, institutions, placeOfInstitution },
      institution: this.institution.values,
      ...{ country: this.country.values, dpg: this.dpg.values, sector: this.sector.values, sdgs: this.sdgs.values },
      ...{ updatedAt: this.updatedAt.values, eventsFrom: this.eventsFrom.values, eventsTo: this.eventsTo.values },
      ...{ kind: this.kind.values, day: this.day.values, standing: this.standing.values, planned: this.planned.values },
      ...{ published: this.published.values, retired: this.retired.values },
    };
  }

  private append(id: string): number {
    const place = this.size++;
    const ascends = this.ascending === place && (place === 0 || id > (this.ids[place - 1] ?? ''));
    if (ascends) this.ascending++;
    else this.others.set(id, place);
    this.ids.push(id);
    const { country, dpg, sector, institution, sdgs, updatedAt, eventsFrom, eventsTo } = this;
    for (const column of [country, dpg, sector, institution, sdgs, updatedAt, eventsFrom, eventsTo]) column.push(0);
    return place;
  }

  private placeOfBody(institution: string): number {
    const known = this.placeOfInstitution.get(institution);
    if (known !== undefined) return known;
    this.placeOfInstitution.set(institution, this.institutions.length);
    return this.institutions.push(institution) - 1;
  }

  private addEvents(events: readonly EventRow[]): void {
    const dated = events.map((event) => ({ event, day: event.date === null ? UNDATED : firstDay(event.date) }));
    for (const { event, day } of dated.sort((a, b) => a.day - b.day)) {
      this.eventIds.push(event.id);
      this.kind.push(KINDS.findIndex((kind) => kind === event.kind));
      this.day.push(day);
      this.standing.push(STANDINGS.findIndex((standing) => standing === event.standing));
      this.planned.push(intervalOf(event.plannedDecision ?? '')?.last ?? UNDATED);
      this.published.push(dayOrNever(event.publishedAt));
      this.retired.push(dayOrNever(event.retiredAt));
    }
  }
}

import type { StageEventKind } from '../adoption/adoption.terms.js';
import { STAGES } from '../adoption/stage.rules.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import type { Day } from '../shared/partial-date.js';

/** Marks a stage event without a date, or without a planned decision. */
export const UNDATED: Day = -0x8000_0000;
/** Later than every day: published claims that still count are retired on it. */
export const NEVER: Day = 0x7fff_ffff;

/** Stands for the public body of an adoption that names none. */
export const NOT_RECORDED = 'NOT_RECORDED';

export const SECTORS: readonly string[] = Object.values(Sector);
export const STATUSES: readonly string[] = ['ACTIVE', 'PAUSED', 'DISCONTINUED', 'REPLACED'];
/** Kinds of stage events as numbers: 0 to 3 are the stages, from 4 on what a status follows from. */
export const KINDS: readonly StageEventKind[] = [...STAGES, 'PAUSED', 'RESUMED', 'DISCONTINUED', 'REPLACED'] as StageEventKind[];
export const FIRST_STATUS_KIND = 4;
/** Status (index in STATUSES) that an event of the kind `FIRST_STATUS_KIND + n` leads to. */
export const STATUS_AFTER: readonly number[] = [1, 0, 2, 3];

/**
 * Every adoption with a published claim as typed arrays, one place for each: what a figure with any filter is counted
 * from. The events of the adoption at place `i` stand at `eventsFrom[i]` up to `eventsTo[i]`, those without a date first,
 * then by their first day. Between the events of two adoptions may stand some that no adoption has any more.
 */
export interface AdoptionColumns {
  size: number;
  /** May hold more than `size`: a later version of the records shares it. An id keeps its place in all versions. */
  ids: string[];
  /** Ids of public bodies, NOT_RECORDED first; shared in the same way, and never shortened. */
  institutions: string[];
  placeOfInstitution: Map<string, number>;
  /** So many ids from the first on ascend. */
  ascending: number;
  /** Places of the others by id; shared in the same way. */
  others: Map<string, number>;
  country: Uint16Array;
  dpg: Uint16Array;
  sector: Uint8Array;
  /** Place in `institutions`. */
  institution: Uint32Array;
  sdgs: Uint32Array;
  updatedAt: Float64Array;
  eventsFrom: Uint32Array;
  eventsTo: Uint32Array;
  /** Events that an adoption has. */
  events: number;
  /** Shared like `ids`. */
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

/** Where an id stands, or would stand, among the ids that ascend. */
export const insertionPlace = ({ ids, ascending }: Pick<AdoptionColumns, 'ids' | 'ascending'>, id: string): number => {
  let [low, high] = [0, ascending];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ids[middle] ?? '') < id) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Place of an adoption; null: it has none. */
export const placeOf = (columns: Pick<AdoptionColumns, 'ids' | 'ascending' | 'others'>, id: string): number | null => {
  const { ids, ascending, others } = columns;
  if (ascending > 0 && id <= (ids[ascending - 1] ?? '')) {
    const place = insertionPlace(columns, id);
    if (ids[place] === id) return place;
  }
  return others.get(id) ?? null;
};

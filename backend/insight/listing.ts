import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import type { AdoptionColumns } from './adoption-columns.js';
import { AdoptionOrder } from './insight.terms.js';
import { OUT } from './selection.js';
import type { Snapshot } from './snapshot.js';
import { placesById, sortedByKey } from './sorting.js';

/** Places of all adoptions in an order that no filter changes; ties are broken by id. */
export type Permutation = Uint32Array;

/** Above every place of a country or a DPG. */
const PLACES = 65_536;

/** What an order sorts by, ascending. The stage comes first where the order has it. */
const SORT_KEY: Record<AdoptionOrder, (columns: AdoptionColumns, place: number) => number> = {
  UPDATED_AT_DESC: ({ updatedAt }, place) => -(updatedAt[place] ?? 0),
  STAGE_DESC: ({ updatedAt }, place) => -(updatedAt[place] ?? 0),
  COUNTRY_ASC: ({ country, dpg }, place) => (country[place] ?? 0) * PLACES + (dpg[place] ?? 0),
  DPG_ASC: ({ country, dpg }, place) => (dpg[place] ?? 0) * PLACES + (country[place] ?? 0),
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const permutationOf = ({ columns }: Snapshot, order: AdoptionOrder): Permutation => {
  const keys = new Float64Array(columns.size);
  for (let place = 0; place < columns.size; place++) keys[place] = SORT_KEY[order](columns, place);
  return sortedByKey(placesById(columns), keys);
};

/**
 * Sort keys of a record as its cursor carries them: what the record is, not where it stands, so that a cursor still
 * points between the same records when others come and go.
 */
const cursorKeys = (snapshot: Snapshot, order: AdoptionOrder, place: number, rung: number): (string | number)[] => {
  const { columns, countries, dpgs } = snapshot;
  const id = columns.ids[place] ?? '';
  const country = countries[columns.country[place] ?? 0]?.iso3 ?? '';
  const dpg = dpgs[columns.dpg[place] ?? 0]?.id ?? '';
  switch (order) {
    case AdoptionOrder.COUNTRY_ASC:
      return [country, dpg, id];
    case AdoptionOrder.DPG_ASC:
      return [dpg, country, id];
    case AdoptionOrder.STAGE_DESC:
      return [rung, columns.updatedAt[place] ?? 0, id];
    default:
      return [columns.updatedAt[place] ?? 0, id];
  }
};

const KEY_KINDS: Record<AdoptionOrder, readonly ('string' | 'number')[]> = {
  UPDATED_AT_DESC: ['number', 'string'],
  STAGE_DESC: ['number', 'number', 'string'],
  COUNTRY_ASC: ['string', 'string', 'string'],
  DPG_ASC: ['string', 'string', 'string'],
};

/** Where a cursor points in this snapshot. A country or DPG that is no longer there starts the list over. */
const pointOf = (snapshot: Snapshot, order: AdoptionOrder, keys: (string | number)[]): { rung: number; key: number; id: string } => {
  const id = String(keys.at(-1));
  const country = (key: string | number | undefined) => snapshot.placeOfCountry.get(String(key)) ?? -1;
  const dpg = (key: string | number | undefined) => snapshot.placeOfDpg.get(String(key)) ?? -1;
  switch (order) {
    case AdoptionOrder.COUNTRY_ASC:
      return { rung: OUT, key: country(keys[0]) * PLACES + dpg(keys[1]), id };
    case AdoptionOrder.DPG_ASC:
      return { rung: OUT, key: dpg(keys[0]) * PLACES + country(keys[1]), id };
    case AdoptionOrder.STAGE_DESC:
      return { rung: Number(keys[0]), key: -Number(keys[1]), id };
    default:
      return { rung: OUT, key: -Number(keys[0]), id };
  }
};

/** First index in the permutation after the record that a cursor points at. */
const indexAfter = (
  { columns }: Snapshot,
  order: AdoptionOrder,
  permutation: Permutation,
  { key, id }: { key: number; id: string },
): number => {
  let [low, high] = [0, permutation.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = permutation[middle] ?? 0;
    const difference = SORT_KEY[order](columns, place) - key || compareText(columns.ids[place] ?? '', id);
    if (difference <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
};

export interface Page {
  /** Places of the records on the page, in order. */
  places: number[];
  cursors: string[];
  hasNextPage: boolean;
}

/** One page of the selected adoptions. Throws CURSOR_MALFORMED. */
export const pageOf = (
  snapshot: Snapshot,
  permutation: Permutation,
  rungs: Uint8Array,
  { order, first, after }: { order: AdoptionOrder; first: number; after: string | null },
): Page => {
  const start = after === null ? null : pointOf(snapshot, order, decodeCursor(after, order, KEY_KINDS[order]));
  const from = start ? indexAfter(snapshot, order, permutation, start) : 0;
  // By stage: one walk for each rung from the highest; the cursor's rung starts behind the cursor, the lower ones anew.
  const walks = order === AdoptionOrder.STAGE_DESC ? [3, 2, 1, 0].filter((rung) => !start || rung <= start.rung) : [null];
  const places: number[] = [];
  for (const rung of walks) {
    const begin = rung === null || rung === start?.rung ? from : 0;
    for (let index = begin; index < permutation.length && places.length <= first; index++) {
      const place = permutation[index] ?? 0;
      const found = rungs[place] ?? OUT;
      if (found !== OUT && (rung === null || found === rung)) places.push(place);
    }
  }
  const page = places.slice(0, first);
  return {
    places: page,
    cursors: page.map((place) => encodeCursor(order, cursorKeys(snapshot, order, place, rungs[place] ?? OUT))),
    hasNextPage: places.length > first,
  };
};

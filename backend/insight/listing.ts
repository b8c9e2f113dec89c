import { decodeCursor, encodeCursor } from '../shared/cursor.js';
import { AdoptionOrder } from './insight.terms.js';
import { OUT } from './selection.js';
import type { Snapshot } from './snapshot.js';

/** Places of all adoptions in an order that no filter changes; ties are broken by id. */
export type Permutation = Uint32Array;

/** What an order sorts by, as numbers, each ascending. The stage comes first where the order has it. */
const SORT_KEYS: Record<AdoptionOrder, (snapshot: Snapshot, place: number) => [number, number]> = {
  UPDATED_AT_DESC: ({ columns }, place) => [-(columns.updatedAt[place] ?? 0), 0],
  STAGE_DESC: ({ columns }, place) => [-(columns.updatedAt[place] ?? 0), 0],
  COUNTRY_ASC: ({ columns }, place) => [columns.country[place] ?? 0, columns.dpg[place] ?? 0],
  DPG_ASC: ({ columns }, place) => [columns.dpg[place] ?? 0, columns.country[place] ?? 0],
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

export const permutationOf = (snapshot: Snapshot, order: AdoptionOrder): Permutation => {
  const { size, ids } = snapshot.columns;
  const [major, minor] = [new Float64Array(size), new Float64Array(size)];
  for (let place = 0; place < size; place++) [major[place], minor[place]] = SORT_KEYS[order](snapshot, place);
  return new Uint32Array(size)
    .map((_, place) => place)
    .sort((a, b) => (major[a] ?? 0) - (major[b] ?? 0) || (minor[a] ?? 0) - (minor[b] ?? 0) || compareText(ids[a] ?? '', ids[b] ?? ''));
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

/** The sort keys of a cursor in this snapshot. A country or DPG that is no longer there starts the list over. */
const sortKeysOf = (
  snapshot: Snapshot,
  order: AdoptionOrder,
  keys: (string | number)[],
): { rung: number; major: number; minor: number; id: string } => {
  const id = String(keys.at(-1));
  const country = (key: string | number | undefined) => snapshot.placeOfCountry.get(String(key)) ?? -1;
  const dpg = (key: string | number | undefined) => snapshot.placeOfDpg.get(String(key)) ?? -1;
  switch (order) {
    case AdoptionOrder.COUNTRY_ASC:
      return { rung: OUT, major: country(keys[0]), minor: dpg(keys[1]), id };
    case AdoptionOrder.DPG_ASC:
      return { rung: OUT, major: dpg(keys[0]), minor: country(keys[1]), id };
    case AdoptionOrder.STAGE_DESC:
      return { rung: Number(keys[0]), major: -Number(keys[1]), minor: 0, id };
    default:
      return { rung: OUT, major: -Number(keys[0]), minor: 0, id };
  }
};

/** First index in the permutation after the record that the keys belong to. */
const indexAfter = (
  snapshot: Snapshot,
  order: AdoptionOrder,
  permutation: Permutation,
  key: { major: number; minor: number; id: string },
): number => {
  let [low, high] = [0, permutation.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const place = permutation[middle] ?? 0;
    const [major, minor] = SORT_KEYS[order](snapshot, place);
    const difference = major - key.major || minor - key.minor || compareText(snapshot.columns.ids[place] ?? '', key.id);
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
  const start = after === null ? null : sortKeysOf(snapshot, order, decodeCursor(after, order, KEY_KINDS[order]));
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

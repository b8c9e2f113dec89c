import { DpgType } from '../catalogue/catalogue.terms.js';
import { IncomeGroup } from '../countries/country.terms.js';
import { NOT_RECORDED, SECTORS } from './adoption-columns.js';
import { Dimension } from './insight.terms.js';
import type { Snapshot } from './snapshot.js';

/** A dimension over a snapshot: its keys in their natural order, and the bar or bars that an adoption counts under. */
export interface Axis {
  keys: readonly string[];
  /** Place of the one key of an adoption; null: the dimension can hold several. */
  only: ((place: number) => number) | null;
  /** Bit n: the adoption counts under the key at place n. */
  bits: (place: number) => number;
}

const single = (keys: readonly string[], only: (place: number) => number): Axis => ({ keys, only, bits: (place) => 1 << only(place) });
const several = (keys: readonly string[], bits: (place: number) => number): Axis => ({ keys, only: null, bits });

const byCountry = ({ columns, countries }: Snapshot, field: 'region' | 'subregion' | 'incomeGroup', order?: readonly string[]): Axis => {
  const keys = order ?? [...new Set(countries.map((country) => country[field]))].sort((a, b) => a.localeCompare(b, 'en'));
  const keyOf = Uint8Array.from(countries, (country) => keys.indexOf(country[field]));
  return single(keys, (place) => keyOf[columns.country[place] ?? 0] ?? 0);
};

const GOALS = Array.from({ length: 17 }, (_, index) => String(index + 1));
const TYPES = Object.values(DpgType) as string[];

const AXES: Record<Dimension, (snapshot: Snapshot) => Axis> = {
  COUNTRY: ({ columns, countries }) =>
    single(
      countries.map(({ iso3 }) => iso3),
      (place) => columns.country[place] ?? 0,
    ),
  REGION: (snapshot) => byCountry(snapshot, 'region'),
  SUBREGION: (snapshot) => byCountry(snapshot, 'subregion'),
  INCOME_GROUP: (snapshot) => byCountry(snapshot, 'incomeGroup', Object.values(IncomeGroup)),
  SECTOR: ({ columns }) => single(SECTORS, (place) => columns.sector[place] ?? 0),
  SDG: ({ columns }) => several(GOALS, (place) => columns.sdgs[place] ?? 0),
  DPG: ({ columns, dpgs }) =>
    single(
      dpgs.map(({ id }) => id),
      (place) => columns.dpg[place] ?? 0,
    ),
  DPG_TYPE: ({ columns, dpgs }) => {
    const bitsOf = Uint8Array.from(dpgs, ({ types }) => types.reduce((bits, type) => bits | (1 << TYPES.indexOf(type)), 0));
    return several(TYPES, (place) => bitsOf[columns.dpg[place] ?? 0] ?? 0);
  },
  INSTITUTION: ({ columns }) => {
    // Not in the order of their places: that depends on which adoption was read first.
    const keys = [NOT_RECORDED, ...columns.institutions.slice(1).sort()];
    const rankOf = new Map(keys.map((key, rank) => [key, rank]));
    const ranks = Uint32Array.from(columns.institutions, (id) => rankOf.get(id) ?? 0);
    return single(keys, (place) => ranks[columns.institution[place] ?? 0] ?? 0);
  },
};

export const axisOf = (dimension: Dimension, snapshot: Snapshot): Axis => AXES[dimension](snapshot);

/** Calls back with the place of every key that the adoption counts under. */
export const eachKey = (axis: Axis, place: number, use: (key: number) => void): void => {
  if (axis.only) return use(axis.only(place));
  for (let bits = axis.bits(place), key = 0; bits !== 0; bits >>>= 1, key++) if (bits & 1) use(key);
};

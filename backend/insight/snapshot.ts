import type { CountryGroup } from '../countries/country.terms.js';
import type { Day } from '../shared/partial-date.js';
import type { AdoptionColumns } from './adoption-columns.js';

/** A country as figures need it. */
export interface CountryEntry {
  iso3: string;
  /** English name: what lists are sorted by. */
  name: string;
  region: string;
  subregion: string;
  /** M49 intermediate region; null: its sub-region has none. */
  intermediateRegion: string | null;
  incomeGroup: string;
  /** ISO 639 codes of its official languages. */
  languages: string[];
  /** Each with the first day on which it is no longer a member. */
  memberships: { group: CountryGroup; until: Day }[];
  /** Keys (`textKey`) under which a search text finds it: its names in six languages. */
  textKeys: string[];
}

/** A digital public good as figures need it. */
export interface DpgEntry {
  id: string;
  name: string;
  types: string[];
  /** Bit n - 1 stands for goal n. */
  sdgs: number;
  /** Number of countries in which somebody reports it today. */
  reportedIn: number;
  textKeys: string[];
}

/** The published records of one data version, ready for counting. */
export interface Snapshot {
  version: number;
  columns: AdoptionColumns;
  /** In the order of their English names; `columns.country` holds places in it. */
  countries: CountryEntry[];
  placeOfCountry: ReadonlyMap<string, number>;
  /** In the order of their names; `columns.dpg` holds places in it. */
  dpgs: DpgEntry[];
  placeOfDpg: ReadonlyMap<string, number>;
  /** By DPG, then country: number of adoptions that somebody reports by a claim that still counts. */
  reports: Uint32Array;
}

import type { Day } from '../shared/partial-date.js';
import type { AdoptionColumns } from './adoption-columns.js';

/**
 * A filter, checked and turned into look-up tables: which countries, DPGs, sectors … may count (1) or not (0), by place.
 * Null stands for all.
 */
export interface Question {
  /** Two questions with the same key have the same answer on the same snapshot. */
  key: string;
  countries: Uint8Array | null;
  dpgs: Uint8Array | null;
  /** A search text is found in the country or in the DPG. */
  text: { countries: Uint8Array; dpgs: Uint8Array } | null;
  /** Bit n: the sector at place n may count. */
  sectors: number | null;
  /** By place in `columns.institutions`. */
  institutions: Uint8Array | null;
  /** Bits of goals, any of which must be served. */
  sdgs: number | null;
  /** Bit n: stage n may count. */
  stages: number;
  /** Bit n: status n may count. */
  statuses: number;
  /** Least standing, index in STANDINGS. */
  standing: number;
  day: Day;
  /** Undated events count: no past day was asked for. */
  undated: boolean;
  /** What had been published by the end of this day. */
  knownOn: Day;
  /** DPGs whose adoptions on no rung are left out. */
  globalListings: Uint8Array | null;
}

/** May the adoption count by what does not change with the day: where, what, which sector and goals? */
export const matches = (columns: AdoptionColumns, place: number, question: Question): boolean => {
  const country = columns.country[place] ?? 0;
  const dpg = columns.dpg[place] ?? 0;
  if (question.countries !== null && !question.countries[country]) return false;
  if (question.dpgs !== null && !question.dpgs[dpg]) return false;
  if (question.sectors !== null && !(question.sectors & (1 << (columns.sector[place] ?? 0)))) return false;
  if (question.sdgs !== null && !(question.sdgs & (columns.sdgs[place] ?? 0))) return false;
  if (question.institutions !== null && !question.institutions[columns.institution[place] ?? 0]) return false;
  return question.text === null || !!question.text.countries[country] || !!question.text.dpgs[dpg];
};

import { STATUSES } from '../adoption-columns.js';
import type { Question } from '../question.js';
import { OUT } from '../selection.js';
import type { Snapshot } from '../snapshot.js';
import { NONE, type Placing } from './placing.js';

const ALL_STAGES = 0b1111;
const ACTIVE = 1 << STATUSES.indexOf('ACTIVE');

/** A filter of adoptions, and what it keeps of them. */
export interface Narrowed {
  snapshot: Snapshot;
  question: Question;
  rungs: Uint8Array;
  placing: Placing;
}

/** Stages and statuses other than the present ones are asked for: what is for no adoption cannot be told to fit. */
export const asksForAdoptions = ({ stages, statuses }: Question): boolean => stages !== ALL_STAGES || !(statuses & ACTIVE);

/** May what is for the adoption at this place count? */
export const keepsAdoption = ({ rungs }: Narrowed, place: number): boolean => place >= 0 && rungs[place] !== OUT;

/** May what is for no adoption count, by the DPG that it names? NONE: it names none. */
export const keepsDpg = ({ question, snapshot }: Narrowed, dpg: number): boolean =>
  (question.dpgs === null || (dpg !== NONE && question.dpgs[dpg] === 1)) &&
  (question.sdgs === null || (dpg !== NONE && (question.sdgs & (snapshot.dpgs[dpg]?.sdgs ?? 0)) !== 0));

/** May the part of it that is for this country? `sector` is the one that it names, or NO_CODE. */
export const keepsPart = ({ question, placing }: Narrowed, sector: number, dpg: number, country: number): boolean => {
  const { countries, sectors, text } = question;
  if (countries !== null && (country === NONE || !countries[country])) return false;
  if (sectors !== null && !(sectors & (1 << placing.sectorOf(NONE, sector, dpg, country)))) return false;
  return text === null || (country !== NONE && !!text.countries[country]) || (dpg !== NONE && !!text.dpgs[dpg]);
};

import { stageOrderBroken } from './attribution.rules.js';
import { intervalOf } from '../shared/partial-date.js';
import { isRung } from './gate.rules.js';

/** What a stage event says, as far as it can contradict another. */
export interface DatedClaim {
  id: string;
  kind: string;
  date: string | null;
  extent: string | null;
  /** Claim that it says still held on its date, which is later by its nature; null: it is no re-verification. */
  verifies: string | null;
  /** Addresses of its evidence, or titles where there is none. */
  sources: readonly string[];
  /** Claim that this one corrects. */
  supersedes: string | null;
}

/** The same stage on days that do not overlap, by different sources. A part of the country and the whole of it are two events. */
const datedApart = (a: DatedClaim, b: DatedClaim): boolean => {
  if (a.verifies !== null || b.verifies !== null) return false;
  if (a.kind !== b.kind || !isRung(a.kind) || a.date === null || b.date === null) return false;
  if (a.extent !== null && b.extent !== null && a.extent !== b.extent) return false;
  if (a.sources.some((source) => b.sources.includes(source))) return false;
  const [first, second] = [intervalOf(a.date), intervalOf(b.date)];
  return first !== null && second !== null && (first.last < second.first || second.last < first.first);
};

/** Can the two not both be true? A correction does not contradict what it corrects. */
export const contradicts = (a: DatedClaim, b: DatedClaim): boolean => {
  if (a.supersedes === b.id || b.supersedes === a.id) return false;
  return datedApart(a, b) || stageOrderBroken([a, b]) !== null;
};

/** Pairs of an adoption's claims that cannot both be true, at most so many: a heap of claims is one problem, not thousands. */
export const contradictions = <C extends DatedClaim>(claims: readonly C[], most = 100): [C, C][] => {
  const pairs: [C, C][] = [];
  for (const [place, a] of claims.entries()) {
    for (const b of claims.slice(place + 1)) {
      if (pairs.length === most) return pairs;
      if (contradicts(a, b)) pairs.push([a, b]);
    }
  }
  return pairs;
};

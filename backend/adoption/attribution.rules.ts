import { firstDay, intervalOf } from '../shared/partial-date.js';
import { isRung } from './gate.rules.js';
import { STAGES } from './stage.rules.js';

/** What a claim names of the adoption it is about. */
export interface AttributingClaim {
  kind: string;
  date: string | null;
  sector: string | null;
  sdgs: readonly number[];
  institutionId: string | null;
}

/** What stands in for claims that name nothing. */
export interface DpgDefaults {
  sdgs: readonly number[];
  /** Sectors that the DPG's registry sectors map to, in the registry's order. */
  sectors: readonly string[];
}

export interface Attribution {
  primarySector: string;
  sdgs: number[];
  institutionId: string | null;
}

const dayOrder = (claim: AttributingClaim): number => (claim.date === null ? -Infinity : firstDay(claim.date));

/** Latest last; of the same day, the higher rung last; undated claims first. */
const chronologically = (a: AttributingClaim, b: AttributingClaim): number =>
  dayOrder(a) - dayOrder(b) || STAGES.findIndex((stage) => stage === a.kind) - STAGES.findIndex((stage) => stage === b.kind);

/**
 * Sector, goals and institution of an adoption, by what its stage events name, else by its DPG (counting rule 6).
 * Registry reports name nothing.
 */
export const attribute = (claims: readonly AttributingClaim[], defaults: DpgDefaults): Attribution => {
  const events = claims.filter(({ kind }) => isRung(kind)).sort(chronologically);
  const named = [...new Set(events.flatMap(({ sdgs }) => sdgs))].sort((a, b) => a - b);
  return {
    primarySector: events.findLast(({ sector }) => sector !== null)?.sector ?? defaults.sectors[0] ?? 'UNSPECIFIED',
    sdgs: named.length > 0 ? named : [...defaults.sdgs],
    institutionId: events.at(-1)?.institutionId ?? null,
  };
};

/** The first claim of a later stage that is dated certainly before one of an earlier stage; null: the order is possible. */
export const stageOrderBroken = <C extends { kind: string; date: string | null }>(claims: readonly C[]): { before: C; after: C } | null => {
  const dated = claims.flatMap((claim) => {
    const interval = claim.date === null || !isRung(claim.kind) ? null : intervalOf(claim.date);
    return interval ? [{ claim, interval, rank: STAGES.findIndex((stage) => stage === claim.kind) }] : [];
  });
  for (const lower of dated) {
    const higher = dated.find(({ rank, interval }) => rank > lower.rank && interval.last < lower.interval.first);
    if (higher) return { before: lower.claim, after: higher.claim };
  }
  return null;
};

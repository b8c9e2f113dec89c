import { stalledOn } from '../freshness.js';
import { OUT } from '../selection.js';
import { SECTORS, UNDATED } from '../adoption-columns.js';
import { type FundingOf, fundingByPlace, isFunded, sinceOf } from './funded-adoptions.js';
import type { MoneyAnswer } from './money-figures.js';

export interface StalledPilot {
  place: number;
  adoptionId: string;
  funding: FundingOf;
  isFunded: boolean;
}

const PILOTED = 2;

/** Running pilots past their decision, those without money on record first, then the oldest. */
export const stalledPilots = (answer: MoneyAnswer, organisations: readonly string[] | null): StalledPilot[] => {
  const { snapshot, rungs, question } = answer;
  const isStalled = stalledOn(snapshot.columns, question.day);
  const fundingOf = fundingByPlace(answer);
  const pilots: (StalledPilot & { since: number })[] = [];
  for (let place = 0; place < rungs.length; place++) {
    const rung = rungs[place] ?? OUT;
    if (rung === OUT || !isStalled(place, rung)) continue;
    const funding = fundingOf(place);
    if (organisations !== null && !organisations.some((id) => funding.donors.has(id))) continue;
    const since = sinceOf(answer, place, PILOTED);
    pilots.push({ place, adoptionId: snapshot.columns.ids[place] ?? '', funding, isFunded: isFunded(funding), since });
  }
  return pilots.sort(
    (a, b) =>
      Number(a.isFunded) - Number(b.isFunded) ||
      (a.since === UNDATED ? Infinity : a.since) - (b.since === UNDATED ? Infinity : b.since) ||
      (a.adoptionId < b.adoptionId ? -1 : 1),
  );
};

export type StalledDimensions = 'COUNTRY' | 'DPG' | 'SECTOR' | 'DONOR';

const KEYS: Record<StalledDimensions, (answer: MoneyAnswer, pilot: StalledPilot) => string[]> = {
  COUNTRY: ({ snapshot }, { place }) => [snapshot.countries[snapshot.columns.country[place] ?? 0]?.iso3 ?? ''],
  DPG: ({ snapshot }, { place }) => [snapshot.dpgs[snapshot.columns.dpg[place] ?? 0]?.id ?? ''],
  SECTOR: ({ snapshot }, { place }) => [SECTORS[snapshot.columns.sector[place] ?? 0] ?? ''],
  DONOR: (_answer, { funding }) => [...funding.donors],
};

/** How many stalled pilots stand under each key, the most without money first. A pilot of several donors counts under each. */
export const stalledBy = (answer: MoneyAnswer, pilots: readonly StalledPilot[], by: StalledDimensions) => {
  const slices = new Map<string, { key: string; stalled: number; unfunded: number }>();
  for (const pilot of pilots)
    for (const key of KEYS[by](answer, pilot)) {
      const slice = slices.get(key) ?? { key, stalled: 0, unfunded: 0 };
      slice.stalled++;
      if (!pilot.isFunded) slice.unfunded++;
      slices.set(key, slice);
    }
  return [...slices.values()].sort((a, b) => b.unfunded - a.unfunded || b.stalled - a.stalled || (a.key < b.key ? -1 : 1));
};

import type { Day } from '../../shared/partial-date.js';
import { SECTORS } from '../adoption-columns.js';
import { stalledSinceOn } from '../freshness.js';
import { OUT } from '../selection.js';
import { fundedAdoptions, type FundingOf } from './funded-adoptions.js';
import type { MoneyAnswer } from './money-figures.js';

export interface StalledPilot {
  place: number;
  adoptionId: string;
  /** Something is committed or paid out for it. */
  isFunded: boolean;
  /** First day on which it was stalled. */
  since: Day;
}

/** Pilots running past their decision on the asked day, by what was known then: those without money on record first, then the longest stalled. */
export const stalledPilots = (answer: MoneyAnswer, organisations: readonly string[] | null): StalledPilot[] => {
  const { snapshot, rungs, question } = answer;
  const stalledSince = stalledSinceOn(snapshot.columns, question);
  const { isFunded, hasDonor } = fundedAdoptions(answer);
  const pilots: StalledPilot[] = [];
  for (let place = 0; place < rungs.length; place++) {
    const rung = rungs[place] ?? OUT;
    const since = rung === OUT ? null : stalledSince(place, rung);
    if (since === null || (organisations !== null && !organisations.some((id) => hasDonor(place, id)))) continue;
    pilots.push({ place, adoptionId: snapshot.columns.ids[place] ?? '', isFunded: isFunded(place), since });
  }
  return pilots.sort((a, b) => Number(a.isFunded) - Number(b.isFunded) || a.since - b.since || (a.adoptionId < b.adoptionId ? -1 : 1));
};

/** Money on record for a pilot. */
export const fundingOfPilot = (answer: MoneyAnswer, { place }: StalledPilot): FundingOf => fundedAdoptions(answer).of(place);

export type StalledDimensions = 'COUNTRY' | 'DPG' | 'SECTOR' | 'DONOR';

const KEYS: Record<StalledDimensions, (answer: MoneyAnswer, pilot: StalledPilot) => string[]> = {
  COUNTRY: ({ snapshot }, { place }) => [snapshot.countries[snapshot.columns.country[place] ?? 0]?.iso3 ?? ''],
  DPG: ({ snapshot }, { place }) => [snapshot.dpgs[snapshot.columns.dpg[place] ?? 0]?.id ?? ''],
  SECTOR: ({ snapshot }, { place }) => [SECTORS[snapshot.columns.sector[place] ?? 0] ?? ''],
  DONOR: (answer, pilot) => [...fundingOfPilot(answer, pilot).donors],
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

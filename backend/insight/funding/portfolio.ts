import { STAGES } from '../../adoption/stage.rules.js';
import { OUT } from '../selection.js';
import { noCents } from './cents.js';
import { centsKept, eachCommitment, eachPart, sectorOfPart } from './figure-claims.js';
import { fundedAdoptions } from './funded-adoptions.js';
import { largestFirst } from './largest-first.js';
import { COMMITMENT, NO_COUNTRY } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { reasonAt, sectorName } from './money-selection.js';
import { type MoneySums, SumsTable } from './money-sums.js';

/** What an organisation funds, and among whom. */
export interface Portfolio {
  /** Its commitments in the figure by their places, the largest first. */
  records: Int32Array;
  dollarsOf: (place: number) => bigint;
  sums: MoneySums;
  /** Its commitments that are not in the sums, by their places. */
  leftOut: Int32Array;
  /** Adoptions that it funds, by stage, with their places in the snapshot. */
  stages: { stage: string; adoptionIds: string[]; places: number[] }[];
  /** Other organisations that fund the same adoptions, or the same DPG in the same country: the most shared first. */
  beside: { organisationId: string; adoptions: number }[];
  countries: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
}

/** `answer` is the figure of this organisation alone. */
export const portfolioOf = (answer: MoneyAnswer, organisationId: string): Portfolio => {
  const { snapshot, rungs, ledger } = answer;
  const { byId, kind, size, wide, countries: names, partCountry } = ledger.claims;
  const dollars = noCents(size, wide);
  const table = new SumsTable(answer, 1);
  const [countries, sectors] = [new Set<string>(), new Set<string>()];
  const isOwn = new Uint8Array(size);
  eachCommitment(answer, (place) => {
    isOwn[place] = 1;
    dollars[place] = centsKept(answer, place);
    table.addGiven(0, place, dollars[place] ?? 0n);
    eachPart(answer, place, (part) => {
      const country = partCountry[part] ?? NO_COUNTRY;
      if (country !== NO_COUNTRY) countries.add(names.at(country));
      sectors.add(sectorName(sectorOfPart(answer, place, part)));
    });
  });
  const funded = fundedAdoptions(answer);
  const ofStage = STAGES.map((stage) => ({ stage, adoptionIds: [] as string[], places: [] as number[] }));
  const beside = new Map<string, number>();
  for (let place = 0; place < rungs.length; place++) {
    const rung = rungs[place] ?? OUT;
    if (rung === OUT || !funded.hasDonor(place, organisationId)) continue;
    ofStage[rung]?.adoptionIds.push(snapshot.columns.ids[place] ?? '');
    ofStage[rung]?.places.push(place);
    for (const donor of funded.of(place).donors) if (donor !== organisationId) beside.set(donor, (beside.get(donor) ?? 0) + 1);
  }
  return {
    records: largestFirst(
      byId.filter((place) => isOwn[place] === 1),
      dollars,
    ),
    leftOut: byId.filter((place) => kind[place] === COMMITMENT && reasonAt(answer.selection, ledger.claims, place) !== null),
    ...{ dollarsOf: (place) => dollars[place] ?? 0n, sums: table.of(0), stages: ofStage.toReversed(), countries, sectors },
    beside: [...beside]
      .map(([id, adoptions]) => ({ organisationId: id, adoptions }))
      .sort((a, b) => b.adoptions - a.adoptions || (a.organisationId < b.organisationId ? -1 : 1)),
  };
};

import { STAGES } from '../../adoption/stage.rules.js';
import { OUT } from '../selection.js';
import { fundingByPlace } from './funded-adoptions.js';
import type { CommitmentEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import { type LeftOut, sectorName } from './money-selection.js';

/** What an organisation funds, and among whom. */
export interface Portfolio {
  /** Its commitments in the figure, the largest first. */
  records: { entry: CommitmentEntry; dollars: bigint }[];
  /** Those that are not in the sums. */
  leftOut: LeftOut[];
  /** Adoptions that it funds, by stage, with their places in the snapshot. */
  stages: { stage: string; adoptionIds: string[]; places: number[] }[];
  /** Other organisations that fund the same adoptions, or the same DPG in the same country: the most shared first. */
  beside: { organisationId: string; adoptions: number }[];
  countries: ReadonlySet<string>;
  sectors: ReadonlySet<string>;
}

/** `answer` is the figure of this organisation alone. */
export const portfolioOf = (answer: MoneyAnswer, organisationId: string): Portfolio => {
  const { selection, snapshot, rungs, placing } = answer;
  const records = selection.commitments
    .map(({ entry, parts }) => ({ entry, dollars: parts.reduce((sum, { cents }) => sum + cents, 0n) }))
    .sort((a, b) => (a.dollars < b.dollars ? 1 : a.dollars > b.dollars ? -1 : a.entry.id < b.entry.id ? -1 : 1));
  const fundingOf = fundingByPlace(answer);
  const ofStage = STAGES.map((stage) => ({ stage, adoptionIds: [] as string[], places: [] as number[] }));
  const beside = new Map<string, number>();
  for (let place = 0; place < rungs.length; place++) {
    const rung = rungs[place] ?? OUT;
    if (rung === OUT) continue;
    const { donors } = fundingOf(place);
    if (!donors.has(organisationId)) continue;
    ofStage[rung]?.adoptionIds.push(snapshot.columns.ids[place] ?? '');
    ofStage[rung]?.places.push(place);
    for (const donor of donors) if (donor !== organisationId) beside.set(donor, (beside.get(donor) ?? 0) + 1);
  }
  const parts = selection.commitments.flatMap(({ entry, parts: ofEntry }) => ofEntry.map(({ countryIso3 }) => ({ entry, countryIso3 })));
  return {
    records,
    leftOut: selection.leftOut.filter(({ entry }) => entry.kind === 'COMMITMENT'),
    stages: ofStage.toReversed(),
    beside: [...beside]
      .map(([id, adoptions]) => ({ organisationId: id, adoptions }))
      .sort((a, b) => b.adoptions - a.adoptions || (a.organisationId < b.organisationId ? -1 : 1)),
    countries: new Set(parts.flatMap(({ countryIso3 }) => countryIso3 ?? [])),
    sectors: new Set(parts.map(({ entry, countryIso3 }) => sectorName(placing.sectorOf(entry, countryIso3)))),
  };
};

import { countedElsewhere } from '../../funding/commitment.rules.js';
import { OUT } from '../selection.js';
import { fundingByPlace } from './funded-adoptions.js';
import { gapBy } from './gap-tally.js';
import type { CommitmentEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import { type Counted, partsKept } from './money-selection.js';
import { addCommitment, type MoneySums, noMoney, plusSums } from './money-sums.js';

/** An organisation with money on record, as its own page counts it. */
export interface FundingOrganisation {
  organisationId: string;
  sums: MoneySums;
  /** Countries (ISO 3166-1 alpha-3) that its money is for, in order. */
  countries: string[];
  /** Adoptions that it funds, whatever the status of its money. */
  adoptions: number;
  /** Needs and gaps of those countries. */
  nearby: MoneySums;
}

/** Commitments of the figure by organisation; those that another organisation hands on count too: each stands for itself here. */
const byOrganisation = (answer: MoneyAnswer): Map<string, Counted<CommitmentEntry>[]> => {
  const { commitments, leftOut } = answer.selection;
  const handedOn = leftOut.flatMap(({ entry, reason }): Counted<CommitmentEntry>[] =>
    entry.kind === 'COMMITMENT' && reason === 'CHAIN' && entry.cents !== null ? [{ entry, parts: partsKept(entry, answer) ?? [] }] : [],
  );
  const all = new Map<string, Counted<CommitmentEntry>[]>();
  for (const counted of [...commitments, ...handedOn]) {
    const known = all.get(counted.entry.organisationId);
    if (known) known.push(counted);
    else all.set(counted.entry.organisationId, [counted]);
  }
  return all;
};

const adoptionsFunded = (answer: MoneyAnswer): Map<string, number> => {
  const fundingOf = fundingByPlace(answer);
  const counts = new Map<string, number>();
  for (let place = 0; place < answer.rungs.length; place++) {
    if ((answer.rungs[place] ?? OUT) === OUT) continue;
    for (const donor of fundingOf(place).donors) counts.set(donor, (counts.get(donor) ?? 0) + 1);
  }
  return counts;
};

/** Every organisation with money in the figure, each as if it were asked for alone: money that goes through two stands with both. */
export const fundingOrganisations = (answer: MoneyAnswer): FundingOrganisation[] => {
  const adoptions = adoptionsFunded(answer);
  const gaps = new Map(gapBy(answer, ['COUNTRY']).map(({ country, sums }) => [country, sums]));
  return [...byOrganisation(answer)].map(([organisationId, commitments]) => {
    const elsewhere = countedElsewhere(new Map(commitments.map(({ entry }) => [entry.series, entry])));
    const sums = noMoney();
    const countries = new Set<string>();
    for (const { entry, parts } of commitments) {
      if (elsewhere.has(entry.series)) continue;
      addCommitment(
        sums,
        entry,
        parts.reduce((sum, { cents }) => sum + cents, 0n),
      );
      for (const { countryIso3 } of parts) if (countryIso3 !== null) countries.add(countryIso3);
    }
    const nearby = [...countries].reduce((sum, country) => plusSums(sum, gaps.get(country) ?? noMoney()), noMoney());
    return { organisationId, sums, countries: [...countries].sort(), adoptions: adoptions.get(organisationId) ?? 0, nearby };
  });
};

export type OrganisationOrders = 'MONEY_DESC' | 'NAME_ASC' | 'COUNTRIES_DESC' | 'ADOPTIONS_DESC' | 'GAP_DESC';

const SIZES: Record<Exclude<OrganisationOrders, 'NAME_ASC'>, (organisation: FundingOrganisation) => bigint> = {
  MONEY_DESC: ({ sums }) => sums.committed + sums.disbursed,
  COUNTRIES_DESC: ({ countries }) => BigInt(countries.length),
  ADOPTIONS_DESC: ({ adoptions }) => BigInt(adoptions),
  GAP_DESC: ({ nearby }) => nearby.gap,
};

/** In an order; ties by what is pledged too, then by name. */
export const inOrganisationOrder = <T extends FundingOrganisation & { name: string }>(
  organisations: readonly T[],
  order: OrganisationOrders,
): T[] => {
  const byName = new Intl.Collator('en').compare;
  const size = order === 'NAME_ASC' ? () => 0n : SIZES[order];
  const pledged = order === 'NAME_ASC' ? () => 0n : ({ sums }: T) => sums.pledged;
  const larger = (a: bigint, b: bigint): number => (a < b ? 1 : a > b ? -1 : 0);
  return [...organisations].sort(
    (a, b) =>
      larger(size(a), size(b)) ||
      larger(pledged(a), pledged(b)) ||
      byName(a.name, b.name) ||
      (a.organisationId < b.organisationId ? -1 : 1),
  );
};

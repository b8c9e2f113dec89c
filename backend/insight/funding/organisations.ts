import { countedElsewhere } from '../../funding/commitment.rules.js';
import { OUT } from '../selection.js';
import { centsKept, eachPart } from './figure-claims.js';
import { fundedAdoptions } from './funded-adoptions.js';
import { gapBy } from './gap-tally.js';
import { claimAt, KNOWN, NEED, NO_COUNTRY } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { IN, reasonAt } from './money-selection.js';
import { type MoneySums, NO_MONEY, plusSums, SumsTable } from './money-sums.js';

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
const byOrganisation = (answer: MoneyAnswer): Map<number, number[]> => {
  const { claims } = answer.ledger;
  const { organisation, kind, known, size } = claims;
  const all = new Map<number, number[]>();
  for (let place = 0; place < size; place++) {
    if (kind[place] === NEED || known[place] !== KNOWN) continue;
    if (answer.selection.verdict[place] !== IN && reasonAt(answer.selection, claims, place) !== 'CHAIN') continue;
    const of = organisation[place] ?? 0;
    const places = all.get(of);
    if (places) places.push(place);
    else all.set(of, [place]);
  }
  return all;
};

const adoptionsFunded = (answer: MoneyAnswer): Map<string, number> => {
  const { isFor, of } = fundedAdoptions(answer);
  const counts = new Map<string, number>();
  for (let place = 0; place < answer.rungs.length; place++) {
    if ((answer.rungs[place] ?? OUT) === OUT || !isFor(place)) continue;
    for (const donor of of(place).donors) counts.set(donor, (counts.get(donor) ?? 0) + 1);
  }
  return counts;
};

/** Series of these commitments whose money goes on through another of them. */
const handedOnAmong = (answer: MoneyAnswer, places: readonly number[]): ReadonlyMap<string, string> => {
  const links = places.map((place) => claimAt(answer.ledger.claims, place)).map(({ series, funds }) => ({ series, funds }));
  return links.some(({ funds }) => funds !== null) ? countedElsewhere(new Map(links.map((link) => [link.series, link]))) : new Map();
};

/** Every organisation with money in the figure, each as if it were asked for alone: money that goes through two stands with both. */
export const fundingOrganisations = (answer: MoneyAnswer): FundingOrganisation[] => {
  const { organisations, countries: names, series, seriesNames, partCountry } = answer.ledger.claims;
  const adoptions = adoptionsFunded(answer);
  const gaps = new Map(gapBy(answer, ['COUNTRY']).map(({ country, sums }) => [country, sums]));
  const all = [...byOrganisation(answer)];
  const table = new SumsTable(answer, all.length);
  return all.map(([organisation, places], row) => {
    const elsewhere = handedOnAmong(answer, places);
    const countries = new Set<string>();
    for (const place of places) {
      if (elsewhere.has(seriesNames.at(series[place] ?? 0))) continue;
      table.addGiven(row, place, centsKept(answer, place));
      eachPart(answer, place, (part) => {
        const country = partCountry[part] ?? NO_COUNTRY;
        if (country !== NO_COUNTRY) countries.add(names.at(country));
      });
    }
    const organisationId = organisations.at(organisation);
    const nearby = [...countries].flatMap((country) => gaps.get(country) ?? []).reduce(plusSums, NO_MONEY);
    return { organisationId, sums: table.of(row), countries: [...countries].sort(), adoptions: adoptions.get(organisationId) ?? 0, nearby };
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

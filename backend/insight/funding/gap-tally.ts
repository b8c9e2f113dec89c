import type { Sector } from '../../catalogue/catalogue.terms.js';
import type { SupportCategory } from '../../catalogue/support-category.js';
import { SECTORS } from '../adoption-columns.js';
import { eachCommitment, eachNeed, eachPart, sectorOfPart } from './figure-claims.js';
import { largestFirst } from './largest-first.js';
import { CATEGORIES, NO_COUNTRY } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { type MoneySums, SumsTable } from './money-sums.js';

export type GapDimensions = 'COUNTRY' | 'CATEGORY' | 'SECTOR';

/** Where a sum stands. Null: the dimension was not asked for, or, for a country: money for no country of its own. */
export interface GapKey {
  country: string | null;
  category: SupportCategory | null;
  sector: Sector | null;
}

export interface GapSum extends GapKey {
  sums: MoneySums;
}

const text = (a: string | null, b: string | null): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0);

/** The largest gap first, then the largest need, then the most money; ties by key, so that the order never depends on the records'. */
const byGap = (a: GapSum, b: GapSum): number => {
  const order = [b.sums.gap - a.sums.gap, b.sums.need - a.sums.need, moneyOf(b) - moneyOf(a)].find((difference) => difference !== 0n);
  if (order !== undefined) return order > 0n ? 1 : -1;
  return text(a.country, b.country) || text(a.category, b.category) || text(a.sector, b.sector);
};
const moneyOf = ({ sums }: GapSum): bigint => sums.committed + sums.disbursed + sums.pledged;

/** Sums by the dimensions; without any, one sum of all. A key under which nothing is on record is absent: no data, not zero. */
export const gapBy = (answer: MoneyAnswer, dimensions: readonly GapDimensions[]): GapSum[] => {
  const [byCountry, byCategory, bySector] = (['COUNTRY', 'CATEGORY', 'SECTOR'] as const).map((one) => dimensions.includes(one));
  const { countries, category, partCountry, partCents } = answer.ledger.claims;
  const [ofCategory, ofCountry] = [bySector ? SECTORS.length : 1, (bySector ? SECTORS.length : 1) * (byCategory ? CATEGORIES.length : 1)];
  const size = ofCountry * (byCountry ? countries.size : 1);
  const table = new SumsTable(answer, size);
  const keyOf = (place: number, part: number): number =>
    (byCountry ? (partCountry[part] ?? NO_COUNTRY) * ofCountry : 0) +
    (byCategory ? (category[place] ?? 0) * ofCategory : 0) +
    (bySector ? sectorOfPart(answer, place, part) : 0);
  eachNeed(answer, (place) => eachPart(answer, place, (part) => table.addNeed(keyOf(place, part), place)));
  eachCommitment(answer, (place) => eachPart(answer, place, (part) => table.addGiven(keyOf(place, part), place, partCents[part] ?? 0n)));
  const sumOf = (key: number): GapSum => ({
    country: byCountry ? countries.at(Math.floor(key / ofCountry)) || null : null,
    category: byCategory ? (CATEGORIES[Math.floor((key % ofCountry) / ofCategory)] ?? null) : null,
    sector: bySector ? ((SECTORS[key % ofCategory] ?? null) as Sector | null) : null,
    sums: table.of(key),
  });
  const sums = new Map<number, GapSum>();
  for (let key = 0; key < size; key++) if (table.has(key) || dimensions.length === 0) sums.set(key, sumOf(key));
  const at = (key: number): GapSum => sums.get(key) ?? sumOf(key);
  return Array.from(
    largestFirst(Int32Array.from(sums.keys()), table.gaps, (a, b) => byGap(at(a), at(b))),
    at,
  );
};

/** Tells whether a part of a claim is in the slice of a key; absent fields mean all. */
export const sliceTest = (answer: MoneyAnswer, wanted: Partial<GapKey>): ((place: number, part: number) => boolean) => {
  const { countries, category, partCountry } = answer.ledger.claims;
  const country = wanted.country === undefined ? null : (countries.find(wanted.country ?? '') ?? -1);
  const ofCategory = wanted.category ? CATEGORIES.indexOf(wanted.category) : null;
  const sector = wanted.sector ? SECTORS.indexOf(wanted.sector) : null;
  return (place, part) =>
    (country === null || partCountry[part] === country) &&
    (ofCategory === null || category[place] === ofCategory) &&
    (sector === null || sectorOfPart(answer, place, part) === sector);
};

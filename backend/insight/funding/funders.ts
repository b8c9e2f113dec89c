import type { Sector } from '../../catalogue/catalogue.terms.js';
import { SECTORS } from '../adoption-columns.js';
import { noCents } from './cents.js';
import { centsKept, eachCommitment, eachPart, sectorOfPart } from './figure-claims.js';
import { largestFirst } from './largest-first.js';
import { type Lists, listsOf } from './lists.js';
import { NO_COUNTRY, yearOf } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { sectorName } from './money-selection.js';
import { type MoneySums, SumsTable } from './money-sums.js';

export interface FunderKey {
  organisationId: string | null;
  sector: Sector | null;
  /** Null: not asked for, or no country of its own. */
  country: string | null;
}

export type FunderDimensions = 'ORGANISATION' | 'SECTOR' | 'COUNTRY';

/** Rows of funders, the most money first; what is shown of them is made when it is shown. */
export interface Funders {
  order: Int32Array;
  keyOf: (row: number) => FunderKey;
  sumsOf: (row: number) => MoneySums;
  /** Claims of a row by their places, the largest first, and the cents of each in it. */
  recordsOf: (row: number) => { records: Int32Array; dollarsOf: (place: number) => bigint };
}

/** Commitments by whom, for what, where. Each row with its records. */
export const fundersBy = (answer: MoneyAnswer, dimensions: readonly FunderDimensions[]): Funders => {
  const [byOrganisation, bySector, byCountry] = (['ORGANISATION', 'SECTOR', 'COUNTRY'] as const).map((one) => dimensions.includes(one));
  const { organisation, organisations, countries, partCountry, partCents, byId, size, wide, partsFrom, partsTo } = answer.ledger.claims;
  const numbers = new Map<number, number>();
  const rowOfPart = new Int32Array(partCountry.length).fill(-1);
  const keys: number[] = [];
  eachCommitment(answer, (place) =>
    eachPart(answer, place, (part) => {
      const whom = byOrganisation ? (organisation[place] ?? 0) : 0;
      const where = byCountry ? (partCountry[part] ?? NO_COUNTRY) : 0;
      const key = (whom * countries.size + where) * SECTORS.length + (bySector ? sectorOfPart(answer, place, part) : 0);
      const known = numbers.get(key) ?? keys.push(key) - 1;
      numbers.set(key, known);
      rowOfPart[part] = known;
    }),
  );
  const table = new SumsTable(answer, keys.length);
  eachCommitment(answer, (place) => eachPart(answer, place, (part) => table.addGiven(rowOfPart[part] ?? 0, place, partCents[part] ?? 0n)));
  const keyOf = (row: number): FunderKey => {
    const key = keys[row] ?? 0;
    const pair = Math.floor(key / SECTORS.length);
    return {
      organisationId: byOrganisation ? organisations.at(Math.floor(pair / countries.size)) : null,
      sector: bySector ? (sectorName(key % SECTORS.length) as Sector) : null,
      country: byCountry ? countries.at(pair % countries.size) || null : null,
    };
  };
  let claimsOf: Lists | null = null;
  const recordsOf = (row: number): ReturnType<Funders['recordsOf']> => {
    claimsOf ??= listsOf(keys.length, (tell) => {
      for (const place of byId) for (const one of new Set(rowOfPart.subarray(partsFrom[place], partsTo[place]))) tell(one, place);
    });
    const records = claimsOf.of(row);
    const dollars = records.length < size / 100 ? [] : noCents(size, wide);
    for (const place of records)
      for (let part = partsFrom[place] ?? 0; part < (partsTo[place] ?? 0); part++)
        if (rowOfPart[part] === row) dollars[place] = (dollars[place] ?? 0n) + (partCents[part] ?? 0n);
    return { records: largestFirst(records, dollars), dollarsOf: (place) => dollars[place] ?? 0n };
  };
  const tie = (a: number, b: number): number => (keyOfFunder(keyOf(a)) < keyOfFunder(keyOf(b)) ? -1 : 1);
  return { order: largestFirst(Int32Array.from(keys.keys()), table.money(), tie), keyOf, sumsOf: (row) => table.of(row), recordsOf };
};

export const keyOfFunder = ({ organisationId, sector, country }: FunderKey): string => JSON.stringify([organisationId, sector, country]);

/** Commitments in their latest status by the year of its date, in order; null, last: no date. */
export const moneyByYear = (answer: MoneyAnswer): { year: number | null; sums: MoneySums }[] => {
  const { date } = answer.ledger.claims;
  const years = new Map<number | null, number>();
  const rowOf = (place: number): number => {
    const year = yearOf(date[place] ?? 0);
    const row = years.get(year) ?? years.size;
    years.set(year, row);
    return row;
  };
  eachCommitment(answer, rowOf);
  const table = new SumsTable(answer, years.size);
  eachCommitment(answer, (place) => table.addGiven(rowOf(place), place, centsKept(answer, place)));
  return [...years].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).map(([year, row]) => ({ year, sums: table.of(row) }));
};

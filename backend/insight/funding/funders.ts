import type { Sector } from '../../catalogue/catalogue.terms.js';
import type { CommitmentEntry, LedgerEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import { type Counted, partsKept, sectorName } from './money-selection.js';
import { addCommitment, type MoneySums, noMoney } from './money-sums.js';

export interface Funder {
  organisationId: string | null;
  sector: Sector | null;
  /** Null: not asked for, or no country of its own. */
  country: string | null;
  sums: MoneySums;
  records: { entry: LedgerEntry; dollars: bigint }[];
}

export type FunderDimensions = 'ORGANISATION' | 'SECTOR' | 'COUNTRY';

const moneyOf = ({ committed, disbursed, pledged }: MoneySums): bigint => committed + disbursed + pledged;

const larger = (a: bigint, b: bigint): number => (a < b ? 1 : a > b ? -1 : 0);

/** Commitments by whom, for what, where; the most money first. Each row with its records. */
export const fundersBy = (answer: MoneyAnswer, dimensions: readonly FunderDimensions[]): Funder[] => {
  const by = new Set(dimensions);
  const rows = new Map<string, Funder>();
  for (const { entry, parts } of answer.selection.commitments) {
    for (const { countryIso3, cents } of parts) {
      const key = {
        organisationId: by.has('ORGANISATION') ? entry.organisationId : null,
        sector: by.has('SECTOR') ? (sectorName(answer.placing.sectorOf(entry, countryIso3)) as Sector) : null,
        country: by.has('COUNTRY') ? countryIso3 : null,
      };
      const name = keyOfFunder(key);
      const row = rows.get(name) ?? { ...key, sums: noMoney(), records: [] };
      rows.set(name, row);
      // The parts of one commitment come one after the other.
      const known = row.records.at(-1);
      if (known?.entry.id === entry.id) known.dollars += cents;
      else row.records.push({ entry, dollars: cents });
      addCommitment(row.sums, entry, cents);
      row.sums.commitments = row.records.length;
    }
  }
  return [...rows].sort(([a, one], [b, other]) => larger(moneyOf(one.sums), moneyOf(other.sums)) || (a < b ? -1 : 1)).map(([, row]) => row);
};

export const keyOfFunder = ({ organisationId, sector, country }: Pick<Funder, 'organisationId' | 'sector' | 'country'>): string =>
  JSON.stringify([organisationId, sector, country]);

export interface Concentration {
  key: string;
  /** Organisations with money committed or paid out, the largest first. */
  donors: { organisationId: string; cents: bigint }[];
  cents: bigint;
}

/** Money that carries: committed or paid out, that of unknown size or without a rate too. Pledges do not carry. */
const carrying = (answer: MoneyAnswer): Counted<CommitmentEntry>[] => {
  const unsized = answer.selection.leftOut.flatMap(({ entry, reason }): Counted<CommitmentEntry>[] =>
    entry.kind === 'COMMITMENT' && (reason === 'UNKNOWN_AMOUNT' || reason === 'NO_RATE')
      ? [{ entry, parts: partsKept(entry, answer) ?? [] }]
      : [],
  );
  return [...answer.selection.commitments, ...unsized].filter(({ entry }) => entry.status !== 'PLEDGED');
};

/** Countries or DPGs by how much they hang on their largest donor: those with a single one first, then the most money. */
export const concentrationBy = (answer: MoneyAnswer, by: 'COUNTRY' | 'DPG'): Concentration[] => {
  const sums = new Map<string, Map<string, bigint>>();
  const { snapshot } = answer;
  for (const { entry, parts } of carrying(answer)) {
    const place = answer.placing.placeOf(entry);
    const dpg = place >= 0 ? (snapshot.dpgs[snapshot.columns.dpg[place] ?? 0]?.id ?? null) : entry.dpgId;
    for (const { countryIso3, cents } of parts) {
      const key = by === 'COUNTRY' ? countryIso3 : dpg;
      if (key === null) continue;
      const donors = sums.get(key) ?? new Map<string, bigint>();
      sums.set(key, donors.set(entry.organisationId, (donors.get(entry.organisationId) ?? 0n) + cents));
    }
  }
  return [...sums]
    .map(([key, ofKey]) => ({
      key,
      donors: [...ofKey]
        .map(([organisationId, cents]) => ({ organisationId, cents }))
        .sort((a, b) => larger(a.cents, b.cents) || (a.organisationId < b.organisationId ? -1 : 1)),
      cents: [...ofKey.values()].reduce((sum, cents) => sum + cents, 0n),
    }))
    .sort((a, b) => Math.min(a.donors.length, 2) - Math.min(b.donors.length, 2) || larger(a.cents, b.cents) || (a.key < b.key ? -1 : 1));
};

/** Commitments in their latest status by the year of its date, in order; null, last: no date. */
export const moneyByYear = ({ selection }: MoneyAnswer): { year: number | null; sums: MoneySums }[] => {
  const years = new Map<number | null, MoneySums>();
  for (const { entry, parts } of selection.commitments) {
    const year = entry.date === null ? null : Number(entry.date.slice(0, 4));
    const sums = years.get(year) ?? noMoney();
    years.set(year, sums);
    addCommitment(
      sums,
      entry,
      parts.reduce((sum, { cents }) => sum + cents, 0n),
    );
  }
  return [...years].sort(([a], [b]) => (a ?? Infinity) - (b ?? Infinity)).map(([year, sums]) => ({ year, sums }));
};

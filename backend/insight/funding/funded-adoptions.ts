import type { CommitmentEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import { addCommitment, type MoneySums, noMoney } from './money-sums.js';

/** Money on record for one adoption: put against it, against a need of it, or for its DPG in its country. */
export interface FundingOf {
  sums: MoneySums;
  /** Ids of organisations, whatever the status of their money. */
  donors: ReadonlySet<string>;
  /** Something is committed or paid out: a pledge alone does not fund. Money of unknown size or without a rate does. */
  isFunded: boolean;
  recurrent: boolean;
}

const NOTHING: FundingOf = { sums: noMoney(), donors: new Set(), isFunded: false, recurrent: false };

/** Answers what is on record for an adoption by its place, from all money in force, whatever the filter of the figure. */
export const fundingByPlace = ({ snapshot, placing, holding }: MoneyAnswer): ((place: number) => FundingOf) => {
  const { columns, countries } = snapshot;
  const byPlace = new Map<number, CommitmentEntry[]>();
  const byPair = new Map<number, CommitmentEntry[]>();
  const note = (map: Map<number, CommitmentEntry[]>, key: number, entry: CommitmentEntry): void => {
    const known = map.get(key);
    if (known) known.push(entry);
    else map.set(key, [entry]);
  };
  for (const entry of holding.commitments.values()) {
    const place = placing.placeOf(entry);
    if (place >= 0) note(byPlace, place, entry);
    const dpg = entry.adoptionId === null && entry.dpgId !== null ? snapshot.placeOfDpg.get(entry.dpgId) : undefined;
    if (dpg === undefined) continue;
    for (const { countryIso3 } of entry.parts)
      note(byPair, dpg * countries.length + (snapshot.placeOfCountry.get(countryIso3) ?? 0), entry);
  }
  return (place) => {
    const pair = (columns.dpg[place] ?? 0) * countries.length + (columns.country[place] ?? 0);
    const entries = [...(byPlace.get(place) ?? []), ...(byPair.get(pair) ?? [])];
    return entries.length === 0 ? NOTHING : fundingOf(entries, countries[columns.country[place] ?? 0]?.iso3 ?? '', holding.elsewhere);
  };
};

const fundingOf = (entries: readonly CommitmentEntry[], country: string, elsewhere: ReadonlyMap<string, string>): FundingOf => {
  const sums = noMoney();
  const donors = new Set<string>();
  const series = new Set(entries.map((entry) => entry.series));
  let [carried, recurrent] = [false, false];
  for (const entry of entries) {
    donors.add(entry.organisationId);
    carried ||= entry.status !== 'PLEDGED';
    recurrent ||= entry.recurrent && entry.status !== 'PLEDGED';
    // Money handed on within these counts in the last hand.
    if (entry.cents !== null && !series.has(elsewhere.get(entry.series) ?? '')) addCommitment(sums, entry, partIn(entry, country));
  }
  return { sums, donors, isFunded: carried, recurrent };
};

const partIn = ({ parts }: CommitmentEntry, country: string): bigint =>
  parts.find(({ countryIso3 }) => countryIso3 === country)?.cents ?? 0n;

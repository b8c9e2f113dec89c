import { UNDATED } from '../adoption-columns.js';
import type { CommitmentEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import { addCommitment, type MoneySums, noMoney } from './money-sums.js';

/** Money on record for one adoption: put against it, against a need of it, or for its DPG in its country. */
export interface FundingOf {
  sums: MoneySums;
  /** Ids of organisations, whatever the status of their money. */
  donors: ReadonlySet<string>;
  recurrent: boolean;
}

const NOTHING: FundingOf = { sums: noMoney(), donors: new Set(), recurrent: false };

/** Something is committed or paid out: a pledge alone does not fund. Money of unknown size or without a rate does. */
export const isFunded = ({ sums, donors }: FundingOf): boolean => sums.commitments > 0 && donors.size > 0;

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
    return entries.length === 0 ? NOTHING : fundingOf(entries, countries[columns.country[place] ?? 0]?.iso3 ?? '');
  };
};

const fundingOf = (entries: readonly CommitmentEntry[], country: string): FundingOf => {
  const sums = noMoney();
  const donors = new Set<string>();
  let recurrent = false;
  for (const entry of entries) {
    donors.add(entry.organisationId);
    if (entry.status === 'PLEDGED') {
      sums.pledged += partIn(entry, country);
      continue;
    }
    addCommitment(sums, entry, partIn(entry, country));
    recurrent ||= entry.recurrent;
  }
  return { sums, donors, recurrent };
};

const partIn = ({ parts }: CommitmentEntry, country: string): bigint =>
  parts.find(({ countryIso3 }) => countryIso3 === country)?.cents ?? 0n;

/** First day of the earliest published stage event of that rung; UNDATED: none is dated. */
export const sinceOf = ({ snapshot: { columns }, question }: MoneyAnswer, place: number, rung: number): number => {
  let since = UNDATED;
  for (let event = columns.eventsFrom[place] ?? 0; event < (columns.eventsTo[place] ?? 0); event++) {
    const day = columns.day[event] ?? UNDATED;
    if (columns.kind[event] === rung && day !== UNDATED && day <= question.day && (since === UNDATED || day < since)) since = day;
  }
  return since;
};

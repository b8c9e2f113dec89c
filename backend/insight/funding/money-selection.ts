import { countedElsewhere } from '../../funding/commitment.rules.js';
import { SECTORS, STATUSES } from '../adoption-columns.js';
import type { Question } from '../question.js';
import { OUT } from '../selection.js';
import type { Snapshot } from '../snapshot.js';
import type { FundingFilter } from './funding-filter.input.js';
import type { InForce } from './in-force.js';
import type { CommitmentEntry, LedgerEntry, NeedEntry, Part } from './ledger.js';
import { HIDDEN, NONE, type Placing } from './placing.js';

export type LeftOutReason = 'CHAIN' | 'EARLIER_STATUS' | 'UNKNOWN_AMOUNT' | 'NO_RATE' | 'NOT_ON_DAY' | 'NO_ADOPTION';

/** A record that a figure looked at and did not sum, and why. */
export interface LeftOut {
  entry: LedgerEntry;
  reason: LeftOutReason;
  /** Series of the commitment that counts instead; null: none does. */
  instead: string | null;
}

/** A record of a figure with those of its parts that the filter keeps; a global budget has one part without a country. */
export interface Counted<T extends LedgerEntry> {
  entry: T;
  parts: readonly (Part | { countryIso3: null; cents: bigint })[];
}

export interface MoneySelection {
  /** Those of unknown size too: they are counted beside the sums. */
  needs: Counted<NeedEntry>[];
  commitments: Counted<CommitmentEntry>[];
  leftOut: LeftOut[];
}

const ALL_STAGES = 0b1111;
const ACTIVE = 1 << STATUSES.indexOf('ACTIVE');

/** May it count by what it is for? Answers the parts that may; null: none. */
export const partsKept = (
  entry: Pick<LedgerEntry, 'adoptionId' | 'dpgId' | 'sector' | 'parts' | 'cents'>,
  { snapshot, question, rungs, placing }: Narrowed,
): Counted<LedgerEntry>['parts'] | null => {
  const place = placing.placeOf(entry);
  if (place === HIDDEN) return null;
  const all: Counted<LedgerEntry>['parts'] = entry.parts.length > 0 ? entry.parts : [{ countryIso3: null, cents: entry.cents ?? 0n }];
  if (place !== NONE) return rungs[place] === OUT ? null : all;
  const dpg = entry.dpgId === null ? undefined : snapshot.placeOfDpg.get(entry.dpgId);
  if (question.dpgs !== null && (dpg === undefined || !question.dpgs[dpg])) return null;
  if (question.sdgs !== null && (dpg === undefined || !(question.sdgs & (snapshot.dpgs[dpg]?.sdgs ?? 0)))) return null;
  const kept = all.filter(({ countryIso3 }) => {
    const country = countryIso3 === null ? undefined : snapshot.placeOfCountry.get(countryIso3);
    if (question.countries !== null && (country === undefined || !question.countries[country])) return false;
    if (question.sectors !== null && !(question.sectors & (1 << placing.sectorOf(entry, countryIso3)))) return false;
    const { text } = question;
    return text === null || (country !== undefined && !!text.countries[country]) || (dpg !== undefined && !!text.dpgs[dpg]);
  });
  return kept.length > 0 ? kept : null;
};

export interface Narrowed {
  snapshot: Snapshot;
  question: Question;
  rungs: Uint8Array;
  placing: Placing;
}

/** Stages and statuses other than the present ones are asked for: what is for no adoption cannot be told to fit. */
export const asksForAdoptions = ({ stages, statuses }: Question): boolean => stages !== ALL_STAGES || !(statuses & ACTIVE);

const keepsMoney = (filter: FundingFilter) => {
  const ofAnyYear = !filter.years?.length && !filter.undated;
  const has = <T>(list: readonly T[] | null | undefined, value: T): boolean => !list?.length || list.includes(value);
  return (entry: LedgerEntry): boolean =>
    has(filter.categories, entry.category) &&
    (entry.kind === 'NEED' ||
      (has(filter.organisations, entry.organisationId) &&
        has(filter.commitmentStatuses, entry.status) &&
        (ofAnyYear || (entry.date === null ? !!filter.undated : !!filter.years?.includes(Number(entry.date.slice(0, 4)))))));
};

/** What a figure sums, and what it leaves out. */
export const selectMoney = (holding: InForce, narrowed: Narrowed, filter: FundingFilter): MoneySelection => {
  const keeps = keepsMoney(filter);
  const leftOut: LeftOut[] = [];
  const leave = (entry: LedgerEntry, reason: LeftOutReason, instead: string | null = null): void => {
    leftOut.push({ entry, reason, instead });
  };
  const orphaned = asksForAdoptions(narrowed.question);
  const counted = <T extends LedgerEntry>(entry: T): Counted<T>[] => {
    const parts = keeps(entry) ? partsKept(entry, narrowed) : null;
    if (parts === null) return [];
    if (!orphaned || entry.adoptionId !== null) return [{ entry, parts }];
    leave(entry, 'NO_ADOPTION');
    return [];
  };
  const needs = holding.needs.flatMap(counted);
  const commitments = [...holding.commitments.values()].flatMap(counted);
  const inFigure = new Map(commitments.map(({ entry }) => [entry.series, entry]));
  const elsewhere = countedElsewhere(inFigure);
  for (const { entry } of needs) if (entry.cents === null) leave(entry, entry.amount === null ? 'UNKNOWN_AMOUNT' : 'NO_RATE');
  const summed = commitments.filter(({ entry }) => {
    const instead = elsewhere.get(entry.series);
    if (instead !== undefined) leave(entry, 'CHAIN', instead);
    else if (entry.cents === null) leave(entry, entry.amount === null ? 'UNKNOWN_AMOUNT' : 'NO_RATE');
    return instead === undefined && entry.cents !== null;
  });
  for (const entry of holding.earlier) if (inFigure.has(entry.series)) leave(entry, 'EARLIER_STATUS', entry.series);
  for (const entry of holding.notOnDay)
    if (keeps(entry) && !inFigure.has(entry.series) && partsKept(entry, narrowed) !== null) leave(entry, 'NOT_ON_DAY');
  return { needs, commitments: summed, leftOut };
};

export const sectorName = (place: number): (typeof SECTORS)[number] => SECTORS[place] ?? 'UNSPECIFIED';

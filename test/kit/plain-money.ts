import { countedElsewhere, latestStatuses } from '../../backend/funding/commitment.rules.js';
import { gapOf } from '../../backend/funding/gap.rules.js';
import { UNDATED } from '../../backend/insight/adoption-columns.js';
import type { FundingFilter } from '../../backend/insight/funding/funding-filter.input.js';
import type { CommitmentEntry, LedgerEntry, NeedEntry } from '../../backend/insight/funding/ledger.js';

/** An adoption that money is for. Null: somebody is at work on it, and it is not public. */
export interface PlainAdoption {
  id: string;
  country: string;
  dpg: string;
  sector: string;
  stage: string | null;
}

export interface PlainQuestion {
  countries?: string[];
  sectors?: string[];
  dpgs?: string[];
  stages?: string[];
  day: number;
  undated: boolean;
  knownOn: number;
}

interface PlainPart {
  country: string | null;
  sector: string;
  cents: bigint;
}

const has = <T>(list: readonly T[] | null | undefined, value: T): boolean => !list?.length || list.includes(value);

/** The parts of a claim that a question keeps, as the sentences of docs/money.md say it. */
const partsOf = (entry: LedgerEntry, adoptions: readonly PlainAdoption[], question: PlainQuestion): PlainPart[] => {
  const own = entry.parts.length > 0 ? entry.parts : [{ countryIso3: null, cents: entry.cents ?? 0n }];
  const adoption = adoptions.find(({ id }) => id === entry.adoptionId);
  const sectorIn = (country: string | null): string => {
    const all = adoptions.filter(({ dpg, country: of, stage }) => dpg === entry.dpgId && of === country && stage !== null);
    const sectors = new Set(all.map(({ sector }) => sector));
    return entry.sector ?? (sectors.size === 1 ? (all[0]?.sector ?? '') : 'UNSPECIFIED');
  };
  const parts = own.map(({ countryIso3: country, cents }) => ({ country, cents, sector: adoption?.sector ?? sectorIn(country) }));
  if (entry.adoptionId === null) {
    if (!has(question.dpgs, entry.dpgId ?? '')) return [];
    return parts.filter(({ country, sector }) => has(question.countries, country ?? '') && has(question.sectors, sector));
  }
  if (!adoption || adoption.stage === null) return [];
  const { country, sector, dpg, stage } = adoption;
  const fits = has(question.countries, country) && has(question.sectors, sector) && has(question.dpgs, dpg) && has(question.stages, stage);
  return fits ? parts : [];
};

const keeps = (entry: LedgerEntry, funding: FundingFilter): boolean => {
  const year = entry.date === null ? null : Number(entry.date.slice(0, 4));
  if (!has(funding.categories, entry.category)) return false;
  if (entry.kind === 'NEED') return true;
  const ofYear =
    year === null ? !!funding.undated || !funding.years?.length : has(funding.years, year) && !(funding.undated && !funding.years?.length);
  return has(funding.organisations, entry.organisationId) && has(funding.commitmentStatuses, entry.status) && ofYear;
};

/** Every claim of a figure counted one by one with the rules alone: sums by a key, and what is left out and why. */
export const plainMoney = (
  entries: readonly LedgerEntry[],
  adoptions: readonly PlainAdoption[],
  question: PlainQuestion,
  funding: FundingFilter,
  keyOf: (part: PlainPart, entry: LedgerEntry) => string,
) => {
  const known = entries.filter(({ published, retired }) => published <= question.knownOn && retired > question.knownOn);
  const onDay = ({ day }: LedgerEntry): boolean => (day === UNDATED ? question.undated : day <= question.day);
  const holding = known.filter(onDay);
  const needs = holding.filter((entry): entry is NeedEntry => entry.kind === 'NEED');
  const given = holding.filter((entry): entry is CommitmentEntry => entry.kind === 'COMMITMENT');
  const latest = latestStatuses(given);
  const everywhere = countedElsewhere(latest);
  const put = (series: string, status: string): bigint =>
    [...latest.values()]
      .filter((one) => one.needSeries === series && one.status === status && !everywhere.has(one.series))
      .reduce((sum, { cents }) => sum + (cents ?? 0n), 0n);

  const parts = new Map(entries.map((entry) => [entry.id, keeps(entry, funding) ? partsOf(entry, adoptions, question) : []]));
  const isAsked = ({ id }: LedgerEntry): boolean => (parts.get(id)?.length ?? 0) > 0;
  const fits = (entry: LedgerEntry): boolean => isAsked(entry) && (!question.stages?.length || entry.adoptionId !== null);
  const inFigure = new Map([...latest].filter(([, entry]) => fits(entry)));
  const elsewhere = countedElsewhere(inFigure);
  const sums = new Map<string, Record<string, bigint>>();
  const at = (key: string, name: string, more: bigint): void => {
    const of = sums.get(key) ?? {};
    sums.set(key, { ...of, [name]: (of[name] ?? 0n) + more });
  };
  const leftOut: string[] = [];
  const leave = ({ id }: LedgerEntry, reason: string): void => void leftOut.push([id, reason].join(' '));
  const unsized = ({ amount }: LedgerEntry): string => (amount === null ? 'UNKNOWN_AMOUNT' : 'NO_RATE');
  for (const need of needs.filter(isAsked)) {
    if (!fits(need)) {
      leave(need, 'NO_ADOPTION');
      continue;
    }
    if (need.cents === null) leave(need, unsized(need));
    const { gap, surplus } = gapOf(need.cents, { committed: put(need.series, 'COMMITTED'), disbursed: put(need.series, 'DISBURSED') });
    const counted = need.cents !== null ? 'knownNeeds' : need.amount === null ? 'unknownNeeds' : 'needsWithoutRate';
    for (const part of parts.get(need.id) ?? [])
      for (const [name, more] of Object.entries({ need: part.cents, gap, surplus, [counted]: 1n })) at(keyOf(part, need), name, more);
  }
  for (const one of given) {
    if (latest.get(one.series) !== one) {
      if (inFigure.has(one.series)) leave(one, 'EARLIER_STATUS');
    } else if (isAsked(one) && !fits(one)) leave(one, 'NO_ADOPTION');
    else if (!inFigure.has(one.series)) continue;
    else if (elsewhere.has(one.series)) leave(one, 'CHAIN');
    else if (one.cents === null) leave(one, unsized(one));
    else {
      const own = parts.get(one.id) ?? [];
      for (const part of own) at(keyOf(part, one), one.status.toLowerCase(), part.cents);
      for (const key of new Set(own.map((part) => keyOf(part, one)))) at(key, 'commitments', 1n);
    }
  }
  for (const entry of known) if (!onDay(entry) && isAsked(entry) && !inFigure.has(entry.series)) leave(entry, 'NOT_ON_DAY');
  return { sums, leftOut: leftOut.sort() };
};

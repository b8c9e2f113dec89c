export type CommitmentStatuses = 'PLEDGED' | 'COMMITTED' | 'DISBURSED';

/** In the order in which money comes nearer. */
export const COMMITMENT_STATUSES: readonly CommitmentStatuses[] = ['PLEDGED', 'COMMITTED', 'DISBURSED'];

/** One statement about the money of a commitment, among those that count. */
export interface StatusClaim {
  id: string;
  /** Statements with the same one speak of the same money. */
  series: string;
  status: CommitmentStatuses;
  /** Partial date of that status; null: unknown. */
  date: string | null;
}

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Further along in status, then later in date (unknown first; 2021 before 2021-03), then by id, so that order never matters. */
export const byStatus = (a: StatusClaim, b: StatusClaim): number =>
  COMMITMENT_STATUSES.indexOf(a.status) - COMMITMENT_STATUSES.indexOf(b.status) || text(a.date ?? '', b.date ?? '') || text(a.id, b.id);

/** The one statement of each commitment that counts: its latest status. */
export const latestStatuses = <T extends StatusClaim>(claims: Iterable<T>): Map<string, T> => {
  const latest = new Map<string, T>();
  for (const claim of claims) {
    const known = latest.get(claim.series);
    if (!known || byStatus(known, claim) < 0) latest.set(claim.series, claim);
  }
  return latest;
};

/** A commitment that may hand its money on: the series that it funds; null: it is spent where it says. */
export interface ChainLink {
  series: string;
  funds: string | null;
}

/**
 * Where chains end: for each of these series whose money goes on, the last hand. `nextOf` answers the hand that comes
 * next, null where none is in the figure; `firstOf` says which of a circle counts.
 */
export const endsOfChains = <K>(all: Iterable<K>, nextOf: (series: K) => K | null, firstOf: (circle: readonly K[]) => K): Map<K, K> => {
  const ends = new Map<K, K>();
  for (const one of all) {
    const passed = new Set<K>();
    let end = one;
    for (let hand: K | null = one; hand !== null; hand = nextOf(hand)) {
      const known = ends.get(hand);
      const circle = passed.has(hand) ? [...passed].slice([...passed].indexOf(hand)) : null;
      end = known ?? (circle ? firstOf(circle) : hand);
      if (known !== undefined || circle) break;
      passed.add(hand);
    }
    for (const hand of passed) if (hand !== end) ends.set(hand, end);
  }
  return ends;
};

/** Of a circle the first by its series counts, whoever asks. */
export const firstSeries = (circle: readonly string[]): string => circle.reduce((first, series) => (series < first ? series : first));

/**
 * Money that goes through several hands counts once, in the last hand that is in the figure. Answers the others: the
 * series of each commitment left out, with the series that counts instead.
 */
export const countedElsewhere = (links: ReadonlyMap<string, ChainLink>): Map<string, string> =>
  endsOfChains(
    links.keys(),
    (series) => {
      const next = links.get(series)?.funds ?? null;
      return next !== null && links.has(next) ? next : null;
    },
    firstSeries,
  );

/** Would a commitment that funds this one come back to itself? Statements of one series may name different ones that hand it on. */
export const closesCircle = (series: string, funds: string, fundedBy: (series: string) => readonly string[]): boolean => {
  const passed = new Set<string>();
  const ahead = [funds];
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (next === series) return true;
    if (!passed.has(next)) ahead.push(...fundedBy(next));
    passed.add(next);
  }
  return false;
};

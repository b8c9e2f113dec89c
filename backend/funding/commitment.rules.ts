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
const byStatus = (a: StatusClaim, b: StatusClaim): number =>
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

/** The last of a chain that is in the figure; of a circle, the first by its series, whoever asks. */
const endOf = (link: ChainLink, links: ReadonlyMap<string, ChainLink>): string => {
  const passed = [link.series];
  for (let next = link.funds; next !== null && links.has(next); next = links.get(next)?.funds ?? null) {
    const circle = passed.indexOf(next);
    if (circle >= 0) return passed.slice(circle).reduce((first, series) => (series < first ? series : first));
    passed.push(next);
  }
  return passed.at(-1) ?? link.series;
};

/**
 * Money that goes through several hands counts once, in the last hand that is in the figure. Answers the others: the
 * series of each commitment left out, with the series that counts instead.
 */
export const countedElsewhere = (links: ReadonlyMap<string, ChainLink>): Map<string, string> => {
  const elsewhere = new Map<string, string>();
  for (const link of links.values()) {
    if (link.funds === null) continue;
    const end = endOf(link, links);
    if (end !== link.series) elsewhere.set(link.series, end);
  }
  return elsewhere;
};

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

import { byStatus, COMMITMENT_STATUSES, endsOfChains, firstSeries, type StatusClaim } from '../../funding/commitment.rules.js';
import { gapOf } from '../../funding/gap.rules.js';
import { UNDATED } from '../adoption-columns.js';
import type { Question } from '../question.js';
import { type CentsArray, noCents } from './cents.js';
import type { Dated } from './ledger.js';
import { COMMITMENT, dateText, KNOWN, type MoneyColumns, NO_NAME } from './money-columns.js';

/**
 * How a claim stands on the day of a question: not known then; it holds, a commitment in its latest status; an earlier status,
 * the same money counted in the later one; dated after the day, or without a date where a past day is asked for.
 */
export const [NOT_KNOWN, HOLDS, EARLIER, NOT_ON_DAY] = [0, 1, 2, 3] as const;

/** The needs and commitments that hold on the day of a question, by what was known then; whatever else it filters by. */
export interface InForce {
  /** By place of the claim. */
  stands: Uint8Array;
  /** By place of the series: place of its commitment in the latest status, or -1. */
  latest: Int32Array;
  /** Series of commitments whose money goes on through another, and the series that counts. */
  elsewhere: ReadonlyMap<number, number>;
  /** Of needs of known size, by place: what all money put against them, chains counted once, leaves open or exceeds. */
  gap: CentsArray;
  surplus: CentsArray;
}

type When = Pick<Question, 'day' | 'undated' | 'knownOn'>;

/** Does a claim count on the day of a question, by what was known then? */
export const countsOn = ({ day, published, retired }: Dated, when: When): boolean =>
  published <= when.knownOn && retired > when.knownOn && (day === UNDATED ? when.undated : day <= when.day);

const standsOn = (columns: MoneyColumns, when: When): Uint8Array => {
  const { size, day, published, retired } = columns;
  const stands = new Uint8Array(size);
  for (let place = 0; place < size; place++) {
    if ((published[place] ?? 0) > when.knownOn || (retired[place] ?? 0) <= when.knownOn) continue;
    const first = day[place] ?? UNDATED;
    stands[place] = (first === UNDATED ? when.undated : first <= when.day) ? HOLDS : NOT_ON_DAY;
  }
  return stands;
};

const statusAt = ({ ids, status, date }: MoneyColumns, place: number): StatusClaim => ({
  ...{ id: ids[place] ?? '', series: '', status: COMMITMENT_STATUSES[status[place] ?? 0] ?? 'PLEDGED', date: dateText(date[place] ?? 0) },
});

/** The latest of each series; the others are marked as earlier. */
const latestOf = (columns: MoneyColumns, stands: Uint8Array): Int32Array => {
  const { size, kind, series, seriesNames } = columns;
  const latest = new Int32Array(seriesNames.size).fill(-1);
  for (let place = 0; place < size; place++) {
    if (kind[place] !== COMMITMENT || stands[place] !== HOLDS) continue;
    const of = series[place] ?? 0;
    const known = latest[of] ?? -1;
    const isLater = known < 0 || byStatus(statusAt(columns, known), statusAt(columns, place)) < 0;
    if (isLater) latest[of] = place;
    if (known >= 0) stands[isLater ? known : place] = EARLIER;
  }
  return latest;
};

/** Series whose money goes on through another of those in `latest`, and the last of them. */
export const chainsAmong = ({ funds, seriesNames }: MoneyColumns, latest: Int32Array): Map<number, number> => {
  const nextOf = (series: number): number | null => {
    const next = funds[latest[series] ?? 0] ?? NO_NAME;
    return next !== NO_NAME && (latest[next] ?? -1) >= 0 ? next : null;
  };
  const handed: number[] = [];
  for (let series = 0; series < latest.length; series++)
    if ((latest[series] ?? -1) >= 0 && (funds[latest[series] ?? 0] ?? NO_NAME) !== NO_NAME) handed.push(series);
  return endsOfChains(handed, nextOf, (circle) => {
    const first = firstSeries(circle.map((series) => seriesNames.at(series)));
    return seriesNames.find(first) ?? 0;
  });
};

const COMMITTED = COMMITMENT_STATUSES.indexOf('COMMITTED');
const DISBURSED = COMMITMENT_STATUSES.indexOf('DISBURSED');

export const inForce = (columns: MoneyColumns, when: When): InForce => {
  const { size, kind, series, status, against, known, cents, seriesNames, wide } = columns;
  const stands = standsOn(columns, when);
  const latest = latestOf(columns, stands);
  const elsewhere = chainsAmong(columns, latest);
  const [committed, disbursed] = [noCents(seriesNames.size, wide), noCents(seriesNames.size, wide)];
  for (let place = 0; place < size; place++) {
    const need = against[place] ?? NO_NAME;
    if (need === NO_NAME || stands[place] !== HOLDS || known[place] !== KNOWN || elsewhere.has(series[place] ?? 0)) continue;
    const put = status[place] === COMMITTED ? committed : status[place] === DISBURSED ? disbursed : null;
    if (put) put[need] = (put[need] ?? 0n) + (cents[place] ?? 0n);
  }
  const [gap, surplus] = [noCents(size, wide), noCents(size, wide)];
  for (let place = 0; place < size; place++) {
    if (kind[place] === COMMITMENT || stands[place] === NOT_KNOWN || known[place] !== KNOWN) continue;
    const of = series[place] ?? 0;
    const open = gapOf(cents[place] ?? 0n, { committed: committed[of] ?? 0n, disbursed: disbursed[of] ?? 0n });
    gap[place] = open.gap;
    surplus[place] = open.surplus;
  }
  return { stands, latest, elsewhere, gap, surplus };
};

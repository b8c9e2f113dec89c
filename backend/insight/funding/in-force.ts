import { countedElsewhere, latestStatuses } from '../../funding/commitment.rules.js';
import type { MoneyFor } from '../../funding/gap.rules.js';
import type { Cents } from '../../shared/money.js';
import { UNDATED } from '../adoption-columns.js';
import type { Question } from '../question.js';
import type { CommitmentEntry, Dated, Ledger, LedgerEntry, NeedEntry } from './ledger.js';

/** The needs and commitments that hold on the day of a question, by what was known then; whatever else it filters by. */
export interface InForce {
  needs: readonly NeedEntry[];
  /** Each commitment in its latest status, by series. */
  commitments: ReadonlyMap<string, CommitmentEntry>;
  /** Earlier statuses of them: the same money, counted in the later one. */
  earlier: readonly CommitmentEntry[];
  /** Dated after the day, or without a date where a past day is asked for. */
  notOnDay: readonly LedgerEntry[];
  /** Series of commitments whose money goes on through another, and the series that counts. */
  elsewhere: ReadonlyMap<string, string>;
  /** All money put against a need, by its series, in dollars; chains counted once. */
  moneyFor: (needSeries: string) => MoneyFor;
}

const NOTHING: MoneyFor = { committed: 0n, disbursed: 0n };

const add = (money: MoneyFor, status: CommitmentEntry['status'], cents: Cents): MoneyFor => ({
  committed: money.committed + (status === 'COMMITTED' ? cents : 0n),
  disbursed: money.disbursed + (status === 'DISBURSED' ? cents : 0n),
});

type When = Pick<Question, 'day' | 'undated' | 'knownOn'>;

const isKnown = ({ published, retired }: Dated, { knownOn }: When): boolean => published <= knownOn && retired > knownOn;
const isOnDay = ({ day }: Dated, when: When): boolean => (day === UNDATED ? when.undated : day <= when.day);

/** Does a claim count on the day of a question, by what was known then? */
export const countsOn = (claim: Dated, when: When): boolean => isKnown(claim, when) && isOnDay(claim, when);

export const inForce = (ledger: Ledger, when: When): InForce => {
  const notOnDay: LedgerEntry[] = [];
  const holds = (entry: LedgerEntry): boolean => {
    if (!isKnown(entry, when)) return false;
    const onDay = isOnDay(entry, when);
    if (!onDay) notOnDay.push(entry);
    return onDay;
  };
  const needs = [...ledger.needs.values()].filter(holds);
  const holding = [...ledger.commitments.values()].filter(holds);
  const commitments = latestStatuses(holding);
  const earlier = holding.filter(({ id, series }) => commitments.get(series)?.id !== id);
  const elsewhere = countedElsewhere(commitments);
  const money = new Map<string, MoneyFor>();
  for (const { series, needSeries, status, cents } of commitments.values())
    if (needSeries !== null && cents !== null && !elsewhere.has(series))
      money.set(needSeries, add(money.get(needSeries) ?? NOTHING, status, cents));
  return { needs, commitments, earlier, notOnDay, elsewhere, moneyFor: (series) => money.get(series) ?? NOTHING };
};

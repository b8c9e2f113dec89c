import { countedElsewhere, latestStatuses } from '../../funding/commitment.rules.js';
import type { MoneyFor } from '../../funding/gap.rules.js';
import type { Cents } from '../../shared/money.js';
import { UNDATED } from '../adoption-columns.js';
import type { Question } from '../question.js';
import type { CommitmentEntry, Ledger, LedgerEntry, NeedEntry } from './ledger.js';

/** The needs and commitments that hold on the day of a question, by what was known then; whatever else it filters by. */
export interface InForce {
  needs: readonly NeedEntry[];
  /** Each commitment in its latest status, by series. */
  commitments: ReadonlyMap<string, CommitmentEntry>;
  /** Earlier statuses of them: the same money, counted in the later one. */
  earlier: readonly CommitmentEntry[];
  /** Dated after the day, or without a date where a past day is asked for. */
  notOnDay: readonly LedgerEntry[];
  /** All money put against a need, by its series, in dollars; chains counted once. */
  moneyFor: (needSeries: string) => MoneyFor;
}

const NOTHING: MoneyFor = { committed: 0n, disbursed: 0n };

const add = (money: MoneyFor, status: CommitmentEntry['status'], cents: Cents): MoneyFor => ({
  committed: money.committed + (status === 'COMMITTED' ? cents : 0n),
  disbursed: money.disbursed + (status === 'DISBURSED' ? cents : 0n),
});

export const inForce = (ledger: Ledger, { day, undated, knownOn }: Pick<Question, 'day' | 'undated' | 'knownOn'>): InForce => {
  const notOnDay: LedgerEntry[] = [];
  const holds = (entry: LedgerEntry): boolean => {
    if (entry.published > knownOn || entry.retired <= knownOn) return false;
    const onDay = entry.day === UNDATED ? undated : entry.day <= day;
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
  return { needs, commitments, earlier, notOnDay, moneyFor: (series) => money.get(series) ?? NOTHING };
};

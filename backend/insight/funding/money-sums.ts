import { gapOf } from '../../funding/gap.rules.js';
import type { Cents } from '../../shared/money.js';
import type { InForce } from './in-force.js';
import type { CommitmentEntry, NeedEntry } from './ledger.js';

/** Sums of a figure in US cents. */
export interface MoneySums {
  need: Cents;
  pledged: Cents;
  committed: Cents;
  disbursed: Cents;
  gap: Cents;
  surplus: Cents;
  /** Needs in the figure: those with a size in dollars, of unknown size, of a currency without a rate. */
  knownNeeds: number;
  unknownNeeds: number;
  needsWithoutRate: number;
  commitments: number;
}

export const noMoney = (): MoneySums => ({
  ...{ need: 0n, pledged: 0n, committed: 0n, disbursed: 0n, gap: 0n, surplus: 0n },
  ...{ knownNeeds: 0, unknownNeeds: 0, needsWithoutRate: 0, commitments: 0 },
});

const FIELD = { PLEDGED: 'pledged', COMMITTED: 'committed', DISBURSED: 'disbursed' } as const;

export const addNeed = (sums: MoneySums, need: NeedEntry, { moneyFor }: InForce): void => {
  if (need.cents === null) {
    if (need.amount === null) sums.unknownNeeds++;
    else sums.needsWithoutRate++;
    return;
  }
  const { gap, surplus } = gapOf(need.cents, moneyFor(need.series));
  sums.need += need.cents;
  sums.gap += gap;
  sums.surplus += surplus;
  sums.knownNeeds++;
};

export const addCommitment = (sums: MoneySums, { status }: CommitmentEntry, cents: Cents): void => {
  sums[FIELD[status]] += cents;
  sums.commitments++;
};

export const plusSums = (a: MoneySums, b: MoneySums): MoneySums => ({
  need: a.need + b.need,
  pledged: a.pledged + b.pledged,
  committed: a.committed + b.committed,
  disbursed: a.disbursed + b.disbursed,
  gap: a.gap + b.gap,
  surplus: a.surplus + b.surplus,
  knownNeeds: a.knownNeeds + b.knownNeeds,
  unknownNeeds: a.unknownNeeds + b.unknownNeeds,
  needsWithoutRate: a.needsWithoutRate + b.needsWithoutRate,
  commitments: a.commitments + b.commitments,
});

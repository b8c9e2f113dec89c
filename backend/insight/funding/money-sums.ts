import type { Cents } from '../../shared/money.js';
import { type CentsArray, noCents } from './cents.js';
import { KNOWN, UNKNOWN_AMOUNT } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';

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

export const NO_MONEY: MoneySums = {
  ...{ need: 0n, pledged: 0n, committed: 0n, disbursed: 0n, gap: 0n, surplus: 0n },
  ...{ knownNeeds: 0, unknownNeeds: 0, needsWithoutRate: 0, commitments: 0 },
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

const add = (sums: CentsArray, at: number, cents: bigint): void => {
  sums[at] = (sums[at] ?? 0n) + cents;
};
const count = (counts: Uint32Array, at: number): void => {
  counts[at] = (counts[at] ?? 0) + 1;
};

/** Sums under many keys at once, one place each. */
export class SumsTable {
  private readonly need: CentsArray;
  private readonly gap: CentsArray;
  private readonly surplus: CentsArray;
  /** By place and status. */
  private readonly given: CentsArray;
  private readonly knownNeeds: Uint32Array;
  private readonly unknownNeeds: Uint32Array;
  private readonly withoutRate: Uint32Array;
  private readonly commitments: Uint32Array;
  /** Claim that was counted last under each key, and one: the parts of one claim come one after the other. */
  private readonly counted: Uint32Array;

  constructor(
    private readonly answer: Pick<MoneyAnswer, 'ledger' | 'holding'>,
    size: number,
  ) {
    const { wide } = answer.ledger.claims;
    [this.need, this.gap, this.surplus, this.given] = [
      noCents(size, wide),
      noCents(size, wide),
      noCents(size, wide),
      noCents(3 * size, wide),
    ];
    const counts = () => new Uint32Array(size);
    [this.knownNeeds, this.unknownNeeds, this.withoutRate, this.commitments, this.counted] = [
      counts(),
      counts(),
      counts(),
      counts(),
      counts(),
    ];
  }

  /** The need at this place, under a key. */
  addNeed(at: number, place: number): void {
    const { known, cents } = this.answer.ledger.claims;
    const { gap, surplus } = this.answer.holding;
    this.counted[at] = place + 1;
    if (known[place] !== KNOWN) return count(known[place] === UNKNOWN_AMOUNT ? this.unknownNeeds : this.withoutRate, at);
    add(this.need, at, cents[place] ?? 0n);
    add(this.gap, at, gap[place] ?? 0n);
    add(this.surplus, at, surplus[place] ?? 0n);
    count(this.knownNeeds, at);
  }

  /** A part of the commitment at this place, under a key. The commitment counts once under each. */
  addGiven(at: number, place: number, cents: bigint): void {
    add(this.given, 3 * at + (this.answer.ledger.claims.status[place] ?? 0), cents);
    if (this.counted[at] === place + 1) return;
    this.counted[at] = place + 1;
    count(this.commitments, at);
  }

  /** Is anything on record under this key? */
  has(at: number): boolean {
    return (this.counted[at] ?? 0) > 0;
  }

  of(at: number): MoneySums {
    const { need, gap, surplus, given, knownNeeds, unknownNeeds, withoutRate, commitments } = this;
    return {
      ...{ need: need[at] ?? 0n, gap: gap[at] ?? 0n, surplus: surplus[at] ?? 0n },
      ...{ pledged: given[3 * at] ?? 0n, committed: given[3 * at + 1] ?? 0n, disbursed: given[3 * at + 2] ?? 0n },
      ...{ knownNeeds: knownNeeds[at] ?? 0, unknownNeeds: unknownNeeds[at] ?? 0, needsWithoutRate: withoutRate[at] ?? 0 },
      commitments: commitments[at] ?? 0,
    };
  }

  /** Money given under each key, whatever its status. */
  money(): CentsArray {
    const { given, commitments } = this;
    const all = noCents(commitments.length, this.answer.ledger.claims.wide);
    for (let at = 0; at < commitments.length; at++) all[at] = (given[3 * at] ?? 0n) + (given[3 * at + 1] ?? 0n) + (given[3 * at + 2] ?? 0n);
    return all;
  }

  get gaps(): CentsArray {
    return this.gap;
  }

  /** Needs under this key that no sum holds. */
  unsized(at: number): number {
    return (this.unknownNeeds[at] ?? 0) + (this.withoutRate[at] ?? 0);
  }
}

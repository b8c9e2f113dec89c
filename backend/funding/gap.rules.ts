import type { Cents } from '../shared/money.js';

/** Money put against a need, each commitment in its latest status. */
export interface MoneyFor {
  committed: Cents;
  disbursed: Cents;
}

/** Gap and surplus of one need: never both, never below zero. A surplus is not netted against other needs. */
export interface NeedGap {
  gap: Cents;
  surplus: Cents;
}

const NOTHING: NeedGap = { gap: 0n, surplus: 0n };

/** A pledge closes no gap. Null: the size of the need is unknown, or its currency has no rate: it has neither gap nor surplus. */
export const gapOf = (need: Cents | null, { committed, disbursed }: MoneyFor): NeedGap => {
  if (need === null) return NOTHING;
  const open = need - committed - disbursed;
  return open >= 0n ? { gap: open, surplus: 0n } : { gap: 0n, surplus: -open };
};

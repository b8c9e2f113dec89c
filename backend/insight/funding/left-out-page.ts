import { recordOf } from './explanation.js';
import type { MoneyAnswer } from './money-figures.js';
import { insteadAt, reasonAt } from './money-selection.js';
import type { LeftOutReason, LeftOutRecordPage } from './money.types.js';
import { paged } from './paged.js';

/** A page of what a figure left out, claims by their places. `which` names the list: a cursor of one means nothing in another. */
export const leftOutPage = (
  leftOut: Int32Array,
  answer: MoneyAnswer,
  which: string,
  first: number | null,
  after: string | null,
): LeftOutRecordPage => {
  const { selection, ledger } = answer;
  const reasonOf = (place: number): LeftOutReason | null => reasonAt(selection, ledger.claims, place);
  const keyOf = (place: number): string => [ledger.claims.ids[place], reasonOf(place)].join(' ');
  const page = paged(leftOut, ['LEFT_OUT', which].join(' '), keyOf, first ?? 50, after ?? null);
  const nodes = page.nodes.map((place) => ({
    ...recordOf(answer, place, ledger.claims.cents[place] ?? 0n),
    ...{ reason: reasonOf(place) ?? 'NO_ADOPTION', insteadSeries: insteadAt(selection, ledger.claims, place) },
  }));
  return { ...page, nodes };
};

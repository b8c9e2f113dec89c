import { recordOf } from './explanation.js';
import type { MoneyAnswer } from './money-figures.js';
import type { LeftOut } from './money-selection.js';
import type { LeftOutRecordPage } from './money.types.js';
import { paged } from './paged.js';

/** A page of what a figure left out. `which` names the list: a cursor of one means nothing in another. */
export const leftOutPage = (
  leftOut: readonly LeftOut[],
  answer: MoneyAnswer,
  which: string,
  first: number | null,
  after: string | null,
): LeftOutRecordPage => {
  const keyOf = ({ entry, reason }: LeftOut): string => [entry.id, reason].join(' ');
  const page = paged(leftOut, ['LEFT_OUT', which].join(' '), keyOf, first ?? 50, after ?? null);
  const nodes = page.nodes.map(({ entry, reason, instead }) => ({
    ...recordOf(entry, entry.cents, answer),
    ...{ reason, insteadSeries: instead },
  }));
  return { ...page, nodes };
};

import { STAGES } from '../../adoption/stage.rules.js';
import { OUT } from '../selection.js';
import { noCents } from './cents.js';
import { adoptionOf, eachNeed } from './figure-claims.js';
import { fundedAdoptions } from './funded-adoptions.js';
import { countsOn } from './in-force.js';
import { largestFirst } from './largest-first.js';
import { type Lists, listsOf } from './lists.js';
import { NO_CODE } from './money-columns.js';
import type { MoneyAnswer } from './money-figures.js';
import { type MoneySums, SumsTable } from './money-sums.js';

/** An adoption whose needs say what its next stage costs. */
export interface Closable {
  adoptionId: string;
  stage: string;
  /** Stage that the needs name, the lowest above its own. */
  next: string;
  sums: MoneySums;
}

export interface ClosableGaps {
  /** Places of the adoptions, the smallest gap first, those with a need of unknown size last. */
  order: Int32Array;
  of: (adoption: number) => Closable;
  /** Needs of an adoption that name its next stage, by their places: the largest gap first, and the gap of each. */
  needsOf: (adoption: number) => { records: Int32Array; dollarsOf: (place: number) => bigint };
  sums: MoneySums;
}

/**
 * Adoptions that could go on to a next stage if the gap of the needs that name it were closed: by stated needs only. One
 * with a need of unknown size is in the list, and its sums say so. Without a gap it is not a matter of money, and not there.
 */
export const closable = (answer: MoneyAnswer): ClosableGaps => {
  const { rungs, snapshot, holding, ledger } = answer;
  const { forStage, wide } = ledger.claims;
  const next = new Uint8Array(rungs.length).fill(NO_CODE);
  const rowOf = new Int32Array(rungs.length).fill(-1);
  const stageOf = (need: number, adoption: number): number => {
    const [stage, rung] = [forStage[need] ?? NO_CODE, rungs[adoption] ?? OUT];
    return rung === OUT || stage === NO_CODE || stage <= rung ? NO_CODE : stage;
  };
  let [rows, needs]: [number, Lists | null] = [0, null];
  eachNeed(answer, (need) => {
    const adoption = adoptionOf(answer, need);
    const stage = adoption < 0 ? NO_CODE : stageOf(need, adoption);
    if (stage === NO_CODE) return;
    if (rowOf[adoption] === -1) rowOf[adoption] = rows++;
    next[adoption] = Math.min(next[adoption] ?? NO_CODE, stage);
  });
  const isOfNext = (need: number, adoption: number): boolean =>
    adoption >= 0 && next[adoption] !== NO_CODE && stageOf(need, adoption) === next[adoption];
  const table = new SumsTable(answer, rows);
  eachNeed(answer, (need) => {
    const adoption = adoptionOf(answer, need);
    if (isOfNext(need, adoption)) table.addNeed(rowOf[adoption] ?? 0, need);
  });
  const gaps = noCents(rungs.length, wide);
  const [sized, unsized]: [number[], number[]] = [[], []];
  for (let adoption = 0; adoption < rungs.length; adoption++) {
    const row = rowOf[adoption] ?? -1;
    const gap = row < 0 ? 0n : (table.gaps[row] ?? 0n);
    const isUnsized = row >= 0 && table.unsized(row) > 0;
    // The smallest first is the largest of what is below zero.
    gaps[adoption] = -gap;
    if (isUnsized) unsized.push(adoption);
    else if (gap > 0n) sized.push(adoption);
    else rowOf[adoption] = -1;
  }
  const total = new SumsTable(answer, 1);
  eachNeed(answer, (need) => {
    const adoption = adoptionOf(answer, need);
    if (isOfNext(need, adoption) && rowOf[adoption] !== -1) total.addNeed(0, need);
  });
  const { ids } = snapshot.columns;
  const tie = (a: number, b: number): number => ((ids[a] ?? '') < (ids[b] ?? '') ? -1 : 1);
  const inOrder = (adoptions: number[]) => largestFirst(Int32Array.from(adoptions), gaps, tie);
  return {
    ...{ order: Int32Array.from([...inOrder(sized), ...inOrder(unsized)]), sums: total.of(0) },
    of: (adoption) => ({
      ...{ adoptionId: ids[adoption] ?? '', stage: STAGES[rungs[adoption] ?? 0] ?? 'REPORTED' },
      ...{ next: STAGES[next[adoption] ?? NO_CODE] ?? 'SCALED', sums: table.of(rowOf[adoption] ?? 0) },
    }),
    needsOf: (adoption) => {
      needs ??= listsOf(rungs.length, (tell) =>
        eachNeed(answer, (need) => isOfNext(need, adoptionOf(answer, need)) && tell(adoptionOf(answer, need), need)),
      );
      const ofAdoption = needs.of(adoption).toSorted((a, b) => ((ledger.claims.ids[a] ?? '') < (ledger.claims.ids[b] ?? '') ? -1 : 1));
      return { records: largestFirst(ofAdoption, holding.gap), dollarsOf: (need) => holding.gap[need] ?? 0n };
    },
  };
};

const SCALED = STAGES.indexOf('SCALED');

/** Scaled adoptions for which no source of recurrent funding is on record by the asked day: neither a proof of a claim nor a recurrent commitment. */
export const orphans = (answer: MoneyAnswer): string[] => {
  const { snapshot, rungs, ledger, question } = answer;
  const { hasRecurrent } = fundedAdoptions(answer);
  const found: string[] = [];
  for (let place = 0; place < rungs.length; place++) {
    if (rungs[place] !== SCALED || hasRecurrent(place)) continue;
    const id = snapshot.columns.ids[place] ?? '';
    if (!ledger.recurrentSources.get(id)?.some((claim) => countsOn(claim, question))) found.push(id);
  }
  return found.sort();
};

import { STAGES } from '../../adoption/stage.rules.js';
import { gapOf } from '../../funding/gap.rules.js';
import { OUT } from '../selection.js';
import { fundingByPlace } from './funded-adoptions.js';
import { countsOn } from './in-force.js';
import type { NeedEntry } from './ledger.js';
import type { MoneyAnswer } from './money-figures.js';
import { addNeed, type MoneySums, noMoney } from './money-sums.js';

/** An adoption whose needs say what its next stage costs. */
export interface Closable {
  adoptionId: string;
  stage: string;
  /** Stage that the needs name, the lowest above its own. */
  next: string;
  sums: MoneySums;
  needs: { entry: NeedEntry; dollars: bigint }[];
}

/**
 * Adoptions that could go on to a next stage if the gap of the needs that name it were closed: by stated needs only. One
 * with a need of unknown size is in the list, and its sums say so. The smallest gap first; without one, it is not a matter
 * of money and not in the list.
 */
export const closable = (answer: MoneyAnswer): Closable[] => {
  const { rungs, placing, selection, holding } = answer;
  const byPlace = new Map<number, NeedEntry[]>();
  for (const { entry } of selection.needs) {
    const place = placing.placeOf(entry);
    const rung = place >= 0 ? (rungs[place] ?? OUT) : OUT;
    if (rung === OUT || entry.forStage === null || STAGES.indexOf(entry.forStage) <= rung) continue;
    byPlace.set(place, [...(byPlace.get(place) ?? []), entry]);
  }
  const found = [...byPlace].flatMap(([place, needs]): Closable[] => {
    const rung = rungs[place] ?? 0;
    const next = Math.min(...needs.map(({ forStage }) => STAGES.indexOf(forStage ?? 'SCALED')));
    const ofNext = needs.filter(({ forStage }) => forStage === STAGES[next]);
    const sums = noMoney();
    for (const need of ofNext) addNeed(sums, need, holding);
    const open = sums.gap > 0n || sums.unknownNeeds > 0 || sums.needsWithoutRate > 0;
    if (!open) return [];
    const adoptionId = needs[0]?.adoptionId ?? '';
    const withGap = ofNext.map((entry) => ({ entry, dollars: gapOf(entry.cents, holding.moneyFor(entry.series)).gap }));
    return [{ adoptionId, stage: STAGES[rung] ?? 'REPORTED', next: STAGES[next] ?? 'SCALED', sums, needs: withGap }];
  });
  const unknown = ({ sums }: Closable): number => Number(sums.unknownNeeds + sums.needsWithoutRate > 0);
  return found.sort(
    (a, b) =>
      unknown(a) - unknown(b) || (a.sums.gap > b.sums.gap ? 1 : a.sums.gap < b.sums.gap ? -1 : 0) || (a.adoptionId < b.adoptionId ? -1 : 1),
  );
};

const SCALED = STAGES.indexOf('SCALED');

/** Scaled adoptions for which no source of recurrent funding is on record by the asked day: neither a proof of a claim nor a recurrent commitment. */
export const orphans = (answer: MoneyAnswer): string[] => {
  const { snapshot, rungs, ledger, question } = answer;
  const fundingOf = fundingByPlace(answer);
  const found: string[] = [];
  for (let place = 0; place < rungs.length; place++) {
    const id = snapshot.columns.ids[place] ?? '';
    if (
      rungs[place] === SCALED &&
      !ledger.recurrentSources.get(id)?.some((claim) => countsOn(claim, question)) &&
      !fundingOf(place).recurrent
    )
      found.push(id);
  }
  return found.sort();
};

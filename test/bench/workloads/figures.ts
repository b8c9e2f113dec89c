import type { AdoptionFilter } from '../../../backend/insight/adoption-filter.input.js';
import { Dimension, Interval } from '../../../backend/insight/insight.terms.js';
import { askingOf, EVERYTHING, FILTERS } from '../asking.js';
import { bytesInUse, longestBlock, fastestMs, mustEqual } from '../measure.js';
import { adoptionsOnRecord, recount } from '../recount.js';
import type { Measured } from '../table.js';
import type { World } from '../world.js';

/** Reading the records into memory, and every kind of figure from there. */
export const figures = async ({ storage }: World): Promise<Measured[]> => {
  const asking = await askingOf(storage);
  const before = bytesInUse();
  const { ms, blockedMs, result: snapshot } = await longestBlock(() => asking.figures.snapshot(asking.context()));
  const measured: Measured[] = [
    { name: 'records read into memory', unit: 'ms', value: ms },
    { name: 'adoptions read a second', unit: 'rows/s', value: (snapshot.columns.size / ms) * 1000 },
    { name: 'longest block of other requests meanwhile', unit: 'ms', value: blockedMs },
    { name: 'memory', unit: 'MB', value: (bytesInUse() - before) / 1e6 },
  ];
  const { reported, assessed, piloted, scaled } = await asking.figures.totals(EVERYTHING, asking.context());
  mustEqual('Totals', { reported, assessed, piloted, scaled }, await recount(storage));
  mustEqual('Adoptions', snapshot.columns.size, await adoptionsOnRecord(storage));
  for (const [name, filter] of Object.entries(FILTERS)) measured.push(...(await ofFilter(name, filter, asking)));
  return measured;
};

const ofFilter = async (name: string, filter: AdoptionFilter, asking: Awaited<ReturnType<typeof askingOf>>): Promise<Measured[]> => {
  const { figures: door, context } = asking;
  let run = 0;
  // A different day each time is a question not asked before.
  const unasked = (): AdoptionFilter => Object.assign({}, filter, { asOf: `2025-01-${String((run++ % 28) + 1).padStart(2, '0')}` });
  const narrow = Object.keys(filter).length > 0;
  const dimensions = narrow ? [Dimension.COUNTRY] : Object.values(Dimension);
  const questions: Record<string, () => Promise<unknown>> = {
    'totals, first time': () => door.totals(unasked(), context()),
    'totals, again': () => door.totals(filter, context()),
    ...Object.fromEntries(dimensions.map((by) => [`by ${by}`, () => door.breakdown(by, filter, context())])),
    'SECTOR by REGION': () => door.crosstab(Dimension.SECTOR, Dimension.REGION, filter, context()),
    'COUNTRY by SDG': () => door.crosstab(Dimension.COUNTRY, Dimension.SDG, filter, context()),
    'time line by quarter': () => door.timeline(Interval.QUARTER, { from: null, to: null }, filter, context()),
    'latest events': () => door.latestEvents(filter, 10, context()),
  };
  const measured: Measured[] = [];
  for (const [question, ask] of Object.entries(questions))
    measured.push({ name: `${name}: ${question}`, unit: 'ms', value: await fastestMs(ask) });
  return measured;
};

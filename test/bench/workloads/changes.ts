import { publishAdoptions } from '../../../backend/adoption/publication.js';
import { AdoptionOrder, Interval } from '../../../backend/insight/insight.terms.js';
import { askingOf } from '../asking.js';
import { longestBlock, median, timed } from '../measure.js';
import type { Measured } from '../table.js';
import type { World } from '../world.js';

/** What a published change costs: writing it, bringing the records in memory up to date, and the first figures after it. */
export const changes = async ({ storage }: World): Promise<Measured[]> => {
  const asking = await askingOf(storage);
  const { ids, size } = (await asking.figures.snapshot(asking.context())).columns;
  const list = () => asking.figures.list({}, { order: AdoptionOrder.UPDATED_AT_DESC, first: 50, after: null }, asking.context());
  await list();
  const measured: Measured[] = [];
  for (const changed of [1, 100, 1_000]) {
    const [writes, updates, blocks, totals, pages, lines]: number[][] = [[], [], [], [], [], []];
    for (let run = 0; run < 5; run++) {
      const start = (run * changed) % (size - changed);
      const some = ids.slice(start, start + changed);
      writes?.push((await timed(() => storage.write((records) => publishAdoptions(storage, records, some, new Date())))).ms);
      await asking.catchUp();
      const { ms, blockedMs } = await longestBlock(() => asking.figures.snapshot(asking.context()));
      updates?.push(ms);
      blocks?.push(blockedMs);
      totals?.push((await timed(() => asking.figures.totals({}, asking.context()))).ms);
      pages?.push((await timed(list)).ms);
      lines?.push((await timed(() => asking.figures.timeline(Interval.QUARTER, { from: null, to: null }, {}, asking.context()))).ms);
    }
    const name = `${changed} changed`;
    measured.push(
      { name: `${name}: published`, unit: 'ms', value: median(writes ?? []) },
      { name: `${name}: records in memory brought up to date`, unit: 'ms', value: median(updates ?? []) },
      { name: `${name}: longest block meanwhile`, unit: 'ms', value: median(blocks ?? []) },
      { name: `${name}: first totals after it`, unit: 'ms', value: median(totals ?? []) },
      { name: `${name}: first list after it`, unit: 'ms', value: median(pages ?? []) },
      { name: `${name}: first time line after it`, unit: 'ms', value: median(lines ?? []) },
    );
  }
  return measured;
};

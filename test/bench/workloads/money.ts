import { Adoption } from '../../../backend/adoption/adoption.entity.js';
import { Organisation } from '../../../backend/catalogue/organisation.entity.js';
import { Commitment } from '../../../backend/funding/commitment.entity.js';
import { Need } from '../../../backend/funding/need.entity.js';
import { concentrationBy } from '../../../backend/insight/funding/concentration.js';
import { fundersBy, moneyByYear } from '../../../backend/insight/funding/funders.js';
import { closable, orphans } from '../../../backend/insight/funding/closable.js';
import { explain } from '../../../backend/insight/funding/explanation.js';
import { gapBy } from '../../../backend/insight/funding/gap-tally.js';
import { LedgerStore } from '../../../backend/insight/funding/ledger.store.js';
import { MoneyFigures } from '../../../backend/insight/funding/money-figures.js';
import { stalledPilots } from '../../../backend/insight/funding/stalled-pilots.js';
import { askingOf, FILTERS } from '../asking.js';
import { generateMoney } from '../made-money.js';
import { bytesInUse, fastestMs, longestBlock, timed } from '../measure.js';
import type { Measured } from '../table.js';
import type { World } from '../world.js';

/** As many needs and commitments together as there are adoptions: reading them into memory, and every kind of figure from there. */
export const money = async ({ storage, size }: World): Promise<Measured[]> => {
  const wanted = Math.floor(size / 2);
  if ((await storage.reader.count(Need)) < wanted) {
    const adoptions = await storage.reader.find(Adoption, { select: { id: true, countryIso3: true }, take: 50_000, order: { id: 'ASC' } });
    const organisations = (await storage.reader.find(Organisation, { order: { id: 'ASC' } })).map(({ id }) => id);
    await generateMoney(storage, wanted, 1, {
      adoptions: adoptions.map(({ id, countryIso3: country }) => ({ id, country })),
      organisations,
    });
  }
  const asking = await askingOf(storage);
  await asking.catchUp();
  await asking.figures.snapshot(asking.context());
  const ledgers = new LedgerStore(storage);
  const before = bytesInUse();
  const { ms, blockedMs, result: ledger } = await longestBlock(() => ledgers.at(asking.context().version));
  const records = ledger.claims.size;
  const measured: Measured[] = [
    { name: 'needs and commitments read into memory', unit: 'ms', value: ms },
    { name: 'records read a second', unit: 'rows/s', value: (records / ms) * 1000 },
    { name: 'longest block of other requests meanwhile', unit: 'ms', value: blockedMs },
    { name: 'memory', unit: 'MB', value: (bytesInUse() - before) / 1e6 },
  ];
  const door = new MoneyFigures(asking.figures, ledgers);
  for (const [name, filter] of Object.entries(FILTERS)) {
    const cold = await timed(() => new MoneyFigures(asking.figures, ledgers).ask(filter, null, asking.context()));
    const answer = await door.ask(filter, null, asking.context());
    const questions: Record<string, () => unknown> = {
      'gap, one sum': () => gapBy(answer, []),
      'gap by COUNTRY and CATEGORY': () => gapBy(answer, ['COUNTRY', 'CATEGORY']),
      explained: () => explain(answer, {}),
      'explained, one country': () => explain(answer, { country: 'GHA' }),
      'who funds what where': () => fundersBy(answer, ['ORGANISATION', 'SECTOR', 'COUNTRY']),
      'concentration by COUNTRY': () => concentrationBy(answer, 'COUNTRY'),
      'by year': () => moneyByYear(answer),
      'stalled pilots': () => stalledPilots(answer, null),
      orphans: () => orphans(answer),
      'closable gaps': () => closable(answer),
    };
    measured.push({ name: `${name}: selection, first time`, unit: 'ms', value: cold.ms });
    for (const [question, ask] of Object.entries(questions))
      measured.push({ name: `${name}: ${question}`, unit: 'ms', value: await fastestMs(async () => ask()) });
  }
  const some = await storage.reader.find(Commitment, { select: { id: true }, take: 1, order: { id: 'ASC' } });
  await storage.write(async (writer) => {
    const dataVersion = await storage.publishChange(writer, new Date(), { marked: true });
    await writer.update(Commitment, { id: some[0]?.id ?? '' }, { dataVersion });
  });
  await asking.catchUp();
  const patched = await timed(() => ledgers.at(asking.context().version));
  measured.push({ name: '1 changed: records in memory brought up to date', unit: 'ms', value: patched.ms });
  const first = await timed(async () => gapBy(await door.ask(null, null, asking.context()), ['COUNTRY', 'CATEGORY']));
  measured.push({ name: '1 changed: first gap by COUNTRY and CATEGORY after it', unit: 'ms', value: first.ms });
  return measured;
};

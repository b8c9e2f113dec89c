import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { STANDINGS } from '../../../../backend/adoption/stage.rules.js';
import { KINDS, SECTORS } from '../../../../backend/insight/adoption-columns.js';
import type { AdoptionFilter } from '../../../../backend/insight/adoption-filter.input.js';
import type { AdoptionRow, EventRow } from '../../../../backend/insight/columns-builder.js';
import { Figures } from '../../../../backend/insight/figures.js';
import { AdoptionOrder, Dimension, Interval } from '../../../../backend/insight/insight.terms.js';
import { SnapshotBuilder } from '../../../../backend/insight/snapshot-builder.js';
import type { Snapshot } from '../../../../backend/insight/snapshot.js';
import type { SnapshotStore } from '../../../../backend/insight/snapshot.store.js';
import { AskContext } from '../../../../backend/shared/ask-context.js';
import { firstDay } from '../../../../backend/shared/partial-date.js';
import type { Storage } from '../../../../backend/shared/storage.js';

const COUNTRIES = ['GHA', 'IND', 'UGA'];
const DPGS = ['ckan', 'dhis2'];
const countries = COUNTRIES.map((iso3, place) => ({
  ...{ iso3, name: iso3, region: place === 1 ? 'Asia' : 'Africa', subregion: iso3, incomeGroup: 'LOW', memberships: [] },
  ...{ intermediateRegion: null, languages: [] },
  textKeys: [iso3.toLowerCase()],
}));
const dpgs = DPGS.map((id) => ({ id, name: id, types: ['SOFTWARE'], sdgs: 4, reportedIn: 0, textKeys: [id] }));

interface Known {
  adoption: AdoptionRow;
  events: EventRow[];
}

const date = fc.constantFrom(null, '2019', '2020-06', '2021-02-03', '2022-12-31');
const event = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom<string>(...KINDS),
  date,
  standing: fc.constantFrom(...STANDINGS),
  publishedAt: fc.constantFrom('2020-01-01T00:00:00.000Z', '2024-05-06T07:08:09.000Z'),
  retiredAt: fc.constantFrom(null, null, null, '2025-01-01T00:00:00.000Z'),
});
/** Few ids, so that changes meet adoptions that are there, and new ones fall between them. */
const known: fc.Arbitrary<Known> = fc.record({
  adoption: fc.record({
    id: fc.integer({ min: 0, max: 40 }).map((number) => `id-${String(number).padStart(2, '0')}`),
    countryIso3: fc.constantFrom(...COUNTRIES),
    dpgId: fc.constantFrom(...DPGS),
    sector: fc.constantFrom(...SECTORS.slice(0, 3)),
    institutionId: fc.constantFrom(null, 'ministry', 'agency'),
    sdgs: fc.integer({ min: 0, max: 7 }),
    updatedAt: fc.constantFrom('2024-01-01T00:00:00.000Z', '2025-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z'),
  }),
  events: fc.array(event, { maxLength: 4 }),
});
const changes = fc.array(known, { maxLength: 12 });

const put = (builder: SnapshotBuilder, all: Iterable<Known>): SnapshotBuilder => {
  for (const { adoption, events } of all) builder.put(adoption, events);
  return builder;
};
const inIdOrder = (all: ReadonlyMap<string, Known>): Known[] => [...all.values()].sort((a, b) => (a.adoption.id < b.adoption.id ? -1 : 1));

const FILTERS: AdoptionFilter[] = [
  {},
  { standing: 'CLAIMED', statuses: ['ACTIVE', 'PAUSED', 'DISCONTINUED', 'REPLACED'] },
  { sdgs: [1], asOf: '2021-01-01' },
  { text: 'gha', knownOn: '2024-12-31', withoutGlobalListings: true },
];

/** Every figure and list that can be asked of a snapshot, for a few filters. */
const everyFigure = async (snapshot: Snapshot): Promise<unknown> => {
  const figures = new Figures({ at: () => Promise.resolve(snapshot) } as unknown as SnapshotStore);
  const context = new AskContext({} as Storage, 1, firstDay('2026-11-20'));
  const idsInOrder = async (filter: AdoptionFilter, order: AdoptionOrder) => {
    const ids: string[] = [];
    for (let after: string | null = null; ;) {
      const page = await figures.list(filter, { order, first: 3, after }, context);
      ids.push(...page.places.map((place) => page.snapshot.columns.ids[place] ?? ''));
      after = page.cursors.at(-1) ?? null;
      if (!page.hasNextPage) return [page.totalCount, ...ids];
    }
  };
  return Promise.all(
    FILTERS.map(async (filter) => [
      await figures.totals(filter, context),
      await Promise.all(Object.values(Dimension).map((by) => figures.breakdown(by, filter, context))),
      await figures.crosstab(Dimension.SDG, Dimension.REGION, filter, context),
      await figures.timeline(Interval.QUARTER, { from: null, to: null }, filter, context),
      await figures.latestEvents(filter, 20, context),
      await Promise.all(Object.values(AdoptionOrder).map((order) => idsInOrder(filter, order))),
      snapshot.dpgs.map(({ reportedIn }) => reportedIn),
    ]),
  );
};

it('A snapshot brought up to date by random changes answers like one made anew, and leaves the one before as it was', async () => {
  await fc.assert(
    fc.asyncProperty(changes, fc.array(changes, { minLength: 1, maxLength: 4 }), async (first, later) => {
      const records = new Map(first.map((one) => [one.adoption.id, one]));
      let snapshot = put(SnapshotBuilder.anew(countries, dpgs), inIdOrder(records)).finish(1);
      for (const [index, changed] of later.entries()) {
        const before = { snapshot, figures: await everyFigure(snapshot) };
        for (const one of changed) records.set(one.adoption.id, one);
        snapshot = put(SnapshotBuilder.after(snapshot), changed).finish(index + 2);
        const anew = put(SnapshotBuilder.anew(countries, dpgs), inIdOrder(records)).finish(index + 2);
        expect(await everyFigure(snapshot)).toEqual(await everyFigure(anew));
        expect(await everyFigure(before.snapshot)).toEqual(before.figures);
        expect(snapshot.columns.events).toBe(anew.columns.events);
      }
    }),
    { numRuns: 60 },
  );
});

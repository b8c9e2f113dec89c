import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sharedOut } from '../../../../backend/funding/shares.rules.js';
import { NEVER, UNDATED } from '../../../../backend/insight/adoption-columns.js';
import type { AdoptionFilter } from '../../../../backend/insight/adoption-filter.input.js';
import { Figures } from '../../../../backend/insight/figures.js';
import { explain } from '../../../../backend/insight/funding/explanation.js';
import type { FundingFilter } from '../../../../backend/insight/funding/funding-filter.input.js';
import { gapBy } from '../../../../backend/insight/funding/gap-tally.js';
import type { CommitmentEntry, LedgerEntry, NeedEntry } from '../../../../backend/insight/funding/ledger.js';
import type { LedgerStore } from '../../../../backend/insight/funding/ledger.store.js';
import { MoneyColumnsBuilder, moneyColumns } from '../../../../backend/insight/funding/money-columns-builder.js';
import type { MoneyColumns } from '../../../../backend/insight/funding/money-columns.js';
import { type MoneyAnswer, MoneyFigures } from '../../../../backend/insight/funding/money-figures.js';
import { reasonAt } from '../../../../backend/insight/funding/money-selection.js';
import { SnapshotBuilder } from '../../../../backend/insight/snapshot-builder.js';
import type { SnapshotStore } from '../../../../backend/insight/snapshot.store.js';
import { AskContext } from '../../../../backend/shared/ask-context.js';
import { firstDay } from '../../../../backend/shared/partial-date.js';
import type { Storage } from '../../../../backend/shared/storage.js';
import { type PlainAdoption, plainMoney, type PlainQuestion } from '../../../kit/plain-money.js';

const TODAY = firstDay('2026-11-20');
const COUNTRIES = ['GHA', 'KEN', 'TGO'];
const country = (iso3: string) => ({
  ...{ iso3, name: iso3, region: 'Africa', subregion: iso3, incomeGroup: 'LOW', memberships: [], intermediateRegion: null, languages: [] },
  textKeys: [iso3.toLowerCase()],
});
const dpg = (id: string) => ({ id, name: id, types: ['SOFTWARE'], sdgs: 4, reportedIn: 0, textKeys: [id] });
const ADOPTIONS: PlainAdoption[] = [
  { id: 'a0', country: 'GHA', dpg: 'dhis2', sector: 'HEALTH', stage: 'PILOTED' },
  { id: 'a1', country: 'GHA', dpg: 'ckan', sector: 'EDUCATION', stage: 'REPORTED' },
  { id: 'a2', country: 'KEN', dpg: 'dhis2', sector: 'HEALTH', stage: 'SCALED' },
  { id: 'a3', country: 'KEN', dpg: 'dhis2', sector: 'WATER', stage: null },
];
const snapshot = (() => {
  const builder = SnapshotBuilder.anew(COUNTRIES.map(country), ['ckan', 'dhis2'].map(dpg));
  for (const { id, country: countryIso3, dpg: dpgId, sector, stage } of ADOPTIONS) {
    const event = { id: `e-${id}`, kind: stage ?? '', date: '2020', standing: 'DOCUMENTED', publishedAt: '2021-01-01T00:00:00.000Z' };
    const adoption = { id, countryIso3, dpgId, sector, institutionId: null, sdgs: 4, updatedAt: '2021-01-01T00:00:00.000Z' };
    builder.put(adoption, stage === null ? [] : [{ ...event, retiredAt: null }]);
  }
  return builder.finish(1);
})();

const figures = new Figures({ at: () => Promise.resolve(snapshot) } as unknown as SnapshotStore);
const ask = (claims: MoneyColumns, filter: AdoptionFilter, funding: FundingFilter): Promise<MoneyAnswer> => {
  const ledgers = { at: () => Promise.resolve({ version: 1, claims, recurrentSources: new Map() }) } as unknown as LedgerStore;
  return new MoneyFigures(figures, ledgers).ask(filter, funding, new AskContext({} as Storage, 1, TODAY));
};

const date = fc.constantFrom(null, '2021', '2021-03', '2023-05-06', '2024');
const shared = fc.record({
  category: fc.constantFrom('STRATEGY' as const, 'SUPPLY' as const),
  target: fc.constantFrom<[string | null, string | null]>(
    ['a0', null],
    ['a1', null],
    ['a2', null],
    ['a3', null],
    [null, 'dhis2'],
    [null, null],
  ),
  sector: fc.constantFrom(null, null, 'ENERGY'),
  // The largest go beyond what 64 bits hold.
  size: fc.oneof(
    { weight: 8, arbitrary: fc.bigInt(1n, 10n ** 14n) },
    fc.bigInt(1n, 10n ** 20n),
    fc.constantFrom('unknown' as const, 'no rate' as const),
  ),
  date,
  published: fc.constantFrom(firstDay('2022-01-01'), firstDay('2024-01-01')),
  retired: fc.constantFrom(NEVER, NEVER, NEVER, firstDay('2025-01-01')),
});
type Shared = typeof shared extends fc.Arbitrary<infer T> ? T : never;

const entry = ({ category, target: [adoptionId, dpgId], sector, size, date: of, published, retired }: Shared) => ({
  ...{ category, adoptionId, dpgId, sector: adoptionId === null ? sector : null, rate: null, date: of, published, retired },
  ...{ cents: typeof size === 'bigint' ? size : null, amount: size === 'unknown' ? null : '1.00' },
  ...{ currency: size === 'unknown' ? null : size === 'no rate' ? 'XOF' : 'USD', day: of === null ? UNDATED : firstDay(of) },
});
/** Few ids, so that later claims take the place of earlier ones. */
const need = fc
  .record({ shared, number: fc.nat(5), iso3: fc.constantFrom(...COUNTRIES) })
  .map(({ shared: told, number, iso3 }): NeedEntry => {
    const own = entry(told);
    const [id, dpgId] = [`n${number}`, null];
    return { ...own, ...{ kind: 'NEED', id, series: id, dpgId, forStage: null, parts: [{ countryIso3: iso3, cents: own.cents ?? 0n }] } };
  });
const series = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const commitment = fc
  .record({
    ...{ shared, number: fc.nat(11), series, funds: fc.option(series), needSeries: fc.option(fc.constantFrom('n0', 'n1', 'n2')) },
    ...{ status: fc.constantFrom('PLEDGED' as const, 'COMMITTED' as const, 'DISBURSED' as const), split: fc.integer({ min: 0, max: 99 }) },
    ...{ organisationId: fc.constantFrom('o', 'p'), everywhere: fc.boolean() },
  })
  .map(({ shared: told, number, split, everywhere, ...rest }): CommitmentEntry => {
    const own = entry(told);
    const percents = [
      { countryIso3: 'GHA', percent: String(100 - split) },
      { countryIso3: 'KEN', percent: String(split) },
    ].filter(({ percent }) => percent !== '0');
    const parts = everywhere && own.adoptionId === null ? [] : sharedOut(own.cents ?? 0n, percents);
    return { ...own, ...rest, kind: 'COMMITMENT', id: `c${number}`, recurrent: false, parts };
  });
const claims = fc.array(fc.oneof(need, { weight: 2, arbitrary: commitment }), { maxLength: 24, size: 'max' });
const latestById = (all: readonly LedgerEntry[]): LedgerEntry[] => [...new Map(all.map((one) => [one.id, one])).values()];

const QUESTIONS: { filter: AdoptionFilter; plain: Partial<PlainQuestion> }[] = [
  { filter: {}, plain: {} },
  { filter: { countries: ['GHA'] }, plain: { countries: ['GHA'] } },
  { filter: { sectors: ['HEALTH', 'UNSPECIFIED'] }, plain: { sectors: ['HEALTH', 'UNSPECIFIED'] } },
  { filter: { dpgs: ['dhis2'] }, plain: { dpgs: ['dhis2'] } },
  { filter: { stages: ['PILOTED'] }, plain: { stages: ['PILOTED'] } },
  { filter: { asOf: '2023-01-01' }, plain: { day: firstDay('2023-01-01'), undated: false } },
  { filter: { knownOn: '2023-01-01' }, plain: { knownOn: firstDay('2023-01-01') } },
];
/** Mostly one narrowing or none, so that most claims stay in the figure. */
const funding = fc.constantFrom<FundingFilter>(
  ...[{}, {}, {}, { organisations: ['o'] }, { categories: ['SUPPLY' as const] }, { commitmentStatuses: ['PLEDGED' as const] }],
  ...[{ years: [2021] }, { undated: true }, { years: [2021, 2024], undated: true }, { organisations: ['o', 'p'], years: [2021, 2023] }],
);

const SUMS = [
  ...(['need', 'gap', 'surplus', 'pledged', 'committed', 'disbursed'] as const),
  ...(['commitments', 'knownNeeds', 'unknownNeeds', 'needsWithoutRate'] as const),
];
const sumsOf = (answer: MoneyAnswer, by: Parameters<typeof gapBy>[1]) =>
  gapBy(answer, by).flatMap(({ country: iso3, category, sector, sums }) => {
    const all = Object.fromEntries(SUMS.map((name) => [name, BigInt(sums[name])] as const).filter(([, sum]) => sum !== 0n));
    return Object.keys(all).length > 0 ? [[[iso3, category, sector].join(' '), all] as const] : [];
  });
const leftOutOf = (answer: MoneyAnswer): string[] => {
  const { claims: columns } = answer.ledger;
  return [...explain(answer, {}).leftOut].map((place) => [columns.ids[place], reasonAt(answer.selection, columns, place)].join(' ')).sort();
};

it('A figure of money is what counting claim by claim comes to, whatever is asked, and leaves out the same for the same reasons', async () => {
  await fc.assert(
    fc.asyncProperty(claims, fc.constantFrom(...QUESTIONS), funding, async (told, { filter, plain }, narrowed) => {
      const entries = latestById(told);
      const answer = await ask(moneyColumns(entries), filter, narrowed);
      const question = { day: TODAY, undated: true, knownOn: NEVER - 1, ...plain };
      for (const by of [[], ['COUNTRY'], ['CATEGORY', 'SECTOR'], ['COUNTRY', 'CATEGORY', 'SECTOR']] as Parameters<typeof gapBy>[1][]) {
        const { sums, leftOut } = plainMoney(entries, ADOPTIONS, question, narrowed, (part, { category }) =>
          [
            by.includes('COUNTRY') ? part.country : null,
            by.includes('CATEGORY') ? category : null,
            by.includes('SECTOR') ? part.sector : null,
          ].join(' '),
        );
        const expected = [...sums].map(
          ([key, all]) => [key, Object.fromEntries(Object.entries(all).filter(([, sum]) => sum !== 0n))] as const,
        );
        expect(new Map(sumsOf(answer, by))).toEqual(new Map(expected.filter(([, all]) => Object.keys(all).length > 0)));
        expect(leftOutOf(answer)).toEqual(leftOut);
      }
    }),
    { numRuns: 500 },
  );
});

const everything = async (columns: MoneyColumns) => {
  const answer = await ask(columns, {}, {});
  const { records, dollarsOf, leftOut, sums } = explain(answer, {});
  const idOf = (place: number): string => columns.ids[place] ?? '';
  return {
    ...{
      gaps: gapBy(answer, ['COUNTRY', 'CATEGORY', 'SECTOR']),
      sums,
      records: [...records].map((place) => [idOf(place), dollarsOf(place)]),
    },
    ...{ leftOut: [...leftOut].map(idOf), parts: columns.parts },
  };
};

it('A ledger brought up to date by random changes answers like one read anew, and leaves the one before as it was', async () => {
  await fc.assert(
    fc.asyncProperty(claims, fc.array(claims, { minLength: 1, maxLength: 3 }), async (first, later) => {
      let all = latestById(first);
      let columns = moneyColumns(all);
      for (const changed of later) {
        const before = { columns, answers: await everything(columns) };
        all = latestById([...all, ...changed]);
        const builder = new MoneyColumnsBuilder(columns);
        for (const one of changed) builder.put(one);
        columns = builder.finish();
        expect(await everything(columns)).toEqual(await everything(moneyColumns(all)));
        expect(await everything(before.columns)).toEqual(before.answers);
      }
    }),
    { numRuns: 200 },
  );
});

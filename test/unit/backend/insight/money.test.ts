import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import { NEVER } from '../../../../backend/insight/adoption-columns.js';
import { ColumnsBuilder } from '../../../../backend/insight/columns-builder.js';
import { besideSums, explain } from '../../../../backend/insight/funding/explanation.js';
import { gapBy } from '../../../../backend/insight/funding/gap-tally.js';
import { inForce } from '../../../../backend/insight/funding/in-force.js';
import type { CommitmentEntry, NeedEntry } from '../../../../backend/insight/funding/ledger.js';
import { commitmentEntry } from '../../../../backend/insight/funding/ledger.reader.js';
import { moneyColumns } from '../../../../backend/insight/funding/money-columns-builder.js';
import type { MoneyAnswer } from '../../../../backend/insight/funding/money-figures.js';
import { selectMoney } from '../../../../backend/insight/funding/money-selection.js';
import { Placing, placesOf } from '../../../../backend/insight/funding/placing.js';
import { sharedOut } from '../../../../backend/funding/shares.rules.js';

const ISO = ['GHA', 'KEN', 'TGO'];
const PLACES = new Map(ISO.map((iso3, place) => [iso3, place]));

/** Money for countries alone: of no adoption, so that the places of the records are all that counts. */
const answerOf = (needs: readonly NeedEntry[], commitments: readonly CommitmentEntry[]): MoneyAnswer => {
  const columns = new ColumnsBuilder(PLACES, new Map()).finish();
  const snapshot = { columns, countries: ISO.map((iso3) => ({ iso3 })), dpgs: [], placeOfCountry: PLACES, placeOfDpg: new Map() };
  const question = { countries: null, dpgs: null, sdgs: null, sectors: null, text: null, stages: 0b1111, statuses: 1 };
  const claims = moneyColumns([...needs, ...commitments]);
  const holding = inForce(claims, { day: 0, undated: true, knownOn: NEVER - 1 });
  const narrowed = { snapshot, question, rungs: new Uint8Array(), placing: new Placing(snapshot as never) };
  const places = placesOf(narrowed.placing, claims);
  const selection = selectMoney(claims, holding, narrowed as never, places, {});
  return { ...narrowed, ledger: { version: 1, claims, recurrentSources: new Map() }, places, holding, selection } as unknown as MoneyAnswer;
};

const shared = { adoptionId: null, dpgId: null, sector: null, rate: null, date: null, day: 0, published: 0, retired: NEVER };
const cents = fc.option(fc.bigInt(0n, 10n ** 14n), { freq: 5 });
const money = (known: bigint | null) => ({ cents: known, amount: known === null ? null : '1.00', currency: known === null ? null : 'USD' });
const category = fc.constantFrom('STRATEGY' as const, 'SUPPLY' as const);

const needs = fc.array(fc.record({ country: fc.constantFrom(...ISO), known: cents, category }), { maxLength: 6 }).map((told) =>
  told.map(({ country, known, ...rest }, place): NeedEntry => ({
    ...{ ...shared, ...money(known), ...rest, kind: 'NEED', id: `n${place}`, series: `n${place}`, forStage: null },
    parts: [{ countryIso3: country, cents: known ?? 0n }],
  })),
);
const commitments = fc
  .array(
    fc.record({
      ...{ known: cents, category, split: fc.integer({ min: 1, max: 99 }), series: fc.constantFrom('a', 'b', 'c', 'd', 'e') },
      status: fc.constantFrom('PLEDGED' as const, 'COMMITTED' as const, 'DISBURSED' as const),
      funds: fc.option(fc.constantFrom('a', 'b', 'c', 'd', 'e')),
      needSeries: fc.option(fc.constantFrom('n0', 'n1', 'n2')),
      everywhere: fc.boolean(),
    }),
    { maxLength: 8 },
  )
  .map((told) =>
    told.map(({ known, split, everywhere, ...rest }, place): CommitmentEntry => {
      const shares = [
        { countryIso3: 'GHA', percent: String(split) },
        { countryIso3: 'KEN', percent: String(100 - split) },
      ];
      const own = { kind: 'COMMITMENT' as const, id: `c${place}`, organisationId: 'o', recurrent: false };
      return { ...shared, ...money(known), ...rest, ...own, parts: everywhere ? [] : sharedOut(known ?? 0n, shares) };
    }),
  );

const AMOUNTS = ['need', 'pledged', 'committed', 'disbursed', 'gap', 'surplus'] as const;

it('No gap is below zero, the sums over countries and categories are the total, and the order of the records does not matter', () => {
  fc.assert(
    fc.property(needs, commitments, (someNeeds, someCommitments) => {
      const answer = answerOf(someNeeds, someCommitments);
      const [total] = gapBy(answer, []);
      for (const by of [['COUNTRY'], ['CATEGORY'], ['COUNTRY', 'CATEGORY', 'SECTOR']] as const) {
        const slices = gapBy(answer, by);
        for (const amount of AMOUNTS) {
          expect(slices.every(({ sums }) => sums[amount] >= 0n)).toBe(true);
          expect(slices.reduce((sum, { sums }) => sum + sums[amount], 0n)).toBe(total?.sums[amount]);
        }
      }
      const backwards = answerOf(someNeeds.toReversed(), someCommitments.toReversed());
      expect(gapBy(backwards, ['COUNTRY', 'CATEGORY'])).toEqual(gapBy(answer, ['COUNTRY', 'CATEGORY']));
    }),
    { numRuns: 300 },
  );
});

it('Money for several countries in a currency without a rate stands beside each with its own part, to the last unit', () => {
  const row = {
    ...{ id: 'c', series: 'c', category: 'SUPPLY', adoptionId: null, dpgId: null, sector: null, amount: '100.01', currency: 'XAF' },
    ...{ date: null, publishedAt: '2026-01-01T00:00:00.000Z', retiredAt: null, countryIso3: null, organisationId: 'o' },
    ...{ status: 'COMMITTED', needSeries: null, fundsSeries: null },
  } as const;
  const shares = [
    { countryIso3: 'GHA', percent: '60' },
    { countryIso3: 'KEN', percent: '40' },
  ];
  const answer = answerOf([], [commitmentEntry(row, shares, false, new Map())]);
  const besideIn = (slice: { country?: string }) =>
    besideSums(explain(answer, slice)).map(({ currency, committed }) => [currency, committed]);
  expect(besideIn({ country: 'GHA' })).toEqual([['XAF', '60.01']]);
  expect(besideIn({ country: 'KEN' })).toEqual([['XAF', '40.00']]);
  expect(besideIn({})).toEqual([['XAF', '100.01']]);
});

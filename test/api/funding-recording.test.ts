import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { organisationId } from '../../backend/catalogue/organisation.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { anAdoption } from '../kit/makers.js';
import { money, moneyPeople, moneyQuestions, need, OTHER, type Slice, SUMS } from '../kit/money.js';
import type { Person } from '../kit/people.js';

const STATE = `totals { ${SUMS} knownNeeds commitments } beside { currency need committed records }`;
const EFFECTS = `query ($ids: [ID!]!) { moneyEffects(ids: $ids) { country { iso3 } adoption { id }
  before { ${STATE} } after { ${STATE} } leftOut { reason count } hidden } }`;

describe.each(DATABASES)('Funding on %s', (database) => {
  let app: TestApp;
  let editor: Person;
  let reviewer: Person;
  let donor: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    ({ editor, reviewer, donor } = await moneyPeople(app));
  });
  afterAll(() => app.stop());
  const { total, record, publish, published, adopted } = moneyQuestions(() => ({ app, editor, reviewer }));

  it('takes a donor’s commitment from the form to a gap that falls by exactly its dollars', async () => {
    const adoption = await adopted('SLB', { sector: 'EDUCATION' });
    const filter = { countries: ['SLB'], sectors: ['EDUCATION'] };
    const needId = await published('recordNeed', need(adoption, { forStage: 'SCALED' }));
    expect(await total(filter)).toMatchObject({ need: '1000.00', gap: '1000.00', surplus: '0.00' });
    const { id, error } = await record(donor, 'recordCommitment', money({ needId, amount: '93.89', currency: 'CHF', date: '2020-08' }));
    expect(error).toBeUndefined();
    expect(await total(filter)).toMatchObject({ committed: '0.00', gap: '1000.00' });
    await publish(id);
    expect(await total(filter)).toMatchObject({ committed: '100.00', gap: '900.00' });
    const waiting = await app.ask<{ closableGaps: { nodes: { next: string; money: Slice; needs: { nodes: { dollars: string }[] } }[] } }>(
      `query ($filter: AdoptionFilter) { closableGaps(filter: $filter) { nodes { next money { gap } needs { nodes { dollars } } } } }`,
      { filter },
    );
    expect(waiting.data.closableGaps.nodes).toEqual([
      { next: 'SCALED', money: { gap: '900.00' }, needs: { nodes: [{ dollars: '900.00' }] } },
    ]);
  });

  it('closes no circle when two publish at the same time what would make one', async () => {
    const adoptionId = await adopted('NRU');
    const ends = [await published('recordCommitment', money({ adoptionId })), await published('recordCommitment', money({ adoptionId }))];
    const [a = '', b = ''] = ends;
    const links = await Promise.all(
      [
        { supersedes: a, fundsId: b },
        { supersedes: b, fundsId: a },
      ].map((change) => record(editor, 'recordCommitment', money({ adoptionId, ...change }))),
    );
    expect(links.map(({ error }) => error)).toEqual([undefined, undefined]);
    const outcomes = await Promise.all(
      links.map(({ id }) => reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids: [id] })),
    );
    expect(outcomes.map(({ errors }) => errors?.[0]?.extensions?.['code'] ?? 'PUBLISHED').sort()).toEqual(['CONFLICT', 'PUBLISHED']);
  });

  describe('Before money is published, its reviewer is shown exactly what the public figures become', () => {
    interface Effect {
      country: { iso3: string } | null;
      adoption: { id: string } | null;
      before: object;
      after: object;
      leftOut: { reason: string; count: number }[];
      hidden: number;
    }
    const effects = async (ids: string[], who = reviewer) =>
      (await who.ask<{ moneyEffects: Effect[] }>(EFFECTS, { ids })).data.moneyEffects;
    const publicState = async (country: string | null) =>
      (
        await app.ask<{ gapExplained: object }>(
          `query ($filter: AdoptionFilter, $slice: GapSliceInput) { gapExplained(filter: $filter, slice: $slice) { ${STATE} } }`,
          country === null ? { slice: { worldwide: true } } : { filter: { countries: [country] } },
        )
      ).data.gapExplained;

    /** What is on record before, and what is handed in then; the adoption is in Dominica. */
    type Case = [string, (adoption: string) => Promise<string[]>, object];
    const handedIn = async (mutation: string, input: object) => {
      const { id, error } = await record(editor, mutation, input);
      expect(error).toBeUndefined();
      return id;
    };
    it.each<Case>([
      [
        'a commitment against a need',
        async (adoption) => {
          const needId = await published('recordNeed', need(adoption, { amount: '1000.50' }));
          return [await handedIn('recordCommitment', money({ needId, amount: '300.25' }))];
        },
        { gap: '700.25', committed: '300.25', need: '1000.50' },
      ],
      [
        'two claims together that close more than the need',
        async (adoption) => {
          const needId = await published('recordNeed', need(adoption, { amount: '100' }));
          const give = (amount: string) => handedIn('recordCommitment', money({ needId, amount }));
          return [await give('70'), await give('80.01')];
        },
        { gap: '0.00', surplus: '50.01', committed: '150.01' },
      ],
      [
        'a correction',
        async (adoptionId) => {
          const supersedes = await published('recordCommitment', money({ adoptionId, amount: '10' }));
          return [await handedIn('recordCommitment', money({ adoptionId, amount: '7', supersedes }))];
        },
        { committed: '7.00' },
      ],
      [
        'a payment of what was committed',
        async (adoptionId) => {
          const continuesId = await published('recordCommitment', money({ adoptionId, amount: '10' }));
          return [
            await handedIn('recordCommitment', money({ adoptionId, amount: '9.99', status: 'DISBURSED', date: '2025', continuesId })),
          ];
        },
        { committed: '0.00', disbursed: '9.99' },
      ],
    ])('%s', async (_case, make, totals) => {
      const adoption = await adopted('DMA', { useCase: randomUUID() });
      const ids = await make(adoption);
      const [country, own, ...others] = await effects(ids);
      expect(others).toEqual([]);
      expect([country?.country?.iso3, country?.adoption, own?.adoption?.id]).toEqual(['DMA', null, adoption]);
      expect(own).toMatchObject({ after: { totals }, leftOut: [], hidden: 0 });
      expect(country?.before).toEqual(await publicState('DMA'));
      await publish(...ids);
      expect(country?.after).toEqual(await publicState('DMA'));
      expect(await effects(ids)).toEqual([]);
    });

    it('of several countries, of none, of no rate, of a chain, and of an adoption that is not public', async () => {
      const last = await published('recordCommitment', money({ worldwide: true, amount: '5' }));
      const hidden = await anAdoption(app.storage, { countryIso3: 'GRD', dpgId: 'openspp', events: [], useCase: 'Not public' });
      const shares = ['ATG', 'KNA'].map((countryIso3) => ({ countryIso3, percent: '50' }));
      const ids = [
        await handedIn('recordCommitment', money({ shares, amount: '0.03' })),
        await handedIn('recordCommitment', money({ worldwide: true, amount: '5', fundsId: last })),
        await handedIn('recordNeed', { countryIso3: 'ATG', amount: '9', currency: 'XOF', date: '2024' }),
        await handedIn('recordCommitment', money({ adoptionId: hidden })),
      ];
      const found = await effects(ids);
      const shown = found.map(({ country, adoption, leftOut, hidden: away }) => [
        ...[country?.iso3 ?? null, adoption?.id ?? null, leftOut.map(({ reason, count }) => `${reason} ${count}`), away],
      ]);
      expect(shown).toEqual([
        [null, null, ['CHAIN 1'], 0],
        ['ATG', null, ['NO_RATE 1'], 0],
        ['GRD', null, [], 1],
        ['GRD', hidden, [], 1],
        ['KNA', null, [], 0],
      ]);
      await publish(...ids);
      for (const { country, after, adoption } of found)
        if (adoption === null) expect(after).toEqual(await publicState(country?.iso3 ?? null));
    });

    it('to nobody who may not see the claim', async () => {
      const id = await handedIn('recordNeed', { countryIso3: 'GHA', amount: '1', currency: 'USD' });
      const asked = await donor.ask(EFFECTS, { ids: [id] });
      expect(asked.errors?.[0]?.extensions?.['code']).toBe('UNKNOWN_CLAIM');
    });
  });

  it.each([
    ['shares that are not a hundred', { shares: [{ countryIso3: 'GHA', percent: '99' }] }, 'INPUT_INVALID', 'input.shares'],
    ['nothing that it is for', {}, 'INPUT_INVALID', 'input'],
    ['two things that it is for', { worldwide: true, shares: [{ countryIso3: 'GHA', percent: '100' }] }, 'INPUT_INVALID', 'input'],
    ['an amount of nothing', { worldwide: true, amount: '0' }, 'INPUT_INVALID', 'input.amount'],
    ['an amount without a currency', { worldwide: true, currency: null }, 'INPUT_INVALID', 'input.currency'],
    ['a currency that is none', { worldwide: true, currency: 'ABC' }, 'INPUT_INVALID', 'input.currency'],
    ['a date in the future', { worldwide: true, date: '2027' }, 'DATE_IN_FUTURE', 'input.date'],
    ['an organisation that is none', { worldwide: true, organisationId: randomUUID() }, 'UNKNOWN_RECORD', 'input.organisationId'],
    ['a need that is none', { needId: randomUUID() }, 'UNKNOWN_CLAIM', 'input.needId'],
    ['an adoption that is none', { adoptionId: randomUUID() }, 'UNKNOWN_ADOPTION', 'input.adoptionId'],
  ])('refuses a commitment with %s', async (_case, change, code, argument) => {
    expect((await record(editor, 'recordCommitment', money(change))).error).toMatchObject({ code, argument });
  });

  it('lets a donor record the own organisation’s money, and nobody else’s', async () => {
    const foreign = await record(donor, 'recordCommitment', money({ worldwide: true, organisationId: organisationId(OTHER) }));
    expect(foreign.error?.code).toBe('FORBIDDEN');
    expect((await record(donor, 'recordNeed', { countryIso3: 'GHA' })).error?.code).toBe('FORBIDDEN');
  });
});

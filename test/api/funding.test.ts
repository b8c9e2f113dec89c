import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { Organisation, organisationId } from '../../backend/catalogue/organisation.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { knownCommitted, knownMoney, sumOf } from '../kit/known-money.js';
import { anAdoption } from '../kit/makers.js';
import { aPerson, type Person } from '../kit/people.js';

interface Slice {
  country: string | null;
  category: string | null;
  sector: string | null;
  need: string;
  pledged: string;
  committed: string;
  disbursed: string;
  gap: string;
  surplus: string;
  unknownNeeds: number;
  needsWithoutRate: number;
}

interface Listed {
  organisation: { id: string; name: string };
  adoptions: number;
  money: { committed: string; disbursed: string; commitments: number };
}

const SUMS = 'need pledged committed disbursed gap surplus unknownNeeds needsWithoutRate';
const GAP = `query ($by: [GapDimension!]!, $filter: AdoptionFilter, $funding: FundingFilter) {
  gap(by: $by, filter: $filter, funding: $funding) { country category sector ${SUMS} } }`;
const EXPLAINED = `query ($filter: AdoptionFilter, $slice: GapSliceInput, $funding: FundingFilter) {
  gapExplained(filter: $filter, slice: $slice, funding: $funding) { asOf totals { ${SUMS} }
    rates { currency year unitsPerUsd substitute ownYears records source { file } } beside { currency need committed records }
    records { totalCount nodes { id dollars gap need { id } commitment { id organisation { name } } } }
    leftOut { totalCount nodes { id reason instead { id } } } } }`;
const STATE = `totals { ${SUMS} knownNeeds commitments } beside { currency need committed records }`;
const EFFECTS = `query ($ids: [ID!]!) { moneyEffects(ids: $ids) { country { iso3 } adoption { id }
  before { ${STATE} } after { ${STATE} } leftOut { reason count } hidden } }`;
const SOURCE = [{ title: 'A budget', url: 'https://example.org/budget', grade: 'PUBLIC_SOURCE' }];
const DONOR = 'A fund of tests';
const OTHER = 'Another fund of tests';

describe.each(DATABASES)('Funding on %s', (database) => {
  let app: TestApp;
  let editor: Person;
  let reviewer: Person;
  let donor: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    await app.storage.write((records) =>
      records.insert(
        Organisation,
        [DONOR, OTHER].map((name) => ({ id: organisationId(name), name })),
      ),
    );
    editor = await aPerson(app, ['EDITOR']);
    reviewer = await aPerson(app, ['REVIEWER']);
    donor = await aPerson(app, [`DONOR ${organisationId(DONOR)}`]);
  });
  afterAll(() => app.stop());

  const gap = async (by: string[], filter: object = {}, funding: object = {}) =>
    (await app.ask<{ gap: Slice[] }>(GAP, { by, filter, funding })).data.gap;
  interface Explained {
    asOf: string;
    totals: Slice;
    rates: { currency: string; year: number; substitute: string | null; ownYears: number[]; records: number; source: { file: string } }[];
    beside: { currency: string; need: string; committed: string; records: number }[];
    records: { totalCount: number; nodes: { id: string; dollars: string | null; gap: string | null }[] };
    leftOut: { totalCount: number; nodes: { id: string; reason: string; instead: { id: string } | null }[] };
  }
  const explained = async (filter: object = {}, slice: object = {}) =>
    (await app.ask<{ gapExplained: Explained }>(EXPLAINED, { filter, slice })).data.gapExplained;
  const total = async (filter: object) => (await gap([], filter))[0];
  const record = async (who: Person, mutation: string, input: object) => {
    const type = mutation.charAt(0).toUpperCase() + mutation.slice(1);
    const reply = await who.ask<Record<string, { id: string }>>(`mutation ($input: ${type}Input!) { ${mutation}(input: $input) { id } }`, {
      input: { evidence: SOURCE, submit: true, category: 'TECHNICAL_ASSISTANCE', ...input },
    });
    return { id: reply.data?.[mutation]?.id ?? '', error: reply.errors?.[0]?.extensions };
  };
  const publish = async (...ids: string[]) => {
    const { errors } = await reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids });
    expect(errors).toBeUndefined();
  };
  const published = async (mutation: string, input: object, who = editor) => {
    const { id, error } = await record(who, mutation, input);
    expect(error).toBeUndefined();
    await publish(id);
    return id;
  };
  const need = (adoptionId: string, change: object = {}) => ({ adoptionId, amount: '1000.00', currency: 'USD', date: '2024', ...change });
  const money = (change: object = {}) => ({
    ...{ organisationId: organisationId(DONOR), amount: '300.00', currency: 'USD', status: 'COMMITTED', date: '2024-05', ...change },
  });
  const adopted = (countryIso3: string, change: object = {}) =>
    anAdoption(app.storage, { countryIso3, dpgId: 'openspp', events: [{ kind: 'PILOTED', date: '2020' }], ...change });

  describe('The 32 commitments of the table', () => {
    it('stand under their countries, and under none for global budgets', async () => {
      const slices = await gap(['COUNTRY']);
      const served = slices.flatMap(({ country, pledged, committed, disbursed }) =>
        Object.entries({ PLEDGED: pledged, COMMITTED: committed, DISBURSED: disbursed })
          .filter(([, dollars]) => dollars !== '0.00')
          .map(([status, dollars]): [string, string] => [`${country} ${status}`, dollars]),
      );
      expect(new Map(served.sort())).toEqual(new Map([...knownMoney].sort()));
    });

    it('add up to one sum, whatever it is broken down by', async () => {
      const [sum] = await gap([]);
      expect(sum).toMatchObject({
        need: '0.00',
        pledged: '500000000.00',
        committed: '2031256434.58',
        disbursed: '15059868.48',
        gap: '0.00',
      });
      expect(sum?.committed).toBe(sumOf(knownCommitted.filter(({ status }) => status === 'COMMITTED')));
      for (const by of [['CATEGORY'], ['SECTOR'], ['COUNTRY', 'SECTOR'], ['COUNTRY', 'CATEGORY', 'SECTOR']]) {
        const cents = (await gap(by)).reduce((all, { committed }) => all + BigInt(committed.replace('.', '')), 0n);
        expect(cents).toBe(203125643458n);
      }
    });

    it('say by which rates they were turned into dollars', async () => {
      const { rates, records, leftOut } = await explained({ countries: ['JOR'] });
      expect(rates).toMatchObject([
        { currency: 'EUR', year: 2025, substitute: 'UNDATED', ownYears: [], records: 1, source: { file: 'exchange_rates.csv' } },
      ]);
      expect([records.totalCount, leftOut.totalCount]).toEqual([2, 0]);
    });

    it('count on a past day as far as they are dated by then', async () => {
      const { totals, leftOut } = await explained({ countries: ['UKR'], asOf: '2015-01-01' });
      expect(totals.committed).toBe('664893.62');
      expect(leftOut.nodes.map(({ reason }) => reason)).toEqual(['NOT_ON_DAY', 'NOT_ON_DAY']);
    });
  });

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

  it('opens behind what would take an adoption further the needs that name its next stage, and no others', async () => {
    const adoption = await adopted('FSM');
    const counted = await published('recordNeed', need(adoption, { forStage: 'SCALED' }));
    await published('recordNeed', need(adoption, { amount: '77' }));
    await published('recordNeed', { ...need(await adopted('PLW')), forStage: 'SCALED' });
    const { data } = await app.ask(
      `query ($id: ID) { closableGaps(adoption: $id) { totalCount money { gap } nodes { needs { totalCount nodes { id gap } } } } }`,
      { id: adoption },
    );
    expect(data).toMatchObject({
      closableGaps: {
        ...{ totalCount: 1, money: { gap: '1000.00' } },
        nodes: [{ needs: { totalCount: 1, nodes: [{ id: counted, gap: '1000.00' }] } }],
      },
    });
    const behind = `/investment/closable/${encodeURIComponent(adoption)}`;
    const read = async (path: string) => (await fetch(`${app.url}${path}`)).text();
    expect(await read('/investment/closable?country=FSM&lang=en')).toContain(`href="${behind}?lang=en&amp;country=FSM"`);
    const list = await read(`${behind}?lang=en`);
    expect(/<h2 id="needs">(.*?)<\/h2>/.exec(list)?.[1]).toMatch(/^1 need\b/);
    expect(list.match(/<tbody>.*?<\/tbody>/s)?.[0].match(/<tr\b/g)).toHaveLength(1);
    expect((await fetch(`${app.url}/investment/closable/none`)).status).toBe(404);
  });

  it('shows a surplus beside the gaps of other needs, and counts unknown needs beside the sum', async () => {
    const adoption = await adopted('KIR');
    const [met] = [await published('recordNeed', need(adoption)), await published('recordNeed', need(adoption, { amount: '50' }))];
    await published('recordNeed', need(adoption, { amount: null, currency: null }));
    await published('recordNeed', need(adoption, { amount: '7', currency: 'XOF' }));
    await published('recordCommitment', money({ needId: met, amount: '1500' }));
    expect(await total({ countries: ['KIR'] })).toMatchObject({
      ...{ need: '1050.00', committed: '1500.00', gap: '50.00', surplus: '500.00', unknownNeeds: 1, needsWithoutRate: 1 },
    });
    const { beside, leftOut, records } = await explained({ countries: ['KIR'] });
    expect(beside).toMatchObject([{ currency: 'XOF', need: '7.00', records: 1 }]);
    expect(leftOut.nodes.map(({ reason }) => reason).sort()).toEqual(['NO_RATE', 'UNKNOWN_AMOUNT']);
    expect(records.totalCount).toBe(5);
  });

  it('counts a commitment once, in its latest status, and a corrected one as corrected', async () => {
    const adoption = await adopted('TUV');
    const pledge = await published('recordCommitment', money({ adoptionId: adoption, status: 'PLEDGED', date: '2021' }), donor);
    const paid = await published(
      'recordCommitment',
      money({ adoptionId: adoption, status: 'DISBURSED', date: '2023', continuesId: pledge }),
    );
    expect(await total({ countries: ['TUV'] })).toMatchObject({ pledged: '0.00', committed: '0.00', disbursed: '300.00' });
    expect((await explained({ countries: ['TUV'] })).leftOut.nodes).toMatchObject([
      { id: pledge, reason: 'EARLIER_STATUS', instead: { id: paid } },
    ]);
    expect(await total({ countries: ['TUV'], asOf: '2022-01-01' })).toMatchObject({ pledged: '300.00', disbursed: '0.00' });
    await published(
      'recordCommitment',
      money({ adoptionId: adoption, status: 'DISBURSED', date: '2023', amount: '250', supersedes: paid }),
    );
    expect(await total({ countries: ['TUV'] })).toMatchObject({ pledged: '0.00', disbursed: '250.00' });
  });

  it('counts a chain once and says what it left out', async () => {
    const adoption = await adopted('NRU');
    const last = await published('recordCommitment', money({ adoptionId: adoption, amount: '200' }));
    const first = await published(
      'recordCommitment',
      money({ organisationId: organisationId(OTHER), shares: [{ countryIso3: 'NRU', percent: '100' }], fundsId: last, amount: '900' }),
    );
    expect(await total({ countries: ['NRU'] })).toMatchObject({ committed: '200.00' });
    expect((await explained({ countries: ['NRU'] })).leftOut.nodes).toMatchObject([{ id: first, reason: 'CHAIN', instead: { id: last } }]);
    expect((await gap([], { countries: ['NRU'] }, { organisations: [organisationId(OTHER)] }))[0]).toMatchObject({ committed: '900.00' });
    const back = await record(editor, 'recordCommitment', money({ adoptionId: adoption, continuesId: last, fundsId: first }));
    expect(back.error).toMatchObject({ code: 'INPUT_INVALID', argument: 'input.fundsId' });
  });

  it('names the years of records that no rate is known of', async () => {
    const adoptionId = await adopted('TUV');
    for (const date of ['2026-03', '2026', '2024']) await published('recordCommitment', money({ adoptionId, currency: 'EUR', date }));
    expect((await explained({ countries: ['TUV'] })).rates).toMatchObject([
      { year: 2024, substitute: null, ownYears: [], records: 1 },
      { year: 2025, substitute: 'YEAR_WITHOUT_RATE', ownYears: [2026], records: 2 },
    ]);
  });

  it('lists organisations as their own pages count them, money handed on with both, and what is missing where they are', async () => {
    const adoptionId = await adopted('AND');
    await published('recordNeed', need(adoptionId, { amount: '1000' }));
    await published('recordNeed', need(adoptionId, { amount: null, currency: null }));
    const last = await published('recordCommitment', money({ adoptionId, amount: '200', status: 'DISBURSED' }));
    const fromOther = { organisationId: organisationId(OTHER), shares: [{ countryIso3: 'AND', percent: '100' }], fundsId: last };
    await published('recordCommitment', money({ ...fromOther, amount: '900' }));
    const list = async (change: object) => {
      const { data } = await app.ask<{ fundingOrganisations: { nodes: Listed[] } }>(
        `query ($filter: AdoptionFilter, $find: String, $orderBy: OrganisationOrder) {
          fundingOrganisations(filter: $filter, find: $find, orderBy: $orderBy) { nodes {
            organisation { id name } countries adoptions money { committed disbursed commitments } nearby { gap unknownNeeds } } } }`,
        { filter: { countries: ['AND'] }, ...change },
      );
      return data.fundingOrganisations.nodes;
    };
    const rows = await list({});
    const place = { countries: ['AND'], nearby: { gap: '1000.00', unknownNeeds: 1 } };
    expect(rows).toMatchObject([
      { organisation: { name: OTHER }, adoptions: 0, money: { committed: '900.00', disbursed: '0.00', commitments: 1 }, ...place },
      { organisation: { name: DONOR }, adoptions: 1, money: { committed: '0.00', disbursed: '200.00', commitments: 1 }, ...place },
    ]);
    for (const { organisation, money: sums, adoptions } of rows) {
      const { data } = await app.ask<{ organisationPortfolio: { stages: { count: number }[] } }>(
        `query ($id: ID!, $filter: AdoptionFilter) {
          organisationPortfolio(id: $id, filter: $filter) { money { committed disbursed commitments } stages { count } } }`,
        { id: organisation.id, filter: { countries: ['AND'] } },
      );
      expect(data).toMatchObject({ organisationPortfolio: { money: sums } });
      expect(data.organisationPortfolio.stages.reduce((sum, { count }) => sum + count, 0)).toBe(adoptions);
    }
    const named = (nodes: Listed[]) => nodes.map(({ organisation: { name } }) => name);
    expect(named(await list({ orderBy: 'ADOPTIONS_DESC' }))).toEqual([DONOR, OTHER]);
    expect(named(await list({ orderBy: 'NAME_ASC' }))).toEqual([DONOR, OTHER]);
    expect(named(await list({ find: 'ANÓTHER' }))).toEqual([OTHER]);
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

  it('tells what is not on record from nothing', async () => {
    const adoptionId = await adopted('WSM');
    await published('recordCommitment', money({ adoptionId }));
    const { data } = await app.ask(
      'query ($filter: AdoptionFilter) { gap(by: [], filter: $filter) { gap known { need gap surplus pledged committed } } }',
      { filter: { countries: ['WSM'] } },
    );
    expect(data).toEqual({
      gap: [{ gap: '0.00', known: { need: null, gap: null, surplus: null, pledged: '0.00', committed: '300.00' } }],
    });
  });

  it('gives the list of each figure page by page, undated money too', async () => {
    const adoptionId = await adopted('TON');
    for (const amount of ['10', '20', '30']) await published('recordNeed', need(adoptionId, { amount }));
    await published('recordNeed', need(adoptionId, { amount: null, currency: null }));
    await published('recordCommitment', money({ adoptionId }));
    const undated = await published('recordCommitment', money({ adoptionId, date: null }));
    const variables = { filter: { countries: ['TON'] } };
    const PAGE = `query ($filter: AdoptionFilter, $after: String) { gapExplained(filter: $filter) {
      records(list: NEEDS, first: 3, after: $after) { totalCount nodes { dollars } pageInfo { hasNextPage endCursor } }
      unsized: records(list: UNSIZED_NEEDS) { totalCount }
      leftOut(reason: UNKNOWN_AMOUNT) { totalCount }
      leftOutCounts { reason count } } }`;
    interface Page {
      records: { totalCount: number; nodes: { dollars: string | null }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    }
    const first = (await app.ask<{ gapExplained: Page }>(PAGE, variables)).data.gapExplained;
    expect(first).toMatchObject({
      ...{ unsized: { totalCount: 1 }, leftOut: { totalCount: 1 }, leftOutCounts: [{ reason: 'UNKNOWN_AMOUNT', count: 1 }] },
    });
    const after = first.records.pageInfo.endCursor;
    const second = (await app.ask<{ gapExplained: Page }>(PAGE, { ...variables, after })).data.gapExplained;
    const pages = [...first.records.nodes, ...second.records.nodes].map(({ dollars }) => dollars);
    expect([first.records.totalCount, second.records.pageInfo.hasNextPage, pages]).toEqual([4, false, ['30.00', '20.00', '10.00', null]]);
    const ofNoYear = await app.ask<{ gapExplained: Explained }>(EXPLAINED, {
      ...variables,
      ...{ funding: { undated: true }, slice: {} },
    });
    const { totals, records } = ofNoYear.data.gapExplained;
    expect([totals.committed, records.nodes.map(({ id }) => id).includes(undated)]).toEqual(['300.00', true]);
  });

  it('knows on a past day only what was known then', async () => {
    const then = { publishedAt: '2024-01-01T00:00:00.000Z' };
    const later = { publishedAt: '2025-06-01T00:00:00.000Z' };
    const recurrent = { proofs: { recurrentFunding: 'Budget line' } };
    const planned = { proofs: { plannedDecision: '2030' } };
    const country = 'MUS';
    await adopted(country, {
      events: [
        { kind: 'SCALED', date: '2020', ...then },
        { kind: 'SCALED', date: '2023', ...recurrent, ...later },
      ],
    });
    await adopted(country, {
      events: [
        { kind: 'PILOTED', date: '2020', ...then },
        { kind: 'PILOTED', date: '2020', ...planned, ...later },
      ],
    });
    const asked = async (filter: object) => {
      const { data } = await app.ask<Record<string, { totalCount: number; nodes?: { since: string }[] }>>(
        `query ($filter: AdoptionFilter) { orphanedAdoptions(filter: $filter) { totalCount }
          stalledPilots(filter: $filter) { totalCount nodes { since } } }`,
        { filter: { countries: [country], dpgs: ['openspp'], ...filter } },
      );
      return [data['orphanedAdoptions']?.totalCount, data['stalledPilots']?.nodes?.map(({ since }) => since)];
    };
    expect(await asked({})).toEqual([0, []]);
    expect(await asked({ knownOn: '2025-01-01' })).toEqual([1, ['2022-01-01']]);
    expect(await asked({ asOf: '2022-06-01' })).toEqual([1, []]);
  });

  it('shares a commitment among countries to the cent', async () => {
    const shares = ['PLW', 'MHL', 'FSM'].map((countryIso3, place) => ({ countryIso3, percent: place === 2 ? '33.34' : '33.33' }));
    await published('recordCommitment', money({ shares, amount: '1.00' }));
    const slices = await gap(['COUNTRY'], { countries: ['PLW', 'MHL', 'FSM'] });
    expect(slices.map(({ country, committed }) => [country, committed])).toEqual([
      ['FSM', '0.34'],
      ['MHL', '0.33'],
      ['PLW', '0.33'],
    ]);
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

  it('shows who funds what where, the stalled without money first, and who hangs on one donor', async () => {
    const [funded, bare] = [await adopted('VUT'), await adopted('VUT', { dpgId: 'dhis2' })];
    await published('recordCommitment', money({ adoptionId: funded }));
    const filter = { countries: ['VUT'], dpgs: ['openspp', 'dhis2'] };
    const { data } = await app.ask(
      `query ($filter: AdoptionFilter, $id: ID!) {
        stalledPilots(filter: $filter) { totalCount unfunded nodes { isFunded adoption { id } donors { name } } }
        unfunded: stalledPilots(filter: $filter, onlyUnfunded: true) { totalCount unfunded nodes { adoption { id } } }
        stalledBreakdown(by: DPG, filter: $filter) { key stalled unfunded }
        funders(by: [ORGANISATION, SECTOR, COUNTRY], filter: $filter) { nodes { organisation { name } sector country money { committed } records { totalCount } } }
        fundingConcentration(by: COUNTRY, filter: $filter) { nodes { key donors largestShare largest { name } } }
        moneyByYear(filter: $filter) { year money { committed } }
        organisationPortfolio(id: $id, filter: $filter) { money { committed } stages { stage count } commitments { totalCount } }
        orphanedAdoptions(filter: $filter) { totalCount } }`,
      { filter, id: organisationId(DONOR) },
    );
    expect(data).toMatchObject({
      stalledPilots: {
        ...{ totalCount: 2, unfunded: 1 },
        nodes: [
          { isFunded: false, adoption: { id: bare }, donors: [] },
          { isFunded: true, adoption: { id: funded }, donors: [{ name: DONOR }] },
        ],
      },
      unfunded: { totalCount: 1, unfunded: 1, nodes: [{ adoption: { id: bare } }] },
      stalledBreakdown: [
        { key: 'dhis2', stalled: 1, unfunded: 1 },
        { key: 'openspp', stalled: 1, unfunded: 0 },
      ],
      funders: {
        nodes: [
          { organisation: { name: DONOR }, sector: 'HEALTH', country: 'VUT', money: { committed: '300.00' }, records: { totalCount: 1 } },
        ],
      },
      fundingConcentration: { nodes: [{ key: 'VUT', donors: 1, largestShare: '100.0', largest: { name: DONOR } }] },
      moneyByYear: [{ year: 2024, money: { committed: '300.00' } }],
      organisationPortfolio: { money: { committed: '300.00' }, commitments: { totalCount: 1 } },
      orphanedAdoptions: { totalCount: 0 },
    });
  });

  it('matches help that is needed with help that is offered', async () => {
    const description = 'Procurement reform';
    const help = { category: 'REGULATION', description };
    const needed = await published('recordSupportNeed', { ...help, countryIso3: 'NER', stakeholders: ['GOVERNMENT'] });
    const offered = await published('recordSupportOffer', { ...help, countryIso3: 'SGP', stakeholder: 'GOVERNMENT' });
    await published('recordSupportOffer', { ...help, organisationId: organisationId(DONOR), stakeholder: 'DONOR' }, donor);
    const { data } = await app.ask(
      `query ($filter: AdoptionFilter) { support(filter: $filter) { unmet counts { category stakeholder needs unmet offers }
        needs { totalCount nodes { need { id } offers { id country { iso3 } } } } offers { nodes { meets offer { id } } } } }`,
      { filter: { countries: ['NER'] } },
    );
    expect(data).toMatchObject({
      support: {
        ...{ unmet: 0, needs: { totalCount: 1, nodes: [{ need: { id: needed }, offers: [{ id: offered, country: { iso3: 'SGP' } }] }] } },
        counts: [
          { category: 'REGULATION', stakeholder: 'DONOR', needs: 0, unmet: 0, offers: 1 },
          { category: 'REGULATION', stakeholder: 'GOVERNMENT', needs: 1, unmet: 0, offers: 1 },
        ],
        offers: { nodes: [{ meets: 1, offer: { id: offered } }, { meets: 0 }] },
      },
    });
  });
});

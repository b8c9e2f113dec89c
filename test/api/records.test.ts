import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { anAdoption, SCALED_PROOFS, type Told } from '../kit/makers.js';

interface List {
  totalCount: number;
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
  edges: {
    stage: string;
    standing: string;
    since: string | null;
    node: { id: string; country: { iso3: string }; dpg: { name: string } };
  }[];
}
const LIST = `query ($filter: AdoptionFilter, $orderBy: AdoptionOrder, $first: Int, $after: String) {
  adoptions(filter: $filter, orderBy: $orderBy, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { stage standing since node { id country { iso3 } dpg { name } } }
  }
}`;

describe.each(DATABASES)('The records behind a figure, on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ database });
  });
  afterAll(() => app.stop());
  const list = async (variables: Record<string, unknown>) => (await app.ask<{ adoptions: List }>(LIST, variables)).data.adoptions;

  const everyPage = async (variables: Record<string, unknown>) => {
    const edges: List['edges'] = [];
    for (let after: string | null = null; ;) {
      const page: List = await list({ ...variables, after });
      edges.push(...page.edges);
      if (!page.pageInfo.hasNextPage) return edges;
      after = page.pageInfo.endCursor;
    }
  };

  it.each([
    ['all', {}],
    ['one country, by stage', { countries: ['UGA'], stages: ['PILOTED'] }],
    ['one goal in one region', { sdgs: [4], regions: ['Sub-Saharan Africa'] }],
    ['a past day', { asOf: '2020-12-31' }],
    ['a bar nothing reaches', { standing: 'PROVEN', stages: ['SCALED'] }],
    ['what is only reported', { stages: ['REPORTED'], sectors: ['EDUCATION'] }],
    ['without global listings', { withoutGlobalListings: true, incomeGroups: ['LOW'] }],
  ])('are as many as it says: %s', async (_case, filter) => {
    const { data } = await app.ask<{ totals: Record<string, number> }>(
      'query ($filter: AdoptionFilter) { totals(filter: $filter) { total reported } }',
      { filter },
    );
    const edges = await everyPage({ filter, first: 500 });
    expect(edges).toHaveLength((data.totals['total'] ?? 0) + (data.totals['reported'] ?? 0));
    expect((await list({ filter, first: 0 })).totalCount).toBe(edges.length);
  });

  it.each(['UPDATED_AT_DESC', 'STAGE_DESC', 'COUNTRY_ASC', 'DPG_ASC'])(
    'stand on one page each, also where sort keys are equal: %s',
    async (orderBy) => {
      const filter = { regions: ['Eastern Africa', 'Sub-Saharan Africa'].slice(1), stages: ['ASSESSED', 'PILOTED', 'SCALED'] };
      const inOne = await everyPage({ filter, orderBy, first: 500 });
      const inMany = await everyPage({ filter, orderBy, first: 7 });
      expect(inMany).toEqual(inOne);
      expect(new Set(inMany.map(({ node }) => node.id)).size).toBe(inMany.length);
    },
  );

  it('come in the order asked for', async () => {
    const rungs = (await everyPage({ orderBy: 'STAGE_DESC', first: 500, filter: { countries: ['UGA', 'IND'] } })).map(({ stage }) => stage);
    const rank = ['SCALED', 'PILOTED', 'ASSESSED', 'REPORTED'];
    expect(rungs).toEqual(rungs.toSorted((a, b) => rank.indexOf(a) - rank.indexOf(b)));
    const names = (await everyPage({ orderBy: 'DPG_ASC', first: 500, filter: { countries: ['UGA'] } })).map(({ node }) => node.dpg.name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'en')));
  });

  it('keep their places while others come and go', async () => {
    const filter = { countries: ['KHM'] };
    const [first, second] = [
      await list({ filter, orderBy: 'DPG_ASC', first: 3 }),
      (await everyPage({ filter, orderBy: 'DPG_ASC', first: 500 })).slice(3, 6),
    ];
    await anAdoption(app.storage, { countryIso3: 'KHM', dpgId: 'aam-digital', events: [{ kind: 'PILOTED', date: '2022' }] });
    const next = await list({ filter, orderBy: 'DPG_ASC', first: 3, after: first.pageInfo.endCursor });
    expect(next.edges.map(({ node }) => node.id)).toEqual(second.map(({ node }) => node.id));
  });

  describe('An adoption counts by its claims', () => {
    const rungOf = async (events: Told[], filter: Record<string, unknown> = {}) => {
      const useCase = `case ${Math.random()}`;
      const id = await anAdoption(app.storage, { countryIso3: 'ISL', dpgId: 'x-road', useCase, events });
      const edges = await everyPage({
        filter: { countries: ['ISL'], statuses: ['ACTIVE', 'PAUSED', 'DISCONTINUED', 'REPLACED'], ...filter },
        first: 500,
      });
      const edge = edges.find(({ node }) => node.id === id);
      return edge ? [edge.stage, edge.standing, edge.since] : null;
    };

    it.each<[string, Told[], Record<string, unknown>, unknown]>([
      ['a public source documents it', [{ kind: 'SCALED', date: '2021' }], {}, ['SCALED', 'DOCUMENTED', '2021']],
      ['its own word does not', [{ kind: 'SCALED', date: '2021', grade: 'SELF_REPORTED' }], {}, ['REPORTED', 'CLAIMED', null]],
      [
        'its own word does at CLAIMED',
        [{ kind: 'SCALED', date: '2021', grade: 'SELF_REPORTED' }],
        { standing: 'CLAIMED' },
        ['SCALED', 'CLAIMED', '2021'],
      ],
      [
        'a document alone proves nothing',
        [{ kind: 'SCALED', date: '2021', grade: 'PRIMARY_DOCUMENT' }],
        { standing: 'PROVEN' },
        ['REPORTED', 'CLAIMED', null],
      ],
      [
        'a document and every proof prove it',
        [{ kind: 'SCALED', date: '2021', grade: 'PRIMARY_DOCUMENT', proofs: SCALED_PROOFS }],
        { standing: 'PROVEN' },
        ['SCALED', 'PROVEN', '2021'],
      ],
      ['a draft is nowhere', [{ kind: 'SCALED', date: '2021', publishedAt: null }], {}, null],
      [
        'a withdrawn claim no longer counts',
        [
          { kind: 'SCALED', date: '2021', retiredAt: '2026-02-01T00:00:00.000Z' },
          { kind: 'PILOTED', date: '2019' },
        ],
        {},
        ['PILOTED', 'DOCUMENTED', '2019'],
      ],
      [
        'and did when it was known',
        [
          { kind: 'SCALED', date: '2021', retiredAt: '2026-02-01T00:00:00.000Z' },
          { kind: 'PILOTED', date: '2019' },
        ],
        { knownOn: '2026-01-31' },
        ['SCALED', 'DOCUMENTED', '2021'],
      ],
      ['nothing was known before it was published', [{ kind: 'SCALED', date: '2021' }], { knownOn: '2025-12-31' }, null],
      [
        'what ended is left out of headlines',
        [
          { kind: 'SCALED', date: '2021' },
          { kind: 'DISCONTINUED', date: '2024' },
        ],
        { statuses: null },
        null,
      ],
    ])('%s', async (_case, events, filter, answer) => expect(await rungOf(events, filter)).toEqual(answer));
  });

  it('does not tell that a record without a published claim exists', async () => {
    const id = await anAdoption(app.storage, { countryIso3: 'ISL', events: [{ kind: 'SCALED', date: '2021', publishedAt: null }] });
    const { data, errors } = await app.ask('query ($id: ID!) { adoption(id: $id) { id } }', { id });
    expect([data, errors]).toEqual([{ adoption: null }, undefined]);
  });
});

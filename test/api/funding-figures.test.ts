import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisationId } from '../../backend/catalogue/organisation.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { knownCommitted, knownMoney, sumOf } from '../kit/known-money.js';
import { EXPLAINED, type Explained, money, moneyPeople, moneyQuestions, need, OTHER } from '../kit/money.js';
import type { Person } from '../kit/people.js';

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
  const { gap, explained, total, record, published, adopted } = moneyQuestions(() => ({ app, editor, reviewer }));

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

  it('opens behind what would take an adoption further the needs that name its next stage, and no others', async () => {
    const adoption = await adopted('VUT');
    const counted = await published('recordNeed', need(adoption, { forStage: 'SCALED' }));
    await published('recordNeed', need(adoption, { amount: '77' }));
    await published('recordNeed', { ...need(await adopted('SLB')), forStage: 'SCALED' });
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
    expect(await read('/investment/closable?country=VUT&lang=en')).toContain(`href="${behind}?lang=en&amp;country=VUT"`);
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
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { organisationId } from '../../backend/catalogue/organisation.entity.js';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { DONOR, money, moneyPeople, moneyQuestions, need, OTHER } from '../kit/money.js';
import type { Person } from '../kit/people.js';

interface Listed {
  organisation: { id: string; name: string };
  adoptions: number;
  money: { committed: string; disbursed: string; commitments: number };
}

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
  const { published, adopted } = moneyQuestions(() => ({ app, editor, reviewer }));

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

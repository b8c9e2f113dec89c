import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { anAdoption } from '../kit/makers.js';

const LATE = '2026-06-01T00:00:00.000Z';
const EARLY = '2024-01-01T00:00:00.000Z';

describe.each(DATABASES)('What a country’s page says, on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ database });
    // Nauru has no adoption on a rung but these.
    const nauru = { countryIso3: 'NRU' };
    await anAdoption(app.storage, {
      ...nauru,
      dpgId: 'dhis2',
      events: [
        { kind: 'ASSESSED', date: '2024', publishedAt: EARLY },
        { kind: 'PILOTED', date: '2026-02', publishedAt: LATE },
      ],
    });
    await anAdoption(app.storage, { ...nauru, dpgId: 'opencrvs', events: [{ kind: 'PILOTED', date: '2020', publishedAt: EARLY }] });
    await anAdoption(app.storage, { ...nauru, dpgId: 'openmrs', events: [{ kind: 'SCALED', date: null, publishedAt: EARLY }] });
    await anAdoption(app.storage, {
      ...nauru,
      dpgId: 'openspp',
      events: [
        { kind: 'PILOTED', date: '2025-12', publishedAt: EARLY },
        { kind: 'PAUSED', date: '2026-03', publishedAt: LATE },
      ],
    });
    await anAdoption(app.storage, {
      ...nauru,
      dpgId: 'openg2p',
      events: [{ kind: 'PILOTED', date: '2022', publishedAt: EARLY, retiredAt: LATE }],
    });
  });
  afterAll(() => app.stop());

  interface Changes {
    total: number;
    undated: number;
    kinds: { kind: string; count: number }[];
    list: { kind: string; from: string | null; to: string | null; adoption: { dpg: { id: string } }; events: { kind: string }[] }[];
  }
  const changes = async (since: string | null, basis: string, filter: object): Promise<Changes> => {
    const { data } = await app.ask<{ changes: Changes }>(
      `query ($since: Date, $basis: ChangeBasis, $filter: AdoptionFilter) { changes(since: $since, basis: $basis, filter: $filter) {
        total undated kinds { kind count } list { kind from to adoption { dpg { id } } events { kind } } } }`,
      { since, basis, filter },
    );
    return data.changes;
  };
  const told = ({ list }: Changes) =>
    list.map(({ kind, adoption, events }) => `${adoption.dpg.id} ${kind} ${events.map((event) => event.kind).join()}`);

  it('tells what changed by date, newest first, with the claims that tell it', async () => {
    const found = await changes(null, 'DATE', { countries: ['NRU'] });
    expect(told(found)).toEqual(['openspp PAUSED PILOTED,PAUSED', 'dhis2 RAISED PILOTED']);
    expect(found.undated).toBe(1);
  });

  it('tells what changed by publication, a retraction among it', async () => {
    const found = await changes('2025-12-31', 'PUBLICATION', { countries: ['NRU'] });
    expect(told(found).sort()).toEqual(['dhis2 RAISED PILOTED', 'openg2p RETRACTED PILOTED', 'openspp PAUSED PAUSED']);
  });

  it('refuses a day after the asked one', async () => {
    const { errors } = await app.ask('{ changes(since: "2026-01-02", filter: { asOf: "2026-01-01" }) { total } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'PERIOD_INVALID', argument: 'since' });
  });

  it('orders next steps by urgency and names what is missing', async () => {
    const { data } = await app.ask<{
      country: {
        nextSteps: {
          kind: string;
          since: string | null;
          proofs: string[];
          record: { node: { dpg: { id: string } } } | null;
          count: number;
        }[];
      };
    }>('{ country(iso3: "NRU") { nextSteps { kind since proofs count record { node { dpg { id } } } } } }');
    const steps = data.country.nextSteps;
    const reports = steps.at(-1)?.kind === 'CLASSIFY' ? ['CLASSIFY null'] : [];
    expect(steps.map(({ kind, record }) => `${kind} ${record?.node.dpg.id ?? null}`)).toEqual([
      ...['DECIDE opencrvs', 'REVERIFY openmrs', 'PROVE openmrs', 'PROVE dhis2'],
      ...reports,
    ]);
    expect(steps[0]?.since).toBe('2022-01-01');
    expect(steps[3]?.proofs).toEqual(['PUBLIC_BODY', 'AGREEMENT', 'SITES', 'DECISION_DATE']);
  });

  it('puts a country beside its neighbours by name, with no data where nobody claims anything', async () => {
    const { data } = await app.ask<{
      country: { peers: { of: string; peers: { country: { iso3: string }; counts: { total: number } | null }[] } };
    }>('{ country(iso3: "SLE") { peers(by: SUBREGION) { of peers { country { iso3 } counts { total } } } } }');
    const { of, peers } = data.country.peers;
    expect(of).toBe('Western Africa');
    expect(peers.map(({ country }) => country.iso3)).toEqual('BEN BFA CPV CIV GMB GHA GIN GNB LBR MLI MRT NER NGA SEN TGO'.split(' '));
    const { data: ghana } = await app.ask<{ totals: { total: number } }>('{ totals(filter: { countries: ["GHA"] }) { total } }');
    expect(peers.find(({ country }) => country.iso3 === 'GHA')?.counts?.total).toBe(ghana.totals.total);
  });

  it.each([
    ['five chosen countries', '["GHA", "NER", "TGO", "MLI", "BEN"]', 'LIST_TOO_LONG'],
    ['an unknown one', '["XXX"]', 'UNKNOWN_COUNTRY'],
  ])('refuses %s', async (_case, chosen, code) => {
    const { errors } = await app.ask(`{ country(iso3: "SLE") { peers(by: CHOSEN, chosen: ${chosen}) { by } } }`);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument: 'chosen' });
  });

  it('finds who has scaled what is piloted, the nearest first, never the country itself', async () => {
    interface Found {
      dpg: { id: string };
      scaled: number;
      nearest: { near: string[]; sharedLanguages: string[]; record: { stage: string; node: { country: { iso3: string } } } }[];
    }
    const { data } = await app.ask<{ country: { scaledElsewhere: Found[] } }>(
      `{ country(iso3: "NRU") { scaledElsewhere(first: 20) { dpg { id } scaled nearest { near sharedLanguages(language: "fr")
        record { stage node { country { iso3 } } } } } } }`,
    );
    const dhis2 = data.country.scaledElsewhere.find(({ dpg }) => dpg.id === 'dhis2');
    const all = await app.ask<{ totals: { scaled: number } }>('{ totals(filter: { dpgs: ["dhis2"] }) { scaled } }');
    expect(dhis2?.scaled).toBe(all.data.totals.scaled);
    expect(dhis2?.nearest.every(({ record }) => record.stage === 'SCALED' && record.node.country.iso3 !== 'NRU')).toBe(true);
    expect(dhis2?.nearest[0]).toMatchObject({ near: expect.arrayContaining(['LANGUAGE']), sharedLanguages: ['anglais'] });
  });

  it('narrows every figure to one institution, and the institutions add up', async () => {
    interface Slices {
      breakdown: { key: string; label: string; counts: { total: number; reported: number } }[];
      totals: { total: number; reported: number };
    }
    const { data } = await app.ask<Slices>(
      '{ breakdown(by: INSTITUTION, filter: { countries: ["SLE"] }) { key label counts { total reported } } totals(filter: { countries: ["SLE"] }) { total reported } }',
    );
    const sum = (field: 'total' | 'reported') => data.breakdown.reduce((all, { counts }) => all + counts[field], 0);
    expect([sum('total'), sum('reported')]).toEqual([data.totals.total, data.totals.reported]);
    expect(data.breakdown.map(({ label }) => label)).toContain('Ministry of Health and Sanitation');
    for (const { key, counts } of data.breakdown) {
      const one = await app.ask<{ adoptions: { totalCount: number } }>(
        'query ($filter: AdoptionFilter) { adoptions(filter: $filter, first: 0) { totalCount } }',
        { filter: { countries: ['SLE'], institutions: [key] } },
      );
      expect(one.data.adoptions.totalCount).toBe(counts.total + counts.reported);
    }
    const { errors } = await app.ask('{ totals(filter: { institutions: ["no-such"] }) { total } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'UNKNOWN_INSTITUTION', argument: 'filter.institutions' });
  });

  it('says of each record what is missing on the day and at the standing that the list asks for', async () => {
    const { data } = await app.ask<{
      adoptions: { edges: { nextStage: string; nextProofs: string[]; missingProofs: string[]; stalled: boolean }[] };
    }>(
      '{ adoptions(filter: { countries: ["NRU"], dpgs: ["opencrvs"], stages: [PILOTED], asOf: "2021-06-01" }) { edges { nextStage nextProofs missingProofs stalled } } }',
    );
    expect(data.adoptions.edges).toEqual([
      {
        nextStage: 'SCALED',
        nextProofs: ['MANDATE', 'COVERAGE', 'CONTINUITY', 'OPERATOR', 'RECURRENT_FUNDING'],
        missingProofs: ['PUBLIC_BODY', 'AGREEMENT', 'SITES', 'DECISION_DATE'],
        stalled: false,
      },
    ]);
  });
});

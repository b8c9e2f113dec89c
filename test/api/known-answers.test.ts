import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';

type Counts = Record<'reported' | 'assessed' | 'piloted' | 'scaled' | 'total' | 'countries', number>;
const COUNTS = 'reported assessed piloted scaled total countries';

describe.each(DATABASES)('The real records on %s', (database) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp({ database });
  });
  afterAll(() => app.stop());

  const totals = async (filter: Record<string, unknown> = {}) =>
    (await app.ask<{ totals: Counts }>(`query ($filter: AdoptionFilter) { totals(filter: $filter) { ${COUNTS} } }`, { filter })).data
      .totals;
  const breakdown = async (by: string, filter: Record<string, unknown> = {}) =>
    (
      await app.ask<{ breakdown: { key: string; counts: Counts }[] }>(
        `query ($filter: AdoptionFilter) { breakdown(by: ${by}, filter: $filter) { key counts { ${COUNTS} } } }`,
        { filter },
      )
    ).data.breakdown;

  it('say what the world adopted', async () => {
    expect(await totals()).toEqual({ reported: 2328, assessed: 26, piloted: 88, scaled: 81, total: 195, countries: 80 });
  });

  it('name the 80 countries', async () => {
    expect((await breakdown('COUNTRY')).filter(({ counts }) => counts.total > 0)).toHaveLength(80);
  });

  it('hold 25 registry reports for Ghana', async () => {
    const { data } = await app.ask<{ adoptions: { edges: { node: { events: { kind: string }[] } }[] } }>(
      '{ adoptions(filter: { countries: ["GHA"] }, first: 500) { edges { node { events { kind } } } } }',
    );
    const reported = data.adoptions.edges.filter(({ node }) => node.events.some(({ kind }) => kind === 'REPORTED'));
    expect(reported).toHaveLength(25);
  });

  it('add up to the total by sector', async () => {
    const bars = Object.fromEntries((await breakdown('SECTOR')).map(({ key, counts }) => [key, counts.total]));
    expect(bars).toMatchObject({ HEALTH: 96, PUBLIC_ADMINISTRATION: 18, IDENTITY: 16, EDUCATION: 14, WATER: 1, UNSPECIFIED: 2 });
    expect(Object.values(bars).reduce((sum, bar) => sum + bar, 0)).toBe(195);
  });

  it('count an adoption under each of its goals', async () => {
    const bars = Object.fromEntries((await breakdown('SDG')).map(({ key, counts }) => [key, counts.total]));
    expect(bars).toMatchObject({ 1: 55, 3: 128, 4: 74, 9: 57, 14: 0, 16: 64, 17: 89 });
  });

  it.each(['COUNTRY', 'REGION', 'SUBREGION', 'INCOME_GROUP', 'SECTOR', 'DPG'])('add up to the totals by %s', async (by) => {
    const bars = await breakdown(by);
    for (const rung of ['reported', 'assessed', 'piloted', 'scaled'] as const) {
      expect(bars.reduce((sum, { counts }) => sum + counts[rung], 0)).toBe((await totals())[rung]);
    }
  });

  it('add up in a table of two dimensions', async () => {
    const { data } = await app.ask<{ crosstab: { row: string; column: string; counts: Counts }[] }>(
      `{ crosstab(rows: REGION, columns: SECTOR) { row column counts { ${COUNTS} } } }`,
    );
    const africa = data.crosstab.filter(({ row }) => row === 'Africa').reduce((sum, { counts }) => sum + counts.total, 0);
    expect(africa).toBe((await totals({ regions: ['Africa'] })).total);
  });

  it('tell progress, and how many adoptions have no date', async () => {
    const { data } = await app.ask<{ timeline: { undated: number; points: { period: string; counts: Counts }[] } }>(
      `{ timeline(interval: YEAR) { undated points { period counts { ${COUNTS} } } } }`,
    );
    expect(data.timeline.undated).toBe(51);
    expect(data.timeline.points.at(-1)).toMatchObject({ period: '2026-01-01', counts: { assessed: 17, piloted: 78, scaled: 55 } });
  });

  it('give at the end of each period what they give as of its last day', async () => {
    const { data } = await app.ask<{ timeline: { points: { period: string; counts: Counts }[] } }>(
      `{ timeline(interval: QUARTER, from: "2019-01-01", to: "2020-12-31") { points { period counts { ${COUNTS} } } } }`,
    );
    expect(data.timeline.points.map(({ period }) => period)).toEqual([
      '2019-01-01',
      '2019-04-01',
      '2019-07-01',
      '2019-10-01',
      '2020-01-01',
      '2020-04-01',
      '2020-07-01',
      '2020-10-01',
    ]);
    expect(data.timeline.points.at(-1)?.counts).toEqual(await totals({ asOf: '2020-12-31' }));
    expect(data.timeline.points[1]?.counts).toEqual(await totals({ asOf: '2019-06-30' }));
  });

  it('lose what is not documented when the bar rises, and nothing when it falls', async () => {
    expect(await totals({ standing: 'PROVEN' })).toMatchObject({ total: 0, reported: 2523 });
    expect(await totals({ standing: 'CLAIMED' })).toMatchObject({ total: 195, reported: 2328 });
  });

  it('leave out global listings on no rung, and keep documented ones', async () => {
    const without = await totals({ withoutGlobalListings: true });
    expect(without.total).toBe(195);
    const listed = await totals({
      dpgs: ['odk', 'kobotoolbox', 'fedora-linux', 'met-norway-weather-api', 'kolibri', 'global-healthsites-mapping-project'],
    });
    expect(without.reported).toBe(2328 - listed.reported);
  });

  it('narrow by different fields together', async () => {
    const africa = await totals({ regions: ['Africa'] });
    const leastDeveloped = await totals({ regions: ['Africa'], groups: ['LDC'] });
    expect(leastDeveloped.total).toBeLessThan(africa.total);
    expect(await totals({ regions: ['Africa', 'Asia', 'Americas', 'Europe', 'Oceania'], groups: [], countries: null })).toEqual(
      await totals(),
    );
  });

  it.each([
    ['cote d ivoire', 0],
    ["cote d'IVOIRE", 1],
    ['CÔTE D’IVOIRE', 1],
    ['科特迪瓦', 1],
    ['ساحل العاج', 1],
  ])('find %p', async (text, countries) => {
    const found = await breakdown('COUNTRY', { text });
    expect(found.map(({ key }) => key)).toEqual(countries ? ['CIV'] : []);
  });

  it('find a DPG by its alias', async () => {
    const found = await breakdown('DPG', { text: 'mosip' });
    expect(found.map(({ key }) => key)).toContain('modular-open-source-identity-platform');
  });

  it('know who was a least developed country when', async () => {
    const members = async (asOf: string) => {
      const { data } = await app.ask<{ countries: { groups: string[] }[] }>(`{ countries { groups(asOf: "${asOf}") } }`);
      return data.countries.filter(({ groups }) => groups.includes('LDC')).length;
    };
    app.clock.moveTo('2026-11-24');
    expect([await members('2026-11-23'), await members('2026-11-24')]).toEqual([44, 41]);
    app.clock.moveTo('2026-11-20');
  });

  it('name things in the six languages', async () => {
    const { data } = await app.ask<{ country: Record<string, string>; breakdown: { label: string }[] }>(
      '{ country(iso3: "gha") { en: name fr: name(language: "fr") ar: name(language: "ar") ru: subregionName(language: "ru") } breakdown(by: SDG) { label(language: "es") } }',
    );
    expect(data.country).toEqual({ en: 'Ghana', fr: 'Ghana', ar: 'غانا', ru: 'Африка к югу от Сахары' });
    expect(data.breakdown[2]?.label).toBe('Salud y bienestar');
  });

  it('say of one adoption where it stands and what is missing', async () => {
    const { data } = await app.ask<{ adoptions: { edges: { node: Record<string, unknown> }[] } }>(
      '{ adoptions(filter: { countries: ["SLE"], dpgs: ["dhis2"] }) { edges { node { stage standing stageSince stale missingProofs institution useCase jurisdiction events { kind date evidence { grade url } source { file } } } } } }',
    );
    const [{ node } = { node: {} }] = data.adoptions.edges;
    expect(node).toMatchObject({
      stage: 'SCALED',
      standing: 'DOCUMENTED',
      stageSince: '2021',
      stale: true,
      useCase: null,
      jurisdiction: null,
    });
    expect(node['missingProofs']).toEqual(['MANDATE', 'COVERAGE', 'CONTINUITY', 'OPERATOR', 'RECURRENT_FUNDING']);
  });

  it('give the latest dated events first', async () => {
    const { data } = await app.ask<{ latestEvents: { date: string; adoption: { country: { iso3: string } } }[] }>(
      '{ latestEvents(first: 30) { date adoption { country { iso3 } } } }',
    );
    const dates = data.latestEvents.map(({ date }) => date.padEnd(10, '-01'));
    expect(dates).toHaveLength(30);
    expect(dates).toEqual(dates.toSorted().reverse());
  });
});

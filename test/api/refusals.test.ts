import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApp, type TestApp } from '../kit/app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('A refusal carries a code and names the argument', () => {
  it.each([
    ['an unknown country', '{ totals(filter: { countries: ["GHA", "XXX"] }) { total } }', 'UNKNOWN_COUNTRY', 'filter.countries'],
    ['an unknown region', '{ totals(filter: { regions: ["Atlantis"] }) { total } }', 'UNKNOWN_REGION', 'filter.regions'],
    ['an unknown DPG', '{ breakdown(by: SDG, filter: { dpgs: ["no-such"] }) { key } }', 'UNKNOWN_DPG', 'filter.dpgs'],
    ['SDG 18', '{ totals(filter: { sdgs: [18] }) { total } }', 'UNKNOWN_SDG', 'filter.sdgs'],
    ['SDG 0', '{ timeline(filter: { sdgs: [0] }) { undated } }', 'UNKNOWN_SDG', 'filter.sdgs'],
    ['an asOf in the future', '{ totals(filter: { asOf: "2026-11-21" }) { total } }', 'DATE_IN_FUTURE', 'filter.asOf'],
    ['a knownOn in the future', '{ totals(filter: { knownOn: "2030-01-01" }) { total } }', 'DATE_IN_FUTURE', 'filter.knownOn'],
    ['a time line into the future', '{ timeline(to: "2027-01-01") { undated } }', 'DATE_IN_FUTURE', 'to'],
    ['a time line that ends before it starts', '{ timeline(from: "2022-01-01", to: "2021-01-01") { undated } }', 'PERIOD_INVALID', 'from'],
    ['a time line of too many points', '{ timeline(from: "1800-01-01") { undated } }', 'PERIOD_INVALID', 'from'],
    ['a malformed cursor', '{ adoptions(after: "!!") { totalCount } }', 'CURSOR_MALFORMED', 'after'],
    ['a page too large', '{ adoptions(first: 501) { totalCount } }', 'PAGE_SIZE_INVALID', 'first'],
    ['a page of less than nothing', '{ adoptions(first: -1) { totalCount } }', 'PAGE_SIZE_INVALID', 'first'],
    ['too many events', '{ latestEvents(first: 101) { id } }', 'PAGE_SIZE_INVALID', 'first'],
    ['an unknown language', '{ country(iso3: "GHA") { name(language: "de") } }', 'UNKNOWN_LANGUAGE', 'language'],
    ['a text too long', `{ totals(filter: { text: "${'x'.repeat(201)}" }) { total } }`, 'TEXT_TOO_LONG', 'filter.text'],
    ['groups of the future', '{ country(iso3: "GHA") { groups(asOf: "2030-01-01") } }', 'DATE_IN_FUTURE', 'asOf'],
  ])('%s', async (_case, query, code, argument) => {
    const { errors, status } = await app.ask(query);
    expect(status).toBeLessThan(500);
    expect(errors?.[0]?.extensions).toMatchObject({ code, argument });
  });

  it('a cursor of another order', async () => {
    const { data } = await app.ask<{ adoptions: { pageInfo: { endCursor: string } } }>(
      '{ adoptions(first: 1, orderBy: DPG_ASC) { pageInfo { endCursor } } }',
    );
    const { errors } = await app.ask('query ($after: String) { adoptions(after: $after, orderBy: COUNTRY_ASC) { totalCount } }', {
      after: data.adoptions.pageInfo.endCursor,
    });
    expect(errors?.[0]?.extensions.code).toBe('CURSOR_MALFORMED');
  });

  it('a list too long', async () => {
    const { errors } = await app.ask('query ($countries: [ID!]) { totals(filter: { countries: $countries }) { total } }', {
      countries: Array.from({ length: 301 }, () => 'GHA'),
    });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'LIST_TOO_LONG', argument: 'filter.countries' });
  });

  it.each(['2021-13-01', '2021-02-30', '2021', 'yesterday'])('the date %p', async (asOf) => {
    const { errors } = await app.ask('query ($filter: AdoptionFilter) { totals(filter: $filter) { total } }', { filter: { asOf } });
    expect(errors?.[0]?.extensions.code).toBe('DATE_INVALID');
    expect(errors?.[0]?.message).toContain('asOf');
  });

  it('nothing that is unknown becomes an error of ours', async () => {
    const { data, errors } = await app.ask('{ country(iso3: "XXX") { iso3 } dpg(id: "no-such") { id } adoption(id: "no-such") { id } }');
    expect([data, errors]).toEqual([{ country: null, dpg: null, adoption: null }, undefined]);
  });
});

describe('Limits are counted through fragments and refused with HTTP 400', () => {
  const nested = (levels: number) => `{ latestEvents { ${'adoption { events { '.repeat(levels)} id ${'} }'.repeat(levels)} } }`;
  const chain = (links: number) =>
    `{ dataset { ...f0 } } ${Array.from({ length: links }, (_, i) => `fragment f${i} on Dataset { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f${links} on Dataset { version today }`;

  it.each([
    ['depth', nested(6), 'QUERY_TOO_DEEP'],
    [
      'depth through a fragment',
      `{ latestEvents { ...e } } fragment e on StageEvent { ${'adoption { events { '.repeat(5)} id ${'} }'.repeat(5)} }`,
      'QUERY_TOO_DEEP',
    ],
    ['breadth', `{ ${'dataset { version today dpgs countries adoptions } '.repeat(80)} }`, 'QUERY_TOO_BROAD'],
    ['a fragment bomb', chain(30), 'QUERY_TOO_BROAD'],
    ['aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: dataset { version }`).join(' ')} }`, 'QUERY_TOO_MANY_ALIASES'],
    ['directives', `{ dataset { version ${'@include(if: true) '.repeat(21)} } }`, 'QUERY_TOO_MANY_DIRECTIVES'],
    [
      'records',
      '{ adoptions(first: 500) { edges { node { events { adoption { events { evidence { title url grade publisher } note kind date } sdgs id } } } } } }',
      'QUERY_TOO_EXPENSIVE',
    ],
    ['tokens', `{ ${'dataset { version } '.repeat(1200).slice(0, 19_000)} }`, 'GRAPHQL_PARSE_FAILED'],
    ['characters', `{ dataset { version } } # ${'x'.repeat(20_001)}`, 'QUERY_TOO_LONG'],
    ['a field that is not there', '{ secrets }', 'GRAPHQL_VALIDATION_FAILED'],
    ['no query at all', 'not graphql', 'GRAPHQL_PARSE_FAILED'],
  ])('%s', async (_case, query, code) => {
    const { status, errors } = await app.ask(query);
    expect([status, errors?.[0]?.extensions.code]).toEqual([400, code]);
  });

  it('a page size in a variable counts as well', async () => {
    const { errors } = await app.ask(
      'query ($n: Int) { adoptions(first: $n) { edges { node { events { adoption { events { evidence { title url grade publisher } note kind date } sdgs id } } } } } }',
      { n: 500 },
    );
    expect(errors?.[0]?.extensions.code).toBe('QUERY_TOO_EXPENSIVE');
  });

  const post = (body: string, headers: Record<string, string> = { 'content-type': 'application/json' }) =>
    fetch(`${app.url}/graphql`, { method: 'POST', body, headers });

  it.each([
    [
      'a body over 100 kB',
      JSON.stringify({ query: '{ dataset { version } }', variables: { x: 'x'.repeat(110_000) } }),
      'REQUEST_TOO_LARGE',
    ],
    ['a body that is no JSON', '{"query":', 'REQUEST_MALFORMED'],
  ])('%s', async (_case, body, code) => {
    const response = await post(body);
    const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
    expect([response.status, errors[0]?.extensions.code]).toEqual([400, code]);
  });

  it('a request that a foreign page could send by itself', async () => {
    const response = await fetch(`${app.url}/graphql?query=${encodeURIComponent('{ dataset { version } }')}`);
    expect(response.status).toBe(400);
    expect((await post('{"query":"{ dataset { version } }"}', { 'content-type': 'text/plain' })).status).toBe(400);
  });

  it('a batch', async () => expect((await post('[{"query":"{ dataset { version } }"}]')).status).toBe(400));
});

it('Introspection answers, as the explorer asks it', async () => {
  const { getIntrospectionQuery, buildClientSchema } = await import('graphql');
  const { data, status } = await app.ask<Parameters<typeof buildClientSchema>[0]>(getIntrospectionQuery({ inputValueDeprecation: true }));
  expect(status).toBe(200);
  expect(Object.keys(buildClientSchema(data).getQueryType()?.getFields() ?? {})).toContain('crosstab');
});

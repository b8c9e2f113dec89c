import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { startApp, type TestApp } from '../kit/app.js';
import { anAdoption } from '../kit/makers.js';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const TOTALS = 'query ($asOf: Date) { totals(filter: { asOf: $asOf }) { piloted } }';
const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
const get = (query: string, variables: object, headers: Record<string, string> = {}, withQuery = false) => {
  const parameters = new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(query) } }),
    variables: JSON.stringify(variables),
    ...(withQuery ? { query } : {}),
  });
  return fetch(`${app.url}/graphql?${parameters.toString()}`, { headers: { 'apollo-require-preflight': 'true', ...headers } });
};
const piloted = async (response: Response) => ((await response.json()) as { data: { totals: { piloted: number } } }).data.totals.piloted;

describe('A persisted query over GET', () => {
  it('is learned once, then known by its digest, and unchanged answers are 304', async () => {
    expect(((await (await get(TOTALS, {})).json()) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code).toBe(
      'PERSISTED_QUERY_NOT_FOUND',
    );
    expect(await piloted(await get(TOTALS, {}, {}, true))).toBe(88);
    const again = await get(TOTALS, {});
    const etag = again.headers.get('etag') ?? '';
    expect([again.status, await piloted(again)]).toEqual([200, 88]);
    expect((await get(TOTALS, {}, { 'if-none-match': etag })).status).toBe(304);
  });

  it('is another answer after a published change', async () => {
    const etag = (await get(TOTALS, {}, {}, true)).headers.get('etag') ?? '';
    await anAdoption(app.storage, { events: [{ kind: 'PILOTED', date: '2022' }] });
    const changed = await get(TOTALS, {}, { 'if-none-match': etag });
    expect([changed.status, await piloted(changed)]).toEqual([200, 89]);
    expect(changed.headers.get('etag')).not.toBe(etag);
  });

  it('is the same answer before and after a draft', async () => {
    const etag = (await get(TOTALS, {}, {}, true)).headers.get('etag') ?? '';
    await app.storage.write((records) => records.query<unknown>('UPDATE adoption SET version = version'));
    expect((await get(TOTALS, {}, { 'if-none-match': etag })).status).toBe(304);
  });

  it('holds beyond midnight only where it does not depend on today', async () => {
    const today = (await get(TOTALS, {}, {}, true)).headers.get('etag') ?? '';
    const past = (await get(TOTALS, { asOf: '2020-12-31' })).headers.get('etag') ?? '';
    app.clock.moveTo('2026-11-21');
    expect((await get(TOTALS, {}, { 'if-none-match': today })).status).toBe(200);
    expect((await get(TOTALS, { asOf: '2020-12-31' }, { 'if-none-match': past })).status).toBe(304);
  });

  it('differs by its variables, whatever their order', async () => {
    await get(TOTALS, {}, {}, true);
    expect(await piloted(await get(TOTALS, { asOf: '2020-12-31' }))).not.toBe(88);
  });

  it('of another query with the same digest is refused', async () => {
    await get(TOTALS, {}, {}, true);
    const parameters = new URLSearchParams({
      query: '{ dataset { version } }',
      extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(TOTALS) } }),
    });
    const response = await fetch(`${app.url}/graphql?${parameters.toString()}`, { headers: { 'apollo-require-preflight': 'true' } });
    expect(((await response.json()) as { data?: unknown }).data).toBeUndefined();
  });
});

it('A refusal is not kept', async () => {
  const wrong = '{ totals(filter: { sdgs: [18] }) { total } }';
  expect((await get(wrong, {}, {}, true)).headers.get('etag') ?? '').not.toMatch(/^"\d+\./);
});

import { beforeAll, describe, expect, it } from '@jest/globals';
import { examine } from './examine.js';
import { aReader, ready } from '../kit/browser.js';

const { app, visit } = aReader();

let record: string;
beforeAll(async () => {
  const question = '{ adoptions(filter: { countries: ["GHA"], stages: [SCALED] }, first: 1) { edges { node { id } } } }';
  const { data } = await app().ask<{ adoptions: { edges: { node: { id: string } }[] } }>(question);
  record = `/records/${encodeURIComponent(data.adoptions.edges[0]?.node.id ?? '')}`;
});

describe.each(['en', 'ar'])('Nothing stands in the way of a reader, in %s', (language) => {
  it.each([
    '/',
    '/countries',
    '/countries/GHA',
    '/compare?countries=GHA,SLE,RWA&against=2022-01-01',
    '/dpgs',
    '/dpgs/dhis2',
    '/records?stage=SCALED',
    '/investment',
    '/investment/records',
    '/data',
    '/about',
    '/?standing=PROVEN',
    '/records?text=zzzz',
  ])('on %s', async (path) => expect(await examine(await visit(path, { language }))).toEqual([]));

  it('on one record', async () => expect(await examine(await visit(record, { language }))).toEqual([]));

  it('on meetings, what countries share, an organisation, and parts of the review of money', async () => {
    const question = '{ funders(by: [ORGANISATION], first: 1) { nodes { organisation { id } } } }';
    const { data } = await app().ask<{ funders: { nodes: { organisation: { id: string } | null }[] } }>(question);
    const places = [
      '/engagements',
      '/engagements/unga76-dpg-roundtable',
      '/collaborations',
      `/organisations/${data.funders.nodes[0]?.organisation?.id ?? ''}`,
      ...['/investment/stalled', '/investment/dependence', '/investment/support'],
    ];
    const page = await visit(places[0] ?? '', { language });
    for (const place of places) {
      await page.goto(new URL(place, page.url()).href);
      await ready(page);
      // The widest tables are there: what a narrow screen holds, a wide one does.
      expect([place, ...(await examine(page, [390]))]).toEqual([place]);
    }
  });

  it('where there is no page', async () => expect(await examine(await visit('/nowhere', { language, status: 404 }))).toEqual([]));

  it('with a filter, the languages and a table open', async () => {
    const page = await visit('/countries/GHA?sector=HEALTH', { language });
    await page.locator('details.twin').evaluateAll((all) => all.forEach((twin) => ((twin as HTMLDetailsElement).open = true)));
    await page.locator('#filters-open').evaluate((opener) => ((opener as HTMLInputElement).checked = true));
    for (const menu of ['.language', 'details:has(.choices.sdg)']) {
      await page.locator(menu).evaluate((details) => ((details as HTMLDetailsElement).open = true));
    }
    expect(await examine(page)).toEqual([]);
  });
});

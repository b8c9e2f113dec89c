import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { DATABASES, startApp, type TestApp } from '../kit/app.js';
import { aPerson } from '../kit/people.js';
import { statementsDuring } from '../kit/statements.js';

/** What the screens ask; what they write, and previews of it, is tested with its room. */
const documents = Object.values(JSON.parse(readFileSync('frontend/gql/persisted-documents.json', 'utf8')) as Record<string, string>).filter(
  (document) => /\bquery \w/.test(document) && !document.includes('$input'),
);
const nameOf = (document: string): string => /(?:query)\s+(\w+)/.exec(document)?.[1] ?? document.slice(0, 60);

/** Enough for every variable that a screen's document declares. */
const variablesFor = (document: string): Record<string, unknown> => {
  const all: Record<string, unknown> = {
    iso3: 'UGA',
    language: 'fr',
    filter: {},
    first: 100,
    from: null,
    to: null,
    after: null,
    interval: 'QUARTER',
    orderBy: document.includes('OrganisationOrder') ? 'MONEY_DESC' : 'DPG_ASC',
    onlyUnfunded: false,
    task: 'STALE',
    number: 'AAAAA-AAAAA',
    countryIso3: 'UGA',
    dpgId: 'dhis2',
    dpg: 'dhis2',
    across: 'COUNTRY',
    down: 'DPG',
    moved: true,
    since: '2024-01-01',
    by: 'SUBREGION',
    countries: ['UGA', 'GHA'],
    ids: [],
    dpgs: [],
    choosing: true,
    kind: 'PARTICIPATION',
    text: 'DHIS',
    adoptions: 20,
    commitments: 20,
    needs: 20,
    leftOut: 20,
    stalled: 20,
  };
  return Object.fromEntries(Object.entries(all).filter(([name]) => document.includes(`$${name}`)));
};

describe.each(DATABASES)('Statements on %s', (database) => {
  let app: TestApp;
  let staff: string;
  beforeAll(async () => {
    app = await startApp({ database });
    staff = (await aPerson(app, ['EDITOR', 'REVIEWER', 'ADMIN'])).cookie;
    await app.ask('{ totals { total } }');
  });
  afterAll(() => app.stop());

  it.each(documents.map((document) => [nameOf(document), document]))(
    '%s takes a handful of statements, whatever it returns',
    async (_name, document) => {
      const variables = variablesFor(document);
      if (document.includes('$id')) {
        const { data } = await app.ask<{ adoptions: { edges: { node: { id: string; dpg: { id: string } } }[] } }>(
          '{ adoptions(first: 1, filter: { countries: ["UGA"] }) { edges { node { id dpg { id } } } } }',
        );
        const node = data.adoptions.edges[0]?.node;
        variables['id'] = document.includes('dpg(') ? node?.dpg.id : node?.id;
      }
      // Under another text, so that the answer is not kept for the question that is measured.
      const asked = await app.ask(`${document} # who may`, variables);
      const cookie = asked.errors?.[0]?.extensions.code === 'UNAUTHENTICATED' ? staff : undefined;
      const statements = await statementsDuring(app.storage, async () => {
        const { errors } = await app.ask(document, variables, cookie);
        expect(errors).toBeUndefined();
      });
      expect(statements.length).toBeGreaterThan(0);
      expect(statements.length).toBeLessThanOrEqual(cookie ? 30 : 16);
    },
  );

  it('A page of 300 records takes as many as a page of 2', async () => {
    const query = `query ($first: Int) { adoptions(first: $first) { edges { stage node {
      country { name groups } dpg { name owners reportedIn } institution stale missingProofs events { standing evidence { title } adoption { id } } } } } }`;
    const small = await statementsDuring(app.storage, () => app.ask(query, { first: 2 }));
    const large = await statementsDuring(app.storage, () => app.ask(query, { first: 300 }));
    expect(large.length).toBe(small.length);
  });

  it('A figure takes one statement, for the data version', async () => {
    const statements = await statementsDuring(app.storage, () =>
      app.ask(
        '{ totals(filter: { sdgs: [3] }) { total } breakdown(by: SECTOR, filter: { sdgs: [3] }) { key } crosstab(rows: SDG, columns: REGION) { row } timeline { undated } }',
      ),
    );
    expect(statements).toEqual([expect.stringContaining('publication')]);
  });
});

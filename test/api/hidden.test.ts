import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createHash } from 'node:crypto';
import { startApp, type TestApp } from '../kit/app.js';
import { aPerson, type Person } from '../kit/people.js';

/** Stands in every text of what is hidden, and 987654321 in every amount. */
const MARK = 'Quillonvar';
const AMOUNT = '987654321';
const MEETING = 'unga76-dpg-roundtable';
const EVIDENCE = [{ title: MARK, url: `https://example.org/${MARK}`, grade: 'PRIMARY_DOCUMENT' }];
const REASON = `${MARK} was not said`;

/** The same product twice: one where nothing else was recorded, one full of what an outsider must not see. */
let clean: TestApp;
let full: TestApp;
let organisation: string;
let adoption: string;
let hidden: string[];
let tags: Map<string, string | null>;

type Input = Record<string, unknown>;
const money = { amount: AMOUNT, currency: 'USD', date: '2025' };

/** A claim of every kind, as somebody who may records it. Every statement of a meeting is one of three, which may not be alike. */
const KINDS: readonly (readonly [name: string, mutation: string, who: 'editor' | 'donor', input: (which: number) => Input])[] = [
  ['a need of a country', 'recordNeed', 'editor', () => ({ countryIso3: 'SLE', category: 'CAPACITY', statedBy: MARK, ...money })],
  ['a need of an adoption', 'recordNeed', 'editor', () => ({ adoptionId: adoption, category: 'SUPPLY', forStage: 'SCALED', ...money })],
  ['a need of unknown size', 'recordNeed', 'editor', () => ({ countryIso3: 'SLE', category: 'STRATEGY' })],
  [
    'a commitment of a donor',
    'recordCommitment',
    'donor',
    () => ({ organisationId: organisation, adoptionId: adoption, category: 'CAPACITY', status: 'COMMITTED', ...money }),
  ],
  [
    'a pledge for no one country',
    'recordCommitment',
    'donor',
    () => ({ organisationId: organisation, worldwide: true, category: 'SUPPLY', status: 'PLEDGED', ...money }),
  ],
  ['help that is needed', 'recordSupportNeed', 'editor', () => ({ countryIso3: 'SLE', category: 'REGULATION', description: MARK })],
  [
    'help that is offered',
    'recordSupportOffer',
    'donor',
    () => ({ organisationId: organisation, stakeholder: 'DONOR', category: 'REGULATION', description: MARK }),
  ],
  [
    'a part in a meeting',
    'recordParticipation',
    'editor',
    (which) => ({ engagementId: MEETING, countryIso3: ['RWA', 'SEN', 'TGO'][which], level: 'ATTENDED', office: MARK }),
  ],
  [
    'a statement',
    'recordStatement',
    'editor',
    (which) => ({ engagementId: MEETING, countryIso3: 'SLE', question: 'USE', text: `${MARK} ${which}`, textLanguage: 'en' }),
  ],
  [
    'a collaboration',
    'recordCollaboration',
    'editor',
    (which) => ({ countryIso3: 'SLE', partnerIso3: ['GHA', 'KEN', 'RWA'][which], kind: 'LEARNS', dpgId: 'dhis2', note: MARK }),
  ],
];

const typeOf = (mutation: string): string => `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
const record = async (who: Person, mutation: string, input: Input): Promise<string> => {
  const question = `mutation ($input: ${typeOf(mutation)}!) { ${mutation}(input: $input) { id } }`;
  const { data, errors } = await who.ask<Record<string, { id: string }>>(question, { input: { evidence: EVIDENCE, note: MARK, ...input } });
  expect(errors).toBeUndefined();
  return data[mutation]?.id ?? '';
};

const ADDRESSES: readonly (readonly [name: string, path: () => string])[] = [
  ['the front page', () => '/?lang=en'],
  ['the page of the country', () => '/countries/SLE?lang=en'],
  ['its partners’', () => '/countries/GHA?lang=en'],
  ['the adoption', () => `/records/${encodeURIComponent(adoption)}?lang=en`],
  ['two countries compared', () => '/compare?countries=SLE,GHA&lang=en'],
  ['the money', () => '/investment?lang=en'],
  ['the records behind it', () => '/investment/records?lang=en'],
  ['the donor', () => `/organisations/${encodeURIComponent(organisation)}?lang=en`],
  ['the meetings', () => '/engagements?lang=en'],
  ['one meeting', () => `/engagements/${MEETING}?lang=en`],
  ['the collaborations', () => '/collaborations?lang=en'],
  ['the digital public good', () => '/dpgs/dhis2?lang=en'],
  ['a search', () => `/records?text=${MARK}&lang=en`],
  ['the export', () => '/records.csv?countries=SLE'],
  ['the card for other sites', () => '/embed/countries/SLE?lang=en'],
];

const SUMS = 'need pledged committed disbursed gap surplus unknownNeeds needsWithoutRate';
const SAID = 'id text note followedBy { id note }';
const QUESTIONS: readonly (readonly [name: string, question: () => string])[] = [
  ['the gap by country and category', () => `{ gap(by: [COUNTRY, CATEGORY]) { country category ${SUMS} } }`],
  [
    'the gap explained',
    () => `{ gapExplained { totals { ${SUMS} } records { totalCount nodes { id } } leftOut { totalCount nodes { id reason } } } }`,
  ],
  ['money by year', () => '{ moneyByYear { year money { pledged committed disbursed } } }'],
  ['funders', () => '{ funders(by: [ORGANISATION], first: 500) { totalCount nodes { organisation { id } } } }'],
  ['what could be closed', () => '{ closableGaps(first: 500) { totalCount } }'],
  ['concentration', () => '{ fundingConcentration(by: COUNTRY, first: 500) { totalCount } }'],
  ['the donor’s portfolio', () => `{ organisationPortfolio(id: "${organisation}") { gaps { ${SUMS} } commitments { totalCount } } }`],
  [
    'help needed and offered',
    () => '{ support { needs { nodes { need { id } offers { id } } } offers { nodes { offer { id description } } } } }',
  ],
  [
    'the country and its adoption',
    () => `{ country(iso3: "SLE") { participations { id office } statements { ${SAID} } collaborations { id note } }
      adoption(id: "${adoption}") { needs { id } commitments { id } followsFrom { id } } }`,
  ],
  ['the meeting', () => `{ engagement(id: "${MEETING}") { participations { id office country { iso3 } } statements { ${SAID} } } }`],
  ['all collaborations', () => '{ collaborations(first: 500) { totalCount edges { node { id note } } } }'],
  ['the data set', () => '{ dataset { version } totals { total } }'],
];

const ask = async (app: TestApp, question: string) => {
  const sha256Hash = createHash('sha256').update(question).digest('hex');
  const extensions = JSON.stringify({ persistedQuery: { version: 1, sha256Hash } });
  const answer = await fetch(`${app.url}/graphql?${new URLSearchParams({ query: question, extensions }).toString()}`, {
    headers: { 'apollo-require-preflight': 'true' },
  });
  return { text: await answer.text(), tag: answer.headers.get('etag') };
};
const get = async (app: TestApp, path: string) => {
  const answer = await fetch(`${app.url}${path}`);
  return { status: answer.status, text: await answer.text(), tag: answer.headers.get('etag') };
};

beforeAll(async () => {
  const settings = { PUBLIC_URL: 'https://dpg.example.org' };
  [clean, full] = await Promise.all([startApp({ settings }), startApp({ settings })]);
  const found = await full.ask<{
    adoptions: { edges: { node: { id: string } }[] };
    funders: { nodes: { organisation: { id: string } }[] };
  }>(
    '{ adoptions(filter: { countries: ["SLE"], stages: [PILOTED] }, first: 1) { edges { node { id } } } funders(by: [ORGANISATION], first: 1) { nodes { organisation { id } } } }',
  );
  adoption = found.data.adoptions.edges[0]?.node.id ?? '';
  organisation = found.data.funders.nodes[0]?.organisation.id ?? '';
  tags = new Map(await Promise.all(QUESTIONS.map(async ([name, question]) => [name, (await ask(full, question())).tag] as const)));
  const people = { editor: await aPerson(full, ['EDITOR']), donor: await aPerson(full, [`DONOR ${organisation}`]) };
  const reviewer = await aPerson(full, ['REVIEWER']);
  hidden = [];
  for (const [, mutation, who, input] of KINDS)
    for (const [which, submit] of [false, true, true].entries()) {
      const id = await record(people[who], mutation, { ...input(which), submit });
      hidden.push(id);
      if (which === 2)
        expect(
          (await reviewer.ask('mutation ($id: ID!, $why: String!) { returnClaims(ids: [$id], reason: $why) }', { id, why: REASON })).errors,
        ).toBeUndefined();
    }
});
afterAll(() => Promise.all([clean.stop(), full.stop()]));

/** Nothing of what is hidden: no word, no amount, no id. */
const isBare = (text: string) => {
  expect(text.includes(MARK)).toBe(false);
  expect(text.replace(/[,.\s ]/g, '')).not.toContain(AMOUNT);
  expect(hidden.filter((id) => text.includes(id))).toEqual([]);
};

describe('Drafts, and claims handed in or returned, change nothing for an outsider', () => {
  it('though there is one of every kind in each state', async () => {
    const editor = await aPerson(full, ['EDITOR']);
    const { data } = await editor.ask<{ workClaims: { totalCount: number } }>('{ workClaims(first: 0) { totalCount } }');
    expect(new Set(hidden).size).toBe(KINDS.length * 3);
    expect(data.workClaims.totalCount).toBeGreaterThanOrEqual(hidden.length);
  });

  it.each(ADDRESSES)('on %s', async (_name, path) => {
    const [before, now] = await Promise.all([get(clean, path()), get(full, path())]);
    expect([now.status, now.tag]).toEqual([200, before.tag]);
    // What was searched for stands in the page and in its address.
    if (!path().includes(MARK)) isBare(now.text);
    expect(now.text).toBe(before.text);
  });

  it.each(QUESTIONS)('in the answer about %s, and in its tag', async (name, question) => {
    const [before, now] = await Promise.all([ask(clean, question()), ask(full, question())]);
    expect(now.text).not.toContain('"errors"');
    isBare(now.text);
    expect(now.text).toBe(before.text);
    expect(now.tag).toBe(tags.get(name));
  });

  it('on paper', async () => {
    const paper = async (app: TestApp) => {
      const answer = await fetch(`${app.url}/countries/SLE/brief.pdf?lang=en`);
      return [answer.status, answer.headers.get('etag'), (await answer.arrayBuffer()).byteLength];
    };
    expect(await paper(full)).toEqual(await paper(clean));
  });
});

describe('No answer tells an outsider whether a hidden claim exists', () => {
  it.each([
    ['its own history', 'query ($id: ID!) { history(recordId: $id, first: 1) { sequence } }'],
    ['the claim', 'query ($id: ID!) { workClaim(id: $id) { id } }'],
    ['taking it back', 'mutation ($id: ID!) { withdrawClaims(ids: [$id]) }'],
    ['publishing it', 'mutation ($id: ID!) { publishClaims(ids: [$id]) }'],
    ['retracting it', 'mutation ($id: ID!) { retractClaims(ids: [$id], reason: "Not so") }'],
    ['an error in it', 'mutation ($id: ID!) { reportError(recordId: $id, text: "The date is wrong.") { number } }'],
  ])('asked for %s', async (_name, question) => {
    const answer = async (id: string) => JSON.stringify((await full.ask(question, { id })).errors).replaceAll(id, 'ID');
    const nothing = await answer('00000000-0000-4000-8000-000000000000');
    expect(nothing).toMatch(/UNAUTHENTICATED|UNKNOWN_RECORD/);
    expect(new Set(await Promise.all([hidden[0], hidden[9], hidden.at(-1)].map((id) => answer(id ?? ''))))).toEqual(new Set([nothing]));
  });

  it('nor another donor', async () => {
    const stranger = await aPerson(full, ['DONOR no-such']);
    const { data } = await stranger.ask<{ workClaims: { totalCount: number }; workClaim: unknown }>(
      'query ($id: ID!) { workClaims { totalCount } workClaim(id: $id) { id } workbench { drafts submitted returned toReview } }',
      { id: hidden[9] },
    );
    expect(data).toEqual({
      ...{ workClaims: { totalCount: 0 }, workClaim: null },
      workbench: { drafts: 0, submitted: 0, returned: 0, toReview: 0 },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { Typesetter } from '../../backend/pages/brief/typesetter.js';
import { organisationId } from '../../backend/catalogue/organisation.entity.js';
import { startApp, type TestApp } from '../kit/app.js';
import { readPaper } from '../kit/pdf.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const get = (path: string, init: RequestInit = {}) => fetch(`${app.url}${path}`, init);
const paper = async (path: string) => readPaper(await (await get(path)).arrayBuffer());

const LADDER = `query ($iso3: ID!) {
  totals(filter: { countries: [$iso3] }) { scaled piloted assessed reported }
  adoptions(filter: { countries: [$iso3], stages: [ASSESSED, PILOTED, SCALED] }, first: 200) {
    edges { node { dpg { name } events { kind evidence { title } } } }
  }
}`;
interface Known {
  totals: Record<'scaled' | 'piloted' | 'assessed' | 'reported', number>;
  adoptions: { edges: { node: { dpg: { name: string }; events: { kind: string; evidence: { title: string }[] }[] } }[] };
}

/** Words alone: where a line ends is the typesetter's business. */
const words = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replace(/\s+/g, ' ');

describe('The brief of the longest country', () => {
  it('is two tagged pages with the figures of the API and all of their evidence', async () => {
    const { data } = await app.ask<Known>(LADDER, { iso3: 'UGA' });
    const read = await paper('/countries/UGA/brief.pdf?lang=en');
    const text = words(read.texts.join(' '));
    expect([read.pages, read.width, read.title, read.language]).toEqual([2, 595, 'Uganda · Country brief', 'en']);
    const [sentence = ''] = /Uganda: .*?not yet classified/.exec(text) ?? [];
    for (const figure of Object.values(data.totals)) expect(sentence).toContain(String(figure));
    for (const { node } of data.adoptions.edges) expect(text).toContain(node.dpg.name);
    const events = data.adoptions.edges.flatMap(({ node }) => node.events).filter(({ kind }) => kind !== 'REPORTED');
    const evidence = new Set(events.flatMap((event) => event.evidence.map(({ title }) => title)));
    const [, notes = ''] = text.split('Evidence (data version');
    for (const title of evidence) expect(notes).toContain(title);
    // One note more: the registry, behind the number of reports.
    expect(notes).toContain(` ${evidence.size + 1} Reports to the DPG Registry`);
    expect(read.inside).toBeGreaterThan(evidence.size);
    for (const page of read.texts) expect(words(page)).toMatch(/As of 20 Nov 2026.*\/countries\/UGA/);
    expect(read.links).toContain(`${app.url}/countries/UGA?lang=en`);
    expect([read.roles.get('H1'), read.roles.get('H2'), read.roles.get('Figure'), read.roles.get('TH')]).toEqual([1, 12, 2, 9]);
  });

  it.each([
    ['fr', 'Ouganda', 'Note de pays'],
    ['es', 'Uganda', 'Nota sobre el país'],
    ['ar', 'أوغندا', 'موجز قطري'],
    ['ru', 'Уганда', 'Справка по стране'],
    ['zh', '乌干达', '国别简报'],
  ])('speaks %s, in the order in which it is read, with its fonts in it', async (language, name, kicker) => {
    const read = await paper(`/countries/UGA/brief.pdf?lang=${language}`);
    expect([read.pages, read.language, read.title]).toEqual([2, language, `${name} · ${kicker}`]);
    const text = words(read.texts[0] ?? '');
    // The reader gives words of a line that runs from the right in the order of the paper: each of them is whole.
    for (const word of kicker.split(' ')) expect(text).toContain(word);
    expect(read.fonts.named).toBeGreaterThan(1);
    expect(read.fonts.embedded).toBe(read.fonts.named);
  });
});

const GIVEN = `query ($id: ID!) {
  organisationPortfolio(id: $id) {
    organisation { name }
    stages { stage count records { node { dpg { name } country { name(language: "en") } } } }
    commitments { totalCount nodes { dollars commitment { amount evidence { title } } } }
  }
  stalledPilots(funding: { organisations: [$id] }) { totalCount }
  years: moneyByYear(funding: { organisations: [$id] }) { money { pledged committed disbursed } }
}`;
interface Given {
  organisationPortfolio: {
    organisation: { name: string };
    stages: { stage: string; count: number; records: { node: { dpg: { name: string }; country: { name: string } } }[] }[];
    commitments: { totalCount: number; nodes: { dollars: string; commitment: { amount: string; evidence: { title: string }[] } }[] };
  };
  stalledPilots: { totalCount: number };
  years: { money: Record<'pledged' | 'committed' | 'disbursed', string> }[];
}
const WORLD_BANK = organisationId('World Bank');
const exact = (decimal: string): string => Number(decimal).toLocaleString('en', { minimumFractionDigits: 2 });

describe('The brief of the largest donor', () => {
  it('is two tagged pages with its commitments to the cent, where its adoptions stand, and the evidence of both', async () => {
    const { data } = await app.ask<Given>(GIVEN, { id: WORLD_BANK });
    const { commitments, stages } = data.organisationPortfolio;
    const read = await paper(`/organisations/${WORLD_BANK}/brief.pdf?lang=en`);
    const text = words(read.texts.join(' '));
    expect([read.pages, read.width, read.title, read.language]).toEqual([2, 595, 'World Bank · Donor brief', 'en']);
    expect(text).toContain(`World Bank has ${commitments.totalCount} commitments on record`);
    for (const { dollars, commitment } of commitments.nodes) {
      expect(text).toContain(`US$ ${exact(dollars)}`);
      expect(text).toContain(exact(commitment.amount));
    }
    for (const { money } of data.years) for (const sum of Object.values(money)) expect(text).toContain(`US$ ${exact(sum)}`);
    for (const { node } of stages.flatMap(({ records }) => records)) expect(text).toContain(node.country.name);
    const [, notes = ''] = text.split('Evidence (data version');
    for (const { commitment } of commitments.nodes) for (const { title } of commitment.evidence) expect(notes).toContain(title);
    expect(read.inside).toBeGreaterThan(commitments.totalCount);
    for (const page of read.texts) expect(words(page)).toMatch(/As of 20 Nov 2026.*\/organisations\//);
    expect(read.links).toContain(`${app.url}/organisations/${WORLD_BANK}?lang=en`);
    expect([read.roles.get('H1'), read.roles.get('H2')]).toEqual([1, 8]);
    expect(text).toContain('Nobody else on record funds the same adoptions.');
    expect(text).toContain('1 commitment has no date');
  });

  it.each([
    ['fr', 'Note sur un donateur'],
    ['es', 'Nota sobre un donante'],
    ['ar', 'موجز عن جهة مانحة'],
    ['ru', 'Справка о доноре'],
    ['zh', '捐助方简报'],
  ])('speaks %s, with its fonts in it', async (language, kicker) => {
    const read = await paper(`/organisations/${WORLD_BANK}/brief.pdf?lang=${language}&paper=letter`);
    expect([read.pages, read.width, read.language, read.title]).toEqual([2, 612, language, `World Bank · ${kicker}`]);
    for (const word of kicker.split(' ')) expect(words(read.texts[0] ?? '')).toContain(word);
    expect(read.fonts.embedded).toBe(read.fonts.named);
  });
});

describe('The brief in Arabic', () => {
  /** It is printed without vowel signs (decision 0014); numbers of notes stand in lines of their own, and push a point or a comma aside. */
  const bare = (text: string) => words(text.replace(/[\u064b-\u0652]/g, '')).trim();
  const readOut = ([lines = []]: string[][]) => bare(lines.filter((line) => /\p{L}/u.test(line)).join(' ')).replace(/ (?=[،.])/g, '');

  it('says its sentence from right to left, and goes on in the line below', async () => {
    const page = await (await get('/countries/UGA?lang=ar')).text();
    const sentence = (/<h1[^>]*class="state"[^>]*>(.*?)<\/h1>/s.exec(page)?.[1] ?? '').replace(/<[^>]*>/g, '');
    const { lines } = await paper('/countries/UGA/brief.pdf?lang=ar');
    expect(sentence.length).toBeGreaterThan(80);
    expect(lines[0]?.some((line) => bare(line).includes(bare(sentence)))).toBe(false);
    expect(readOut(lines)).toContain(bare(sentence));
  });

  it('has its parts in the order of the English one, what stands beside another from the right', async () => {
    const PARTS = ['country.ladder', 'country.next_steps', 'country.peers', 'country.changes', 'chart.sectors', 'chart.timeline'];
    const orderOf = async (language: string) => {
      const sentences = JSON.parse(readFileSync(`frontend/locales/${language}.json`, 'utf8')) as Record<string, string>;
      const { lines } = await paper(`/countries/UGA/brief.pdf?lang=${language}`);
      const text = readOut(lines);
      return PARTS.map((part) => text.indexOf(bare((sentences[part] ?? '').split('{')[0] ?? '')));
    };
    for (const order of [await orderOf('en'), await orderOf('ar')]) {
      expect(order).not.toContain(-1);
      expect(order).toEqual([...order].sort((a, b) => a - b));
    }
  });
});

describe('A brief', () => {
  it('is on the paper, at the standing and on the day that are asked for', async () => {
    const read = await paper('/countries/SLE/brief.pdf?lang=en&paper=letter&standing=CLAIMED&asOf=2020-06-30');
    const text = words(read.texts.join(' '));
    expect(read.width).toBe(612);
    expect(text).toContain('As of 30 Jun 2020 · standing “Claimed” and above');
    const link = read.links.find((address) => address.includes('/countries/SLE')) ?? '';
    expect(new URL(link).search).toBe('?lang=en&standing=CLAIMED&asOf=2020-06-30');
  });

  it('says what is not known of a country without adoptions, on one page', async () => {
    const read = await paper('/countries/TUV/brief.pdf?lang=en');
    expect(read.pages).toBe(1);
    expect(words(read.texts[0] ?? '')).toMatch(/which goals are served is not known.*Page 1 of 1/);
  });

  it.each([
    ['of no country', '/countries/XXX/brief.pdf', 404, 'UNKNOWN_COUNTRY', 'filter.countries'],
    ['of no organisation', '/organisations/nobody/brief.pdf', 404, 'UNKNOWN_RECORD', 'id'],
    ['in no language', '/countries/GHA/brief.pdf?lang=xx', 400, 'UNKNOWN_LANGUAGE', 'lang'],
    ['on no paper', '/countries/GHA/brief.pdf?paper=a3', 400, 'INPUT_INVALID', 'paper'],
    ['on no day', '/countries/GHA/brief.pdf?asOf=2020-02-30', 400, 'DATE_INVALID', 'asOf'],
    ['tomorrow', '/countries/GHA/brief.pdf?asOf=2026-11-21', 400, 'DATE_IN_FUTURE', 'asOf'],
  ])('%s is refused with its code', async (_case, path, status, code, argument) => {
    const reply = await get(path);
    expect(reply.status).toBe(status);
    expect(await reply.json()).toMatchObject({ errors: [{ extensions: { code, argument } }] });
  });

  it('is sent once to who has it, named as a file, without a cookie', async () => {
    const path = '/countries/gha/brief.pdf?lang=fr';
    const { headers, status } = await get(path, { method: 'HEAD' });
    expect([status, headers.get('content-type'), headers.get('content-language'), headers.get('set-cookie')]).toEqual([
      ...[200, 'application/pdf', 'fr', null],
    ]);
    expect(headers.get('content-disposition')).toBe('inline; filename="dpg-adoption-GHA-fr.pdf"');
    const again = await get(path, { headers: { 'if-none-match': headers.get('etag') ?? '' } });
    expect(again.status).toBe(304);
  });

  it('is refused while too many wait, and comes once they are done', async () => {
    const typesetter = app.nest.get(Typesetter);
    let isFull = true;
    // Each of those that wait comes back at once, so that the queue stays full until the answer is there.
    const waiting = Array.from({ length: 12 }, async () => {
      while (isFull) await typesetter.set({ rooms: 1, paperIn: () => '{}' }).catch(() => null);
    });
    const refused = await get('/countries/KEN/brief.pdf?lang=en');
    isFull = false;
    await Promise.all(waiting);
    expect([refused.status, await refused.json()]).toMatchObject([503, { errors: [{ extensions: { code: 'BUSY' } }] }]);
    expect((await get('/countries/KEN/brief.pdf?lang=en')).status).toBe(200);
  });
});

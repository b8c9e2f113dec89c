import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { codeOf, DATABASES, startApp, type TestApp } from '../kit/app.js';
import { anAdoption } from '../kit/makers.js';
import { aPerson, type Person } from '../kit/people.js';
import { statementsDuring } from '../kit/statements.js';

const MEETING = 'unga76-dpg-roundtable';
const SOURCE = [{ title: 'A report', url: 'https://example.org/report', grade: 'PUBLIC_SOURCE' }];
const STATED = { engagementId: MEETING, countryIso3: 'SLE', question: 'PRIORITIES', text: 'Nous avons commencé.', textLanguage: 'fr' };

const verb = (name: string, type: string, fields = 'id') => `mutation ($input: ${type}!) { ${name}(input: $input) { ${fields} } }`;
const VERBS = {
  engagement: verb('recordEngagement', 'RecordEngagementInput', 'id name(language: "ru") date'),
  participation: verb('recordParticipation', 'RecordParticipationInput'),
  statement: verb('recordStatement', 'RecordStatementInput'),
  collaboration: verb('recordCollaboration', 'RecordCollaborationInput'),
  link: verb('linkStatement', 'LinkStatementInput'),
  need: verb('recordNeed', 'RecordNeedInput'),
};

describe.each(DATABASES)('Meetings on %s', (database) => {
  let app: TestApp;
  let focalPoint: Person;
  let editor: Person;
  let reviewer: Person;
  beforeAll(async () => {
    app = await startApp({ database });
    focalPoint = await aPerson(app, ['FOCAL_POINT SLE']);
    editor = await aPerson(app, ['EDITOR']);
    reviewer = await aPerson(app, ['REVIEWER']);
  });
  afterAll(() => app.stop());

  const tell = async (who: Person, kind: keyof typeof VERBS, input: Record<string, unknown>) => {
    const reply = await who.ask<Record<string, { id: string }>>(VERBS[kind], {
      input: kind === 'engagement' ? input : { evidence: SOURCE, ...input },
    });
    return { reply, id: Object.values(reply.data ?? {})[0]?.id ?? '' };
  };
  const publish = (...ids: string[]) => reviewer.ask('mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }', { ids });
  const published = async (kind: keyof typeof VERBS, input: Record<string, unknown>) => {
    const { id, reply } = await tell(editor, kind, { submit: true, ...input });
    expect(reply.errors).toBeUndefined();
    expect((await publish(id)).errors).toBeUndefined();
    return id;
  };
  const SAID = `{ country(iso3: "SLE") { statements { id text textLanguage standing evidence { title } engagement { id }
    followedBy { need note adoption { id } collaboration { id partner { iso3 } } } } } }`;
  interface Said {
    id: string;
    text: string;
    standing: string;
    followedBy: { adoption: { id: string } | null; collaboration: { id: string } | null }[];
  }
  const said = async () => (await app.ask<{ country: { statements: Said[] } }>(SAID)).data.country.statements;

  it('load the roundtable: twelve were invited, seven spoke, and India spoke without an invitation on record', async () => {
    const { data } = await app.ask<{ engagement: { participations: { level: string; standing: string; country: { iso3: string } }[] } }>(
      `{ engagement(id: "${MEETING}") { date name(language: "ar") statements { id } participations { level standing office country { iso3 } } } }`,
    );
    expect(data.engagement).toMatchObject({ date: '2021-09-29', name: expect.stringMatching(/السبعين/), statements: [] });
    const of = (level: string) => data.engagement.participations.filter((one) => one.level === level).map(({ country }) => country.iso3);
    expect([of('INVITED').length, of('ATTENDED').length]).toEqual([12, 0]);
    expect(of('STATED').sort()).toEqual(['CHE', 'IND', 'KGZ', 'PHL', 'SGP', 'SLE', 'UZB']);
    expect(of('INVITED')).not.toContain('IND');
    expect(new Set(data.engagement.participations.map(({ standing }) => standing))).toEqual(new Set(['DOCUMENTED']));
  });

  it('keep a statement from the public until a reviewer published it, and then show what followed', async () => {
    const { id } = await tell(focalPoint, 'statement', { ...STATED, submit: true });
    expect(await said()).toEqual([]);
    expect((await publish(id)).errors).toBeUndefined();
    expect(await said()).toMatchObject([{ text: 'Nous avons commencé.', textLanguage: 'fr', standing: 'DOCUMENTED', followedBy: [] }]);

    const adoptionId = await anAdoption(app.storage, { countryIso3: 'SLE', events: [{ kind: 'PILOTED', date: '2022' }] });
    const collaborationId = await published('collaboration', { kind: 'LEARNS', countryIso3: 'SLE', partnerIso3: 'SGP', dpgId: 'dhis2' });
    await published('link', { statementId: id, adoptionId });
    await published('link', { statementId: id, collaborationId });
    const followed = (await said())[0]?.followedBy.map(({ adoption, collaboration }) => adoption?.id ?? collaboration?.id);
    expect(followed?.sort()).toEqual([adoptionId, collaborationId].sort());
    const from = await app.ask(`{ adoption(id: "${adoptionId}") { followsFrom { id } } }`);
    expect(from.data).toEqual({ adoption: { followsFrom: [{ id }] } });

    const corrected = await published('statement', { ...STATED, text: 'Nous avons déjà commencé.', supersedes: id });
    expect(await said()).toMatchObject([{ id: corrected, text: 'Nous avons déjà commencé.', followedBy: [{}, {}] }]);
    const entries = await app.storage.reader.findBy(AuditEntry, { recordId: MEETING, subjectId: corrected });
    expect(entries.map(({ action }) => action).sort()).toEqual(['PUBLISHED', 'RECORDED_AND_SUBMITTED']);
  });

  it('tell the slower of two who correct the same claim whose claim stands there, before and after it is published', async () => {
    const other = await aPerson(app, ['EDITOR']);
    const part = { engagementId: MEETING, countryIso3: 'CHE', level: 'ATTENDED' };
    const supersedes = await published('participation', part);
    const faster = await tell(editor, 'participation', { ...part, office: 'Minister', supersedes, submit: true });
    const clash = async (input: object) =>
      (await tell(other, 'participation', { ...part, office: 'Ambassador', ...input })).reply.errors?.[0]?.extensions;
    const late = { code: 'CONFLICT', argument: 'input.supersedes' };
    expect(await clash({ supersedes })).toMatchObject({ ...late, claim: faster.id });
    // Whoever has seen it takes its place.
    const taken = await tell(other, 'participation', { ...part, office: 'Ambassador', supersedes: faster.id, submit: true });
    expect(taken.reply.errors).toBeUndefined();
    expect(await clash({ supersedes: faster.id })).toMatchObject({ code: 'CONFLICT', claim: taken.id });
    await publish(taken.id);
    expect(await clash({ supersedes })).toMatchObject({ ...late, claim: taken.id });
    expect(await clash({})).toMatchObject({ code: 'CONFLICT', argument: 'input.level', claim: taken.id });
  });

  it('show the need that followed as it stands now, and none once it counts no longer', async () => {
    const input = { countryIso3: 'PHL', category: 'CAPACITY', currency: 'USD', amount: '100.00', date: '2024' };
    const statementId = await published('statement', { ...STATED, countryIso3: 'PHL' });
    const { id: waiting } = await tell(editor, 'need', { ...input, submit: true });
    await published('link', { statementId, needId: waiting });
    const needed = async () => {
      const { data } = await app.ask<{ country: { statements: { followedBy: { needed: unknown }[] }[] } }>(
        '{ country(iso3: "PHL") { statements { followedBy { need needed { id amount } } } } }',
      );
      return data.country.statements.flatMap(({ followedBy }) => followedBy.map((action) => action.needed));
    };
    expect((await needed()).filter((need) => need !== null)).toEqual([]);
    await publish(waiting);
    expect(await needed()).toEqual([{ id: waiting, amount: '100.00' }]);
    const corrected = await published('need', { ...input, amount: '80.00', supersedes: waiting });
    expect(await needed()).toEqual([{ id: corrected, amount: '80.00' }]);
    await reviewer.ask('mutation ($ids: [ID!]!) { retractClaims(ids: $ids, reason: "It was met.") }', { ids: [corrected] });
    expect((await needed()).filter((need) => need !== null)).toEqual([]);
  });

  it('never show an adoption that is still a draft', async () => {
    const statementId = await published('statement', { ...STATED, countryIso3: 'KGZ' });
    const adoptionId = await anAdoption(app.storage, { countryIso3: 'KGZ', events: [{ kind: 'PILOTED', publishedAt: null }] });
    const foreign = await tell(focalPoint, 'link', { statementId, adoptionId });
    expect(codeOf(foreign.reply)).toBe('UNKNOWN_ADOPTION');
    await published('link', { statementId, adoptionId });
    const { data } = await app.ask(`{ country(iso3: "KGZ") { statements { followedBy { adoption { id } } } } }`);
    expect(data).toEqual({ country: { statements: [{ followedBy: [] }] } });
  });

  it.each<[string, keyof typeof VERBS, Record<string, unknown>, string]>([
    ['a focal point, of another country', 'statement', { ...STATED, countryIso3: 'GHA' }, 'FORBIDDEN'],
    ['a meeting that is not on record', 'statement', { ...STATED, engagementId: 'none' }, 'UNKNOWN_RECORD'],
    ['no words', 'statement', { ...STATED, text: ' ' }, 'INPUT_INVALID'],
    ['a category of another question', 'statement', { ...STATED, category: 'SUPPLY' }, 'INPUT_INVALID'],
    ['a part that is on record already', 'participation', { engagementId: MEETING, countryIso3: 'SLE', level: 'STATED' }, 'CONFLICT'],
    ['a country with itself', 'collaboration', { kind: 'LENDS', countryIso3: 'SLE', partnerIso3: 'SLE' }, 'INPUT_INVALID'],
    ['a DPG that nobody knows', 'collaboration', { kind: 'LENDS', countryIso3: 'SLE', partnerIso3: 'GHA', dpgId: 'none' }, 'UNKNOWN_DPG'],
    ['a link to a statement that is not there', 'link', { statementId: randomUUID(), adoptionId: 'x' }, 'UNKNOWN_CLAIM'],
    ['a meeting by who does not keep them', 'engagement', { names: [{ language: 'en', name: 'A meeting' }], date: '2024' }, 'FORBIDDEN'],
  ])('refuse %s', async (_case, kind, input, code) => expect(codeOf((await tell(focalPoint, kind, input)).reply)).toBe(code));

  it('are added by editors, once a request, and named in another language where one is missing', async () => {
    const input = { names: [{ language: 'fr', name: 'Réunion de Dakar' }], date: '2024-05', requestId: randomUUID() };
    const [first, second] = [await tell(editor, 'engagement', input), await tell(editor, 'engagement', input)];
    expect(first.reply.data).toMatchObject({ recordEngagement: { name: 'Réunion de Dakar', date: '2024-05' } });
    expect(second.id).toBe(first.id);
    const { data } = await app.ask<{ engagements: { id: string }[] }>('{ engagements { id } }');
    expect(data.engagements.map(({ id }) => id)).toEqual([first.id, MEETING]);
  });

  it('list collaborations by page, country and DPG, on whichever side the country is', async () => {
    const ids = [
      await published('collaboration', { kind: 'LENDS', countryIso3: 'UGA', partnerIso3: 'RWA', dpgId: 'openmrs' }),
      await published('collaboration', { kind: 'CO_BUILDS', countryIso3: 'RWA', partnerIso3: 'UGA' }),
    ];
    const list = async (args: string) =>
      (
        await app.ask<{ collaborations: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { endCursor: string } } }>(
          `{ collaborations(${args}) { totalCount pageInfo { endCursor } edges { node { id } } } }`,
        )
      ).data.collaborations;
    const first = await list('country: "rwa", first: 1');
    const next = await list(`country: "RWA", first: 1, after: "${first.pageInfo.endCursor}"`);
    expect(first.totalCount).toBe(2);
    expect([first, next].map(({ edges }) => edges[0]?.node.id).sort()).toEqual([...ids].sort());
    expect((await list('dpg: "openmrs"')).edges.map(({ node }) => node.id)).toEqual([ids[0]]);
  });

  it('take as many statements of the database for nineteen claims as for two', async () => {
    const ask = (which: string) => `{ ${which} { participations { level country { name } evidence { title } engagement { name }
      eventsSince { kind adoption { dpg { name } } } } statements { text followedBy { adoption { dpg { name } } } } } }`;
    const small = await statementsDuring(app.storage, () => app.ask(ask('country(iso3: "SLE")')));
    const large = await statementsDuring(app.storage, () => app.ask(ask(`engagement(id: "${MEETING}")`)));
    // A meeting asks after two things more than a country does; one statement a claim would be seventeen more.
    expect(large.length).toBeLessThanOrEqual(small.length + 2);
  });
});

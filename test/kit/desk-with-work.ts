import { randomUUID } from 'node:crypto';
import { Contradiction } from '../../backend/adoption/contradiction.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import type { TestApp } from './app.js';
import { anAdoption } from './makers.js';
import { aPerson, type Person } from './people.js';

const EVIDENCE = [
  {
    title: 'Annual report of the ministry, under a title that does not end where one would like it to',
    url: 'https://example.org/report.pdf',
    grade: 'PUBLIC_SOURCE',
    publisher: 'Ministry of Health',
    date: '2024-03',
  },
];
const record = (name: string) => `mutation ($input: Record${name}Input!) { record${name}(input: $input) { id } }`;

export interface DeskWithWork {
  /** Holds every role of the desk, and has a draft and a returned claim. */
  person: Person;
  /** An adoption with a claim of every kind. */
  adoptionId: string;
}

/** Something to do in every place of the workbench. */
export const aDeskWithWork = async (app: TestApp): Promise<DeskWithWork> => {
  const person = await aPerson(app, ['EDITOR', 'REVIEWER', 'ADMIN'], { name: 'Ada Østergård' });
  const editor = await aPerson(app, ['EDITOR'], { name: 'Ed' });
  const reviewer = await aPerson(app, ['REVIEWER'], { name: 'Rae' });
  const event = (date: string) => ({ kind: 'PILOTED' as const, date });
  const make = (useCase: string) => anAdoption(app.storage, { countryIso3: 'SLE', useCase, events: [event('2020'), event('2015')] });
  const [adoptionId, other] = [await make('Every kind of claim'), await make('Of the own hand')];
  const tell = async (who: Person, id: string, name: string, input: Record<string, unknown>) => {
    const { data } = await who.ask<{ workAdoption: { version: number } }>('query ($id: ID!) { workAdoption(id: $id) { version } }', { id });
    const given = { adoptionId: id, expectedVersion: data.workAdoption.version, requestId: randomUUID(), submit: true, evidence: EVIDENCE };
    const { errors } = await who.ask(record(name), { input: { ...given, ...input } });
    if (errors) throw new Error(JSON.stringify(errors));
  };
  await tell(editor, adoptionId, 'StageEvent', {
    kind: 'SCALED',
    date: '2026-02',
    sdgs: [3],
    proofs: { mandate: 'Decree 12' },
    note: 'Live.',
  });
  await tell(editor, adoptionId, 'ReachFigure', { date: '2026-01', unit: 'facilities', served: 1284, intended: 1400, women: 600 });
  await tell(editor, adoptionId, 'Barrier', { kind: 'INFRASTRUCTURE', severity: 2, notedOn: '2025-11' });
  await tell(editor, adoptionId, 'InclusionMarker', { date: '2026-01', women: 1, vulnerable: 2 });
  await tell(person, other, 'StageEvent', { kind: 'SCALED', date: '2026-01' });
  const { data } = await person.ask<{ workClaims: { edges: { node: { id: string } }[] } }>(
    '{ workClaims(filter: { states: [SUBMITTED], mine: true }) { edges { node { id } } } }',
  );
  const ids = data.workClaims.edges.map(({ node }) => node.id);
  await reviewer.ask('mutation ($ids: [ID!]!) { returnClaims(ids: $ids, reason: "Which districts?") }', { ids });
  await tell(person, other, 'StageEvent', { kind: 'PAUSED', date: '2026-03', reason: 'Funding ended', submit: false });
  await app.ask('mutation ($id: ID!) { reportError(recordId: $id, text: "The date is wrong.") { number } }', { id: adoptionId });
  await person.ask('mutation { saveView(name: "Sierra Leone", address: "/workbench/classify?country=SLE") { id } }');
  await person.ask('mutation { addOrganisation(name: "A foundation") { id } }');
  await app.storage.write(async (records) => {
    const events = await records.find(StageEvent, { where: { adoptionId: other, kind: 'PILOTED' }, order: { id: 'ASC' } });
    const [claimA = '', claimB = ''] = events.map(({ id }) => id);
    await records.insert(Contradiction, { id: randomUUID(), adoptionId: other, claimA, claimB, foundAt: app.clock.now().toISOString() });
  });
  return { person, adoptionId };
};

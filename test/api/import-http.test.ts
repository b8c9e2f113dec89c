import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { Like } from 'typeorm';
import { verifyTrail } from '../../backend/accounts/audit-check.js';
import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { Barrier } from '../../backend/adoption/barrier.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { aPerson, type SignedIn } from '../kit/accounts.js';
import { startApp, type TestApp } from '../kit/app.js';
import { HOSTILE } from '../kit/hostile-files.js';
import { aRow, stageEvents } from '../kit/imports.js';

interface Told {
  runId: string;
  state: string;
  done: boolean;
  applied: boolean;
  rowsRead: number;
  new: number;
  refused: number;
  error: { code: string; details: Record<string, unknown> } | null;
  errors?: { extensions: { code: string } }[];
}

const RECORD_BARRIER = 'mutation ($input: RecordBarrierInput!) { recordBarrier(input: $input) { version } }';

let app: TestApp;
let editor: SignedIn;
let colleague: SignedIn;
let reviewer: SignedIn;
beforeAll(async () => {
  app = await startApp();
  [editor, colleague, reviewer] = [
    await aPerson(app.storage, 'EDITOR', app.clock.now()),
    await aPerson(app.storage, 'EDITOR', app.clock.now()),
    await aPerson(app.storage, 'REVIEWER', app.clock.now()),
  ];
});
afterAll(() => app.stop());

const preflight = { 'apollo-require-preflight': '1' };
const address = (search: string) => `${app.url}/workbench/import${search}`;
const bodyOf = (file: string | Buffer) => {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(file))]), 'file.csv');
  return form;
};
const post = async (
  search: string,
  file: string | Buffer | null,
  headers: Record<string, string> = { ...preflight, cookie: editor.cookie },
) => {
  const body = file === null ? {} : { body: bodyOf(file) };
  // Making a large file takes a while, in which idle connections are closed: let the client notice.
  await pause(50);
  const response = await fetch(address(search), { method: 'POST', headers, ...body });
  return { status: response.status, told: (await response.json()) as Told };
};
const get = (path: string, { cookie }: SignedIn = editor) => fetch(address(path), { headers: { cookie } });
const ended = async (told: Told): Promise<Told> => {
  let now = told;
  while (!now.done) now = (await (await get(`/${told.runId}`)).json()) as Told;
  return now;
};

describe('An upload is refused', () => {
  const code = ({ told }: { told: Told }) => told.errors?.[0]?.extensions.code;
  it.each<[string, () => Record<string, string>, number, string]>([
    ['to who is not signed in', () => preflight, 401, 'UNAUTHENTICATED'],
    ['to a reviewer', () => ({ ...preflight, cookie: reviewer.cookie }), 403, 'FORBIDDEN'],
    ['without the header that another site cannot send', () => ({ cookie: editor.cookie }), 400, 'PREFLIGHT_MISSING'],
  ])('%s', async (_case, headers, status, expected) => {
    const reply = await post('?run=dry', stageEvents(aRow()), headers());
    expect([reply.status, code(reply)]).toEqual([status, expected]);
  });
  it.each([
    ['of no known kind', '?run=dry&kind=people', 'INPUT_INVALID'],
    ['that is neither dry nor real', '', 'INPUT_INVALID'],
    ['of an unknown run', '?run=real&of=no-such', 'UNKNOWN_RUN'],
  ])('%s', async (_case, search, expected) => expect(code(await post(search, stageEvents(aRow())))).toBe(expected));
  it('without a file', async () => expect(code(await post('?run=dry', null))).toBe('REQUEST_MALFORMED'));
  it('of more than 64 MB', async () => {
    expect(code(await post('?run=dry', Buffer.alloc(65 * 1024 * 1024, 'a')))).toBe('FILE_REFUSED');
  });
});

it('A real run carries out the dry run that it names, and others see neither', async () => {
  const file = stageEvents(aRow({ use_case: 'over HTTP' }), aRow({ use_case: 'over HTTP', country_iso3: 'Gana' }));
  const dry = await ended((await post('?run=dry&kind=stage_events', file)).told);
  expect(dry).toMatchObject({ state: 'DONE', run: 'dry', new: 1, refused: 1, rowsRead: 2, accepted: false, applied: false });
  const refused = await get(`/${dry.runId}/refused.csv`);
  expect(refused.headers.get('content-disposition')).toContain('attachment');
  expect(await refused.text()).toContain('did you mean Ghana (GHA)?');
  expect(await (await get(`/${dry.runId}/outcomes.csv`)).text()).toContain('2,NEW,"dhis2 in GHA, over HTTP, PILOTED, 2020"');
  expect((await get(`/${dry.runId}`, colleague)).status).toBe(404);

  const whole = await ended((await post(`?run=real&of=${dry.runId}`, null)).told);
  expect([whole.applied, whole.refused]).toEqual([false, 1]);
  const good = await ended((await post(`?run=real&of=${dry.runId}&take=good`, null)).told);
  expect(good.applied).toBe(true);
  expect(await app.storage.reader.countBy(StageEvent, { adoption: { useCase: 'over HTTP' } })).toBe(1);
  const again = await ended((await post(`?run=real&of=${dry.runId}&take=good`, null)).told);
  expect([again.state, again.error?.code]).toEqual(['FAILED', 'CONFLICT']);
});

it('Drafts are saved while an import of thousands of rows is carried out, and both stand on record', async () => {
  const rows = Array.from({ length: 2000 }, (_, index) => aRow({ use_case: `beside drafts ${index}` }));
  const dry = await ended((await post('?run=dry', stageEvents(...rows))).told);
  const adoption = await app.storage.reader.findOneByOrFail(Adoption, { countryIso3: 'BDI', dpgId: 'dhis2' });
  const saved: number[] = [];
  const save = async () => {
    const input = {
      adoptionId: adoption.id,
      expectedVersion: adoption.version + saved.length,
      kind: 'FUNDING',
      severity: 1,
      notedOn: '2024',
    };
    const variables = { input: { ...input, evidence: [], requestId: randomUUID() } };
    const reply = await app.ask<{ recordBarrier: { version: number } }>(RECORD_BARRIER, variables, colleague.cookie);
    expect(reply.errors).toBeUndefined();
    saved.push(reply.data.recordBarrier.version);
  };
  let run = (await post(`?run=real&of=${dry.runId}`, null)).told;
  for (; !run.done; run = (await (await get(`/${run.runId}`)).json()) as Told) await save();
  await save();
  expect([run.state, run.applied, run.new]).toEqual(['DONE', true, 2000]);
  expect(await app.storage.reader.countBy(StageEvent, { adoption: { useCase: Like('beside drafts %') } })).toBe(2000);
  expect(await app.storage.reader.countBy(Barrier, { adoptionId: adoption.id, reviewState: 'DRAFT' })).toBe(saved.length);
  expect(saved.length).toBeGreaterThan(1);
  expect((await verifyTrail(app.storage.reader, null)).findings).toEqual([]);
});

describe('A hostile file is refused in five seconds, while the server goes on serving', () => {
  it.each(HOSTILE)('%s: %s', async (_name, problem, make, place = {}) => {
    const file = make();
    const before = process.memoryUsage().rss;
    let most = before;
    const watch = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 20);
    const start = Date.now();
    const reply = post('?run=dry&kind=reports', file);
    const health = await fetch(`${app.url}/health/live`);
    const told = await ended((await reply).told);
    clearInterval(watch);
    expect(health.status).toBe(200);
    expect(told.error).toMatchObject({ code: 'FILE_REFUSED', details: { problem, ...place } });
    expect(Date.now() - start).toBeLessThan(5000);
    expect((most - before) / 1024 / 1024).toBeLessThan(250);
  });
});

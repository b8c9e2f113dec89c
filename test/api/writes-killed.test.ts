import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type ChildProcess, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { In } from 'typeorm';
import { verifyTrail } from '../../backend/accounts/audit-check.js';
import { AuditEntry } from '../../backend/accounts/audit-entry.entity.js';
import { Adoption } from '../../backend/adoption/adoption.entity.js';
import { StageEvent } from '../../backend/adoption/stage-event.entity.js';
import { Clock } from '../../backend/shared/clock.js';
import { Storage } from '../../backend/shared/storage.js';
import { aPerson, type SignedIn } from '../kit/accounts.js';
import { DATABASES, type FreshDatabase, seededDatabase } from '../kit/app.js';

const WRITERS = 4;
/** Records of one writer from nothing to published: the server is killed while the others are at work. */
const ENOUGH = 12;

const ADOPTION = 'mutation ($input: RecordAdoptionInput!) { recordAdoption(input: $input) { id version } }';
const EVENT = 'mutation ($input: RecordStageEventInput!) { recordStageEvent(input: $input) { id version events { id } } }';
const PUBLISH = 'mutation ($ids: [ID!]!) { publishClaims(ids: $ids) }';
const CLAIMS = 'query ($id: ID!) { workClaims(filter: { adoptionId: $id }) { edges { node { id } } } }';

/** The server answered, and did not do it. */
class Refused extends Error {}

/** What the server said was done. */
interface Acknowledged {
  adoptions: Map<string, number>;
  submitted: Set<string>;
  published: Set<string>;
}

/** Adopts, submits a pilot with its evidence, lets it be published, and begins again, until the server is gone. */
const work = async (url: string, editor: SignedIn, reviewer: SignedIn, told: Acknowledged, onPublished: () => void): Promise<void> => {
  const ask = async <T>({ cookie }: SignedIn, query: string, variables: object): Promise<T> => {
    const headers = { 'content-type': 'application/json', cookie };
    const response = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    const { data, errors } = (await response.json()) as { data: T; errors?: unknown[] };
    if (errors) throw new Refused(JSON.stringify(errors));
    return data;
  };
  for (;;) {
    const input = { countryIso3: 'SLE', dpgId: 'openspp', useCase: randomUUID(), primarySector: 'HEALTH' };
    const { recordAdoption } = await ask<{ recordAdoption: { id: string; version: number } }>(editor, ADOPTION, { input });
    const { id } = recordAdoption;
    told.adoptions.set(id, recordAdoption.version);
    const evidence = [{ title: 'A report', url: 'https://example.org/report', grade: 'PUBLIC_SOURCE' }];
    const claim = { adoptionId: id, expectedVersion: recordAdoption.version, kind: 'PILOTED', date: '2020', evidence, submit: true };
    const { recordStageEvent } = await ask<{ recordStageEvent: { version: number } }>(editor, EVENT, { input: claim });
    told.adoptions.set(id, recordStageEvent.version);
    const { workClaims } = await ask<{ workClaims: { edges: { node: { id: string } }[] } }>(reviewer, CLAIMS, { id });
    const ids = workClaims.edges.map(({ node }) => node.id);
    for (const one of ids) told.submitted.add(one);
    await ask(reviewer, PUBLISH, { ids });
    for (const one of ids) told.published.add(one);
    onPublished();
  }
};

describe.each(DATABASES)('A server that is killed while people record on %s', (database) => {
  let fresh: FreshDatabase;
  let server: ChildProcess | null = null;
  beforeEach(async () => {
    fresh = await seededDatabase(database);
  });
  afterEach(async () => {
    server?.kill('SIGKILL');
    await fresh.drop();
  });

  const started = async (): Promise<string> => {
    const url = fresh.target.kind === 'sqlite' ? `sqlite:${fresh.target.file}` : fresh.target.url;
    const settings = { DATABASE_URL: url, DATA_DIRECTORY: 'data', PORT: '0', LOG_LEVEL: 'silent' };
    const child = spawn(process.execPath, ['dist/backend/main.js'], {
      env: { ...process.env, ...settings },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    server = child;
    let said = '';
    for await (const text of child.stdout as AsyncIterable<Buffer>) {
      said += text.toString();
      const [, address] = /DPG adoption is at (http:\S+)/.exec(said) ?? [];
      if (address !== undefined) return address;
    }
    throw new Error(`The server did not start: ${said}`);
  };

  it('keeps all that it acknowledged, and nothing by half', async () => {
    const clock = new Clock();
    const before = await Storage.open(fresh.target);
    const editors = await Promise.all(Array.from({ length: WRITERS }, () => aPerson(before, 'EDITOR', clock.now())));
    const reviewer = await aPerson(before, 'REVIEWER', clock.now());
    await before.close();

    const told: Acknowledged = { adoptions: new Map(), submitted: new Set(), published: new Set() };
    const url = await started();
    const onPublished = () => {
      if (told.published.size >= ENOUGH) server?.kill('SIGKILL');
    };
    const exit = once(server as unknown as ChildProcess, 'exit');
    const ends = await Promise.allSettled(editors.map((editor) => work(url, editor, reviewer, told, onPublished)));
    // All of them went on until nobody answered any more.
    expect(ends.flatMap((end) => (end.status === 'rejected' && end.reason instanceof Refused ? [end.reason.message] : []))).toEqual([]);
    expect((await exit)[1]).toBe('SIGKILL');

    const storage = await Storage.open(fresh.target);
    const records = storage.reader;
    const authors = editors.map(({ viewer }) => viewer.accountId);
    const claims = await records.find(StageEvent, { where: { authorId: In(authors) }, relations: { evidence: true, adoption: true } });
    const byId = new Map(claims.map((claim) => [claim.id, claim]));
    const adoptions = new Map((await records.findBy(Adoption, { dpgId: 'openspp', countryIso3: 'SLE' })).map((one) => [one.id, one]));
    const entries = await records.findBy(AuditEntry, { accountId: In([...authors, reviewer.viewer.accountId]) });
    const noted = new Set(entries.map(({ action, subjectId }) => `${action} ${subjectId}`));

    // Nothing that was acknowledged is lost.
    expect([...told.adoptions].filter(([id, version]) => (adoptions.get(id)?.version ?? -1) < version)).toEqual([]);
    expect([...told.submitted].filter((id) => !byId.has(id))).toEqual([]);
    expect([...told.published].filter((id) => byId.get(id)?.reviewState !== 'PUBLISHED')).toEqual([]);
    // Nothing stands by half: no claim without its evidence and its entries, no entry without what it is about.
    expect(claims.filter(({ evidence }) => evidence.length !== 1)).toEqual([]);
    const expected = claims.flatMap(({ id, reviewState }) => [
      `RECORDED_AND_SUBMITTED ${id}`,
      ...(reviewState === 'PUBLISHED' ? [`PUBLISHED ${id}`] : []),
    ]);
    expect(expected.filter((entry) => !noted.has(entry))).toEqual([]);
    expect(entries.filter(({ subjectKind, subjectId }) => subjectKind === 'STAGE_EVENT' && !byId.has(subjectId))).toEqual([]);
    expect(entries.filter(({ subjectKind, subjectId }) => subjectKind === 'ADOPTION' && !adoptions.has(subjectId))).toEqual([]);
    // What is published is published in every place, and what is not in none.
    const halves = claims.filter(
      ({ reviewState, publishedAt, adoption }) =>
        (reviewState === 'PUBLISHED') !== (publishedAt !== null) ||
        (reviewState === 'PUBLISHED' && adoption.publishedVersion !== adoption.version),
    );
    expect(halves).toEqual([]);
    expect(await storage.dataVersion()).toBe(1 + claims.filter(({ reviewState }) => reviewState === 'PUBLISHED').length);
    const { findings, entries: all } = await verifyTrail(records, null);
    expect(findings).toEqual([]);
    expect(all).toBeGreaterThanOrEqual(entries.length);
    await storage.close();
  });
});

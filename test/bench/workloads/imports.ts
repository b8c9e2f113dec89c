import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { DatabaseTarget } from '../../../backend/config.js';
import { Storage } from '../../../backend/shared/storage.js';
import { aPerson } from '../../kit/accounts.js';
import { stageEventRows } from '../import-rows.js';
import { mustEqual, peakMegabytes, timed } from '../measure.js';
import { type Product, startProduct } from '../product.js';
import type { Measured } from '../table.js';

const ROWS = 100_000;
const BETWEEN_DRAFTS_MS = 100;
const JSON_HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

interface Run {
  runId: string;
  done: boolean;
  error: unknown;
  new: number;
  applied: boolean;
}

/** An editor who is signed in to the product. */
const signedIn = async ({ url }: Product, target: DatabaseTarget) => {
  const storage = await Storage.open(target);
  const { cookie } = await aPerson(storage, 'EDITOR', new Date());
  await storage.close();
  const ask = async (query: string, variables: Record<string, unknown>) => {
    const headers = { ...JSON_HEADERS, cookie };
    const reply = await fetch(`${url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query, variables }) });
    return (await reply.json()) as { data?: Record<string, unknown>; errors?: { message: string }[] };
  };
  const send = async (path: string, body?: FormData): Promise<Run> => {
    const headers = { 'apollo-require-preflight': 'true', cookie };
    const reply = await fetch(`${url}/workbench/import${path}`, body ? { method: 'POST', headers, body } : { headers });
    return (await reply.json()) as Run;
  };
  const toEnd = async (path: string, body = new FormData()): Promise<Run> => {
    let run = await send(path, body);
    for (; !run.done; run = await send(`/${run.runId}`)) await pause(100);
    if (run.error) throw new Error(JSON.stringify(run.error));
    return run;
  };
  return { ask, toEnd };
};
type Person = Awaited<ReturnType<typeof signedIn>>;

const DRAFT = 'mutation ($input: RecordBarrierInput!) { recordBarrier(input: $input) { version } }';

/** Saves one draft after the other until `work` is done; answers what the longest of them waited, and how many were refused. */
const draftsDuring = async ({ ask }: Person, work: Promise<unknown>) => {
  const found = await ask('{ adoptions(first: 1) { edges { node { id version } } } }', {});
  if (!found.data) throw new Error(JSON.stringify(found.errors));
  const adoption = (found.data?.['adoptions'] as { edges: { node: { id: string; version: number } }[] }).edges[0]?.node;
  const ended = { yet: false };
  const told = { saved: 0, refused: 0, longestMs: 0 };
  let { version } = adoption ?? { version: 0 };
  void work.finally(() => (ended.yet = true)).catch(() => undefined);
  while (!ended.yet) {
    const input = { kind: 'FUNDING', severity: 1, notedOn: '2024', evidence: [], requestId: randomUUID() };
    const sent = { input: { ...input, adoptionId: adoption?.id, expectedVersion: version } };
    const { ms, result } = await timed(() => ask(DRAFT, sent));
    told.longestMs = Math.max(told.longestMs, ms);
    const saved = result.data?.['recordBarrier'] as { version: number } | undefined;
    if (saved) version = saved.version;
    told[saved ? 'saved' : 'refused']++;
    if (!saved && told.refused === 1) console.error(JSON.stringify(result.errors));
    await pause(BETWEEN_DRAFTS_MS);
  }
  return told;
};

/** An import of many rows, by upload, into a fresh SQLite file with the real records, while somebody saves drafts. */
export const imports = async (): Promise<Measured[]> => {
  const folder = mkdtempSync(join(tmpdir(), 'dpg-bench-import-'));
  const target: DatabaseTarget = { kind: 'sqlite', file: join(folder, 'dpg.db') };
  const product = await startProduct(target);
  try {
    const person = await signedIn(product, target);
    const quiet = await draftsDuring(person, pause(2000));
    const body = new FormData();
    body.append('file', new Blob([stageEventRows(ROWS)]), 'rows.csv');
    const memory = peakMegabytes(product.pid);
    const dryRun = timed(() => person.toEnd('?run=dry', body));
    const duringDry = await draftsDuring(person, dryRun);
    const dry = await dryRun;
    const realRun = timed(() => person.toEnd(`?run=real&of=${dry.result.runId}`));
    const duringReal = await draftsDuring(person, realRun);
    const real = await realRun;
    mustEqual('rows written', [real.result.new, real.result.applied], [ROWS, true]);
    const again = await timed(() => person.toEnd(`?run=dry&of=`, body));
    mustEqual('rows of the same file again', again.result.new, 0);
    return [
      { name: 'a dry run of 100,000 rows', unit: 'ms', value: dry.ms },
      { name: 'the real run', unit: 'ms', value: real.ms },
      { name: 'a dry run of the same file again', unit: 'ms', value: again.ms },
      { name: 'longest wait for a draft, quiet', unit: 'ms', value: quiet.longestMs },
      { name: 'longest wait for a draft, dry run', unit: 'ms', value: duringDry.longestMs },
      { name: 'longest wait for a draft, real run', unit: 'ms', value: duringReal.longestMs },
      { name: 'drafts saved meanwhile', unit: 'drafts', value: duringDry.saved + duringReal.saved },
      { name: 'drafts refused', unit: 'drafts', value: duringDry.refused + duringReal.refused },
      { name: 'memory at most, before', unit: 'MB', value: memory },
      { name: 'memory at most, after', unit: 'MB', value: peakMegabytes(product.pid) },
    ];
  } finally {
    await product.stop();
    rmSync(folder, { recursive: true, force: true });
  }
};

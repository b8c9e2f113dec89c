import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { convertInWorker, WHOLE } from '../../../../../backend/exchange/import/xlsx/xlsx.reader.js';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dpg-xlsx-reader-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Reads with a thread that does what `body` says, and notes what it tells. */
const reading = async (name: string, body: string): Promise<number[]> => {
  const file = join(folder, `${name}.mjs`);
  const start = "import { parentPort, workerData } from 'node:worker_threads';\nconst { told } = workerData;\n";
  writeFileSync(file, start + body);
  const seen: number[] = [];
  await convertInWorker({ path: '', target: '' }, file, (share) => seen.push(share));
  return seen;
};

it('A workbook may take its time while rows come of it, and is left where none come', async () => {
  const slow = `
    let rows = 0;
    const timer = setInterval(() => {
      Atomics.store(told, 0, ++rows);
      Atomics.store(told, 1, rows * ${WHOLE / 10});
      if (rows < 10) return;
      clearInterval(timer);
      parentPort.postMessage({ problem: null, place: {} });
    }, 600);`;
  const [taken, left] = await Promise.allSettled([reading('slow', slow), reading('stuck', 'for (;;);')]);
  expect(left).toMatchObject({ status: 'rejected', reason: { code: 'FILE_REFUSED', details: { problem: 'TAKES_TOO_LONG' } } });
  const seen = taken.status === 'fulfilled' ? taken.value : [];
  expect([Math.max(...seen) >= 0.5, seen.every((share, at) => share >= (seen[at - 1] ?? 0))]).toEqual([true, true]);
}, 20_000);

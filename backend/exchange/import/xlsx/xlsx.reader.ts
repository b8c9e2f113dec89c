import { Worker } from 'node:worker_threads';
import { type FilePlace, type FileProblem, refusedFile } from '../file-problems.js';
import { XLSX_LIMITS } from './limits.js';

/** What the thread is given to do. */
export interface Conversion {
  path: string;
  target: string;
  /** In memory that both threads see: how many rows and texts came forth, and how much of the sheet was read, of WHOLE. */
  told: Int32Array<SharedArrayBuffer>;
}
export const [STEPS, SHARE, WHOLE] = [0, 1, 1000];

/** How it went; `problem` null: the rows stand in the target. */
export interface Converted {
  problem: FileProblem | null;
  place: FilePlace;
}

const LOOK_MS = 100;
const TOO_LATE: Converted = { problem: 'TAKES_TOO_LONG', place: {} };

/** Calls `late` once nothing came forth for too long, or it takes too long altogether; tells how much was read meanwhile. */
const watch = (told: Conversion['told'], seen: (share: number) => void, late: () => void): NodeJS.Timeout => {
  const start = performance.now();
  let [steps, moved] = [0, start];
  return setInterval(() => {
    const now = performance.now();
    if (told[STEPS] !== steps) [steps, moved] = [told[STEPS] ?? 0, now];
    if (now - moved > XLSX_LIMITS.idleSeconds * 1000 || now - start > XLSX_LIMITS.seconds * 1000) late();
    else seen((told[SHARE] ?? 0) / WHOLE);
  }, LOOK_MS);
};

/**
 * Converts the first sheet of a workbook in a thread that has its own, limited memory and time, so that no file can take the
 * server with it. A file may take its time as long as rows come of it. Throws FILE_REFUSED.
 */
export const convertInWorker = async (
  { path, target }: Pick<Conversion, 'path' | 'target'>,
  workerFile: string,
  seen: (share: number) => void,
): Promise<void> => {
  const told = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT));
  const worker = new Worker(workerFile, {
    workerData: { path, target, told } satisfies Conversion,
    resourceLimits: { maxOldGenerationSizeMb: XLSX_LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    env: {},
  });
  let watching: NodeJS.Timeout | undefined;
  const outcome = new Promise<Converted>((resolve, reject) => {
    watching = watch(told, seen, () => resolve(TOO_LATE));
    worker.once('message', resolve);
    worker.once('error', (error: Error & { code?: string }) =>
      error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? resolve({ problem: 'MEMORY', place: {} }) : reject(error),
    );
    worker.once('exit', () => resolve({ problem: 'MEMORY', place: {} }));
  });
  try {
    const { problem, place } = await outcome;
    if (problem) throw refusedFile(problem, place);
  } finally {
    clearInterval(watching);
    await worker.terminate();
  }
};

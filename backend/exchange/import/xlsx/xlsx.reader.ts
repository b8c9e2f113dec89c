import { Worker } from 'node:worker_threads';
import { type FilePlace, type FileProblem, refusedFile } from '../file-problems.js';
import { XLSX_LIMITS } from './limits.js';

/** What the thread is given to do. */
export interface Conversion {
  path: string;
  target: string;
}

/** How it went; `problem` null: the rows stand in the target. */
export interface Converted {
  problem: FileProblem | null;
  place: FilePlace;
}

/**
 * Converts the first sheet of a workbook in a thread that has its own, limited memory and time, so that no file can take the
 * server with it. Throws FILE_REFUSED.
 */
export const convertInWorker = async (path: string, target: string, workerFile: string): Promise<void> => {
  const worker = new Worker(workerFile, {
    workerData: { path, target } satisfies Conversion,
    resourceLimits: { maxOldGenerationSizeMb: XLSX_LIMITS.heapMegabytes, maxYoungGenerationSizeMb: 16, stackSizeMb: 4 },
    env: {},
  });
  let late: NodeJS.Timeout | undefined;
  const outcome = new Promise<Converted>((resolve, reject) => {
    late = setTimeout(() => resolve({ problem: 'TAKES_TOO_LONG', place: {} }), XLSX_LIMITS.seconds * 1000);
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
    clearTimeout(late);
    await worker.terminate();
  }
};

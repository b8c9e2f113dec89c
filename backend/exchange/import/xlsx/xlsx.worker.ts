import { parentPort, workerData } from 'node:worker_threads';
import { convertWorkbook } from './convert.js';
import { Unreadable } from './unreadable.js';
import { type Conversion, type Converted, SHARE, STEPS, WHOLE } from './xlsx.reader.js';

/** The thread that a workbook is read in: it may run out of time or memory, and nothing else does. */
const { path, target, told } = workerData as Conversion;
const tell = (outcome: Converted) => parentPort?.postMessage(outcome);

try {
  await convertWorkbook(path, target, (share) => {
    told[STEPS] = (told[STEPS] ?? 0) + 1;
    told[SHARE] = Math.round(share * WHOLE);
  });
  tell({ problem: null, place: {} });
} catch (error) {
  if (!(error instanceof Unreadable)) throw error;
  tell({ problem: error.problem, place: error.place });
}

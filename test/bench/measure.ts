import { readFileSync } from 'node:fs';
import { monitorEventLoopDelay } from 'node:perf_hooks';

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? NaN;
};

export const timed = async <T>(work: () => T | Promise<T>): Promise<{ ms: number; result: T }> => {
  const started = performance.now();
  const result = await work();
  return { ms: performance.now() - started, result };
};

/** Milliseconds of the fastest of several runs: what the work costs, rather than what else the machine did meanwhile. */
export const fastestMs = async (work: () => unknown, runs = 7): Promise<number> => {
  let fastest = Infinity;
  for (let run = 0; run <= runs; run++) fastest = Math.min(fastest, (await timed(work)).ms);
  return fastest;
};

/** Longest time in ms that nothing else could run while `work` did. */
export const longestBlock = async <T>(work: () => Promise<T>): Promise<{ ms: number; blockedMs: number; result: T }> => {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const { ms, result } = await timed(work);
  delay.disable();
  return { ms, result, blockedMs: delay.max / 1e6 };
};

/** Bytes in use by objects and typed arrays, once what is not needed is gone. */
export const bytesInUse = (): number => {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};

/** Most memory in MB that a process ever had (Linux; NaN elsewhere). */
export const peakMegabytes = (pid: number): number => {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;
  } catch {
    return NaN;
  }
};

const TICKS_A_SECOND = 100;

/** Processor time in ms that a process used so far (Linux; NaN elsewhere). */
export const processorMs = (pid: number): number => {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
    return ((Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND) * 1000;
  } catch {
    return NaN;
  }
};

/** Throws where two counts of the same thing differ: a figure that is fast and wrong is no figure. */
export const mustEqual = (what: string, actual: unknown, expected: unknown): void => {
  if (JSON.stringify(actual) === JSON.stringify(expected)) return;
  throw new Error(`${what}: ${JSON.stringify(actual)} instead of ${JSON.stringify(expected)}`);
};

import type { FilePlace, FileProblem } from '../file-problems.js';

/** Inside of the worker: why the workbook is refused. Told to the other thread as plain values. */
export class Unreadable extends Error {
  constructor(
    readonly problem: FileProblem,
    readonly place: FilePlace = {},
  ) {
    super(problem);
  }
}

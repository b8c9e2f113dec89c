import { statSync } from 'node:fs';

/** Journeys take longest, then the files that ask the API; so that no worker begins with one of them when the other is done. */
const FOLDERS = ['/test/journeys/', '/test/api/'];
const rank = ({ path }) => FOLDERS.findLastIndex((folder) => path.includes(folder)) >>> 0;
const size = ({ path }) => statSync(path).size;

/** The order of the test files of a run, which is the same on every machine. */
export default class LongestFirst {
  sort(tests) {
    return tests.toSorted((a, b) => rank(a) - rank(b) || size(b) - size(a));
  }

  allFailedTests(tests) {
    return tests;
  }

  cacheResults() {}
}

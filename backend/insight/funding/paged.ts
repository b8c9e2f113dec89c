import { decodeCursor, encodeCursor } from '../../shared/cursor.js';
import { DomainError } from '../../shared/domain-error.js';
import type { PageInfo } from '../../shared/page-info.js';

const MOST = 500;

export interface Paged<T> {
  nodes: T[];
  pageInfo: PageInfo;
  totalCount: number;
}

/** A list, or places in columns. */
export interface Listed<T> {
  length: number;
  [index: number]: T;
  slice: (from: number, to: number) => Iterable<T>;
  findIndex: (test: (item: T) => boolean) => number;
}

/** A page of a list that is whole in memory. Throws PAGE_SIZE_INVALID and CURSOR_MALFORMED. */
export const paged = <T>(list: Listed<T>, name: string, keyOf: (item: T) => string, first: number, after: string | null): Paged<T> => {
  if (first < 0 || first > MOST)
    throw new DomainError('PAGE_SIZE_INVALID', `Ask for 0 to ${MOST} at once.`, { argument: 'first', value: first });
  const from = after === null ? 0 : startAfter(list, keyOf, decodeCursor(after, name, ['number', 'string']));
  const nodes = [...list.slice(from, from + first)];
  const last = nodes.at(-1);
  const endCursor = last === undefined ? null : encodeCursor(name, [from + nodes.length - 1, keyOf(last)]);
  return { nodes, pageInfo: { hasNextPage: from + first < list.length, endCursor }, totalCount: list.length };
};

/** Behind the record of the cursor, wherever it stands by now; where it is gone, at the place that it had. */
const startAfter = <T>(list: Listed<T>, keyOf: (item: T) => string, [place, key]: (string | number)[]): number => {
  const stood = Math.max(0, Math.min(Number(place), list.length));
  const there = list[stood];
  if (there !== undefined && keyOf(there) === key) return stood + 1;
  const found = list.findIndex((item) => keyOf(item) === key);
  return found >= 0 ? found + 1 : stood;
};

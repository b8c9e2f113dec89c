import { z } from 'zod';
import { DomainError } from './domain-error.js';

/** A place in an ordered list: the order it belongs to and the sort keys of the record it points at, its id last. */
const shape = z.tuple([z.string()], z.union([z.string(), z.number()]));

export const encodeCursor = (order: string, keys: readonly (string | number)[]): string =>
  Buffer.from(JSON.stringify([order, ...keys])).toString('base64url');

/** Keys of a cursor that this list gave out. Throws CURSOR_MALFORMED for anything else, other orders included. */
export const decodeCursor = (cursor: string, order: string, kinds: readonly ('string' | 'number')[]): (string | number)[] => {
  const malformed = () =>
    new DomainError('CURSOR_MALFORMED', 'Ask for the first page again, or send back an endCursor of this list as it was given.', {
      argument: 'after',
    });
  try {
    const [ofOrder, ...keys] = shape.parse(JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')));
    if (ofOrder !== order || keys.length !== kinds.length || !keys.every((key, index) => typeof key === kinds[index])) throw malformed();
    return keys;
  } catch {
    throw malformed();
  }
};

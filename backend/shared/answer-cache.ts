import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { LRUCache } from 'lru-cache';
import { isoOfDay, type Day } from './partial-date.js';

/** What was asked: a document by its text or its SHA-256, and what is filled in. */
export interface Asked {
  query?: string | undefined;
  sha256?: string | undefined;
  operationName?: string | undefined;
  variables?: unknown;
}

export interface Answer {
  body: string;
  /** Changes whenever the answer might: with the data version, and with the day where the answer depends on it. */
  etag: string;
}

interface Entry extends Answer {
  version: number;
  /** The day (UTC) it holds for; null: it does not depend on the present. */
  day: Day | null;
}

const digest = (text: string): string => createHash('sha256').update(text).digest('base64url');

/** Object keys in one order, so that the same variables are the same key. */
const canonical = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(canonical);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, canonical(inner)]),
  );
};

const BYTES = 64 * 1024 * 1024;

/** Public answers as they were sent. An answer holds for its data version and, where it depends on the present, for its day. */
@Injectable()
export class AnswerCache {
  private readonly entries = new LRUCache<string, Entry>({
    maxSize: BYTES,
    maxEntrySize: BYTES / 8,
    sizeCalculation: ({ body }) => body.length * 2 + 200,
  });

  /** Null: there is no document to tell it by, or the text and the digest that were sent are of two documents. */
  keyOf({ query, sha256, operationName, variables }: Asked): string | null {
    const document = query === undefined ? sha256 : createHash('sha256').update(query).digest('hex');
    if (document === undefined || (sha256 !== undefined && sha256 !== document)) return null;
    return digest(JSON.stringify([document, operationName ?? null, canonical(variables ?? {})]));
  }

  get(key: string, version: number, today: Day): Answer | null {
    const entry = this.entries.get(key);
    return entry?.version === version && (entry.day === null || entry.day === today) ? entry : null;
  }

  put(key: string, body: string, version: number, day: Day | null): Answer {
    const entry = { body, etag: etagOf(key, version, day), version, day };
    this.entries.set(key, entry);
    return entry;
  }

  /** Does what the client holds still hold? Needs no entry: the tag says what it was made from. */
  isFresh(tag: string | undefined, key: string, version: number, today: Day): boolean {
    const held = tag?.split(',').map((one) => one.trim().replace(/^W\//, '')) ?? [];
    return held.includes(etagOf(key, version, null)) || held.includes(etagOf(key, version, today));
  }
}

const etagOf = (key: string, version: number, day: Day | null): string =>
  `"${version}.${day === null ? 'any' : isoOfDay(day)}.${key.slice(0, 22)}"`;

import type { NextFunction, Request, Response } from 'express';
import { z } from 'zod';
import type { AnswerCache, Asked } from './answer-cache.js';
import type { AskContext, Asker } from './ask-context.js';
import type { Clock } from './clock.js';
import { ERROR_CODES, type ErrorCode } from './domain-error.js';
import { LIMITS } from './query-limits.js';
import { sendKept } from './send-kept.js';
import type { Storage } from './storage.js';

/** What this middleware leaves on the request for Apollo's context, and Apollo's plugin for this middleware. */
export interface AskRequest extends Request {
  dataVersion?: number;
  /** Set by the session of the request; absent: nobody is signed in. */
  asker?: Asker;
  ask?: AskContext;
  /** Set once the operation ran as a query without errors. */
  cacheable?: boolean;
}

/** The context of a question that came over HTTP: all of them. */
export type AskedOverHttp = AskContext & { request: AskRequest };

const persisted = z.object({ persistedQuery: z.object({ sha256Hash: z.string() }) });

const asked = (request: Request): Asked => {
  const from = (request.method === 'GET' ? request.query : request.body) as Record<string, unknown> | undefined;
  const parsed = (value: unknown): unknown => (typeof value === 'string' ? JSON.parse(value) : value);
  const hash = persisted.safeParse(parsed(from?.['extensions']) ?? {});
  return {
    query: typeof from?.['query'] === 'string' ? from['query'] : undefined,
    sha256: hash.success ? hash.data.persistedQuery.sha256Hash : undefined,
    operationName: typeof from?.['operationName'] === 'string' ? from['operationName'] : undefined,
    variables: parsed(from?.['variables']),
  };
};

/** The same requests that Apollo's CSRF prevention lets through; the others are left to it to refuse. */
const isPreflighted = (request: Request): boolean =>
  Boolean(request.get('apollo-require-preflight') ?? request.get('x-apollo-operation-name')) ||
  (request.method === 'POST' && Boolean(request.is('json')));

const CACHED = 'public, max-age=0, must-revalidate';

/** Answers what was answered before, without Apollo; keeps what Apollo answers now. */
export const answerMiddleware =
  (storage: Storage, clock: Clock, cache: AnswerCache) =>
  async (request: AskRequest, response: Response, next: NextFunction): Promise<void> => {
    const version = await storage.dataVersion();
    request.dataVersion = version;
    let question: Asked;
    try {
      question = asked(request);
    } catch {
      return refuse(response, 'REQUEST_MALFORMED');
    }
    if ((question.query?.length ?? 0) > LIMITS.characters) return refuse(response, 'QUERY_TOO_LONG');
    // What somebody who is signed in is told is for that person alone: it is neither kept nor answered from what was kept.
    if (request.asker) {
      // Not Express's own `send`: it would make an ETag.
      response.send = (body?: unknown) => response.set('Cache-Control', 'private, no-store').end(body);
      return next();
    }
    const key = isPreflighted(request) ? cache.keyOf(question) : null;
    if (key === null) return next();
    const today = clock.today();
    if (request.method === 'GET' && cache.isFresh(request.get('if-none-match'), key, version, today)) {
      response.status(304).set('Cache-Control', CACHED).end();
      return;
    }
    const known = cache.get(key, version, today);
    if (known) {
      response.set({ 'Content-Type': 'application/json; charset=utf-8', ETag: known.etag, 'Cache-Control': CACHED });
      return sendKept(known, [known.body], request, response);
    }
    const send = response.send.bind(response);
    response.send = (body?: unknown) => {
      if (request.cacheable && !request.ask?.isKeptOut && typeof body === 'string') {
        const { etag } = cache.put(key, body, version, request.ask?.dependsOnToday ? today : null);
        response.set({ ETag: etag, 'Cache-Control': CACHED });
      }
      return send(body);
    };
    next();
  };

/** A refusal before GraphQL runs, in the shape of GraphQL's own. */
export const refuse = (response: Response, code: ErrorCode, status = 400): void => {
  if (response.headersSent) return;
  response.status(status).json({ errors: [{ message: ERROR_CODES[code], extensions: { code } }] });
};

import { createHash } from 'node:crypto';
import { pipeline } from 'node:stream/promises';
import type { Readable } from 'node:stream';
import type { Request, Response } from 'express';
import { DomainError, type ErrorCode } from '../shared/domain-error.js';
import type { Refused } from './renderer.js';

const STATUS: Partial<Record<ErrorCode, number>> = { UNKNOWN_RECORD: 404, TOO_MANY_ATTEMPTS: 429 };

/** A refusal in the words of the API; everything else is thrown again. */
export const answerRefusal = (error: unknown, response: Response): void => {
  if (!(error instanceof DomainError) || response.headersSent) throw error;
  const { retryAfterSeconds } = error.details;
  if (typeof retryAfterSeconds === 'number') response.set('Retry-After', String(retryAfterSeconds));
  for (const header of ['ETag', 'Content-Language', 'Content-Disposition']) response.removeHeader(header);
  response.status(STATUS[error.code] ?? 400).set('Cache-Control', 'no-store');
  response.json({ errors: [{ message: error.message, extensions: { code: error.code, ...error.details } }] });
};

export const refusal = ({ code, message, argument }: Refused): DomainError => new DomainError(code as ErrorCode, message, { argument });

/** The same for as long as it: a version of the records, a day, and what is asked. */
export const etagOf = (version: number, today: string, asked: readonly string[]): string => {
  const digest = createHash('sha256').update(JSON.stringify(asked)).digest('base64url').slice(0, 22);
  return `"${version}.${today}.${digest}"`;
};

/** Sends what is written while it is sent; of a request for the head alone, nothing is written. */
export const sendWritten = async (written: Readable, request: Request, response: Response): Promise<void> => {
  if (request.method !== 'HEAD') return pipeline(written, response);
  written.destroy();
  response.end();
};

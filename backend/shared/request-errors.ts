import { Logger } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import type { ErrorCode } from './domain-error.js';
import { refuse } from './answer.middleware.js';

const log = new Logger('HTTP');

const REFUSALS: Readonly<Record<string, ErrorCode>> = {
  'entity.too.large': 'REQUEST_TOO_LARGE',
  'entity.parse.failed': 'REQUEST_MALFORMED',
  'encoding.unsupported': 'REQUEST_MALFORMED',
  'charset.unsupported': 'REQUEST_MALFORMED',
  'request.aborted': 'REQUEST_MALFORMED',
  'request.size.invalid': 'REQUEST_MALFORMED',
};

/** Bodies that cannot be read are refused with a code; whatever else fails is logged and says nothing of itself. */
export const requestErrors = (error: unknown, _request: Request, response: Response, _next: NextFunction): void => {
  const code = REFUSALS[(error as { type?: string }).type ?? ''];
  if (code) return refuse(response, code);
  if ((error as { status?: unknown }).status === 400) return refuse(response, 'REQUEST_MALFORMED');
  log.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  refuse(response, 'INTERNAL', 500);
};

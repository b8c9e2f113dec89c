import { unwrapResolverError } from '@apollo/server/errors';
import { Logger } from '@nestjs/common';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { DomainError, ERROR_CODES } from './domain-error.js';

const log = new Logger('GraphQL');

/** Codes that Apollo gives to requests it refuses before they run. */
const REFUSED_BY_APOLLO = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'BAD_USER_INPUT',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

const ownCode = (error: unknown): string | null => {
  for (let cause: unknown = error; cause instanceof GraphQLError; cause = cause.originalError) {
    const code = cause.extensions['code'];
    if (typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)) return code;
  }
  return null;
};

const codeOf = ({ extensions }: GraphQLFormattedError): string => (typeof extensions?.['code'] === 'string' ? extensions['code'] : '');

/** The one place where refusals become GraphQL errors: code and details for the caller, the rest for the log. */
export const formatError = (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
  const cause = unwrapResolverError(error);
  const { path, locations } = formatted;
  const place = { ...(locations ? { locations } : {}), ...(path ? { path } : {}) };
  if (cause instanceof DomainError) {
    return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
  }
  const code = ownCode(error) ?? codeOf(formatted);
  if (Object.hasOwn(ERROR_CODES, code) || REFUSED_BY_APOLLO.has(code)) {
    return { message: formatted.message, ...place, extensions: { ...withoutTrace(formatted.extensions), code } };
  }
  log.error(cause instanceof Error ? (cause.stack ?? cause.message) : String(cause));
  return { message: ERROR_CODES.INTERNAL, ...place, extensions: { code: 'INTERNAL' } };
};

const withoutTrace = ({ stacktrace: _stacktrace, http: _http, ...rest }: Record<string, unknown> = {}): Record<string, unknown> => rest;

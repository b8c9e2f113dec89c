import type { TypedDocumentString } from '../../gql/graphql';
import type { Reply } from '../../shared/answers';

/** Why the API refused, or that it could not be reached (`OFFLINE`). */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  constructor(
    readonly code: string,
    message: string,
    /** What the refusal names: `argument`, `expected`, `actual`, `adoptionId`. */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }

  /** The argument that was refused, in the API's spelling (`input.date`); null: none is named. */
  get argument(): string | null {
    const { argument } = this.details;
    return typeof argument === 'string' ? argument : null;
  }
}

const HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

const post = async (body: unknown): Promise<Reply> => {
  const sent = await fetch('/graphql', { method: 'POST', headers: HEADERS, body: JSON.stringify(body) }).catch(() => null);
  const reply: unknown = await sent?.json().catch(() => null);
  if (typeof reply !== 'object' || reply === null) throw new ApiError('OFFLINE', 'The server did not answer.');
  return reply;
};

/** Asks by the document's name; where the server does not know it, by its text. Throws ApiError. */
export const callApi = async <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Result> => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: String(document.__meta__?.['hash'] ?? '') } };
  let reply = await post({ extensions, variables });
  if (reply.errors?.[0]?.extensions?.['code'] === 'PERSISTED_QUERY_NOT_FOUND') {
    reply = await post({ query: document.toString(), extensions, variables });
  }
  const [first] = reply.errors ?? [];
  if (first) {
    const { code, ...details } = first.extensions ?? {};
    throw new ApiError(typeof code === 'string' ? code : 'INTERNAL', first.message, details);
  }
  return reply.data as Result;
};

/** Whether the same request may be sent again as it is: nobody knows whether the first one arrived. */
export const isUnsure = (error: unknown): boolean =>
  error instanceof ApiError && ['OFFLINE', 'TIMED_OUT', 'TOO_MANY_ATTEMPTS', 'INTERNAL'].includes(error.code);

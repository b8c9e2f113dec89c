import { ask, read, type Outcome } from './answers';
import type { TypedDocumentString } from '../gql/graphql';

const HEADERS = { 'content-type': 'application/json', 'apollo-require-preflight': 'true' };

/** Sends a change. Never rejects: a refusal is an outcome too; null: the server did not answer. */
export const tell = async <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Promise<Outcome<Result> | null> => {
  const { id, document: query } = ask(document, variables);
  const body = JSON.stringify({ query, variables, extensions: { persistedQuery: { version: 1, sha256Hash: id } } });
  const reply = await fetch('/graphql', { method: 'POST', headers: HEADERS, body }).catch(() => null);
  return reply ? (read(await reply.json().catch(() => null)) as Outcome<Result>) : null;
};

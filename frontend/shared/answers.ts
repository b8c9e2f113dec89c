import type { TypedDocumentString } from '../gql/graphql';

/** One question to the API: the name of its document, its text (on the server, and where it writes), and what it is asked about. */
export interface Question<Result> {
  id: string;
  document: string;
  variables: Record<string, unknown>;
  /** Only a type: what the answer holds. */
  result?: Result;
}

/** Why a question was not answered. `OFFLINE` and `UNREADABLE` come from here, every other code from the API's catalogue. */
export class AnswerError extends Error {
  override readonly name = 'AnswerError';
  constructor(
    readonly code: string,
    /** The argument that was refused, in the API's spelling (`filter.sdgs`). */
    readonly argument: string | null,
    message: string,
  ) {
    super(message);
  }
}

/** An answer as it came over the wire. */
export interface Reply {
  data?: unknown;
  errors?: readonly { message: string; extensions?: Record<string, unknown> }[];
}
export type Outcome<Result> = { ok: true; answer: Result } | { ok: false; error: AnswerError };

export const ask = <Result, Variables extends Record<string, unknown>>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
): Question<Result> => ({ id: String(document.__meta__?.['hash'] ?? ''), document: document.toString(), variables });

export const keyOf = (question: Question<unknown>): string => `${question.id} ${JSON.stringify(question.variables)}`;

/** Reads a reply. An answer with any error in it is no answer: no figure is shown in part. */
export const read = (reply: unknown): Outcome<unknown> => {
  const { data, errors } = (reply ?? {}) as Reply;
  const [first] = errors ?? [];
  if (first) {
    const { code, argument } = first.extensions ?? {};
    const name = typeof argument === 'string' ? argument : null;
    return { ok: false, error: new AnswerError(typeof code === 'string' ? code : 'INTERNAL', name, first.message) };
  }
  if (data == null) return { ok: false, error: new AnswerError('UNREADABLE', null, 'The reply holds no answer.') };
  return { ok: true, answer: data };
};

const REQUIRED = { 'apollo-require-preflight': 'true' };

/** Asks by the document's name, so that caches on the way can keep the reply. */
const fetchReply = async ({ id, variables }: Question<unknown>): Promise<unknown> => {
  const extensions = { persistedQuery: { version: 1, sha256Hash: id } };
  const search = new URLSearchParams({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) });
  const reply = (await (await fetch(`/graphql?${search.toString()}`, { headers: REQUIRED })).json()) as Reply;
  if (reply.errors?.[0]?.extensions?.['code'] !== 'PERSISTED_QUERY_NOT_FOUND') return reply;
  // A server of another release: its own page, at the same address, knows what to ask.
  location.reload();
  return new Promise(() => undefined);
};

/** A promise that React's `use` reads at once when it is settled already. */
type Tracked<Value> = Promise<Value> & { status?: 'fulfilled'; value?: Value };
export const settled = <Value>(value: Value): Promise<Value> => {
  const promise: Tracked<Value> = Promise.resolve(value);
  promise.status = 'fulfilled';
  promise.value = value;
  return promise;
};

const OFFLINE: Outcome<unknown> = { ok: false, error: new AnswerError('OFFLINE', null, 'The server did not answer.') };
const KEPT = 50;

/** The answers at hand: the last fifty, the newest last. The only place that asks. */
export class Answers {
  private readonly outcomes = new Map<string, Promise<Outcome<unknown>>>();
  private readonly refused = new Set<string>();

  constructor(replies: Record<string, unknown> = {}) {
    for (const [key, reply] of Object.entries(replies)) {
      const outcome = read(reply);
      this.outcomes.set(key, settled(outcome));
      if (!outcome.ok) this.refused.add(key);
    }
  }

  /** Never rejects: a refusal is an outcome too. */
  outcome(question: Question<unknown>): Promise<Outcome<unknown>> {
    const key = keyOf(question);
    const outcome = this.outcomes.get(key) ?? this.fetch(question, key);
    this.outcomes.delete(key);
    this.outcomes.set(key, outcome);
    const [oldest] = this.outcomes.keys();
    if (this.outcomes.size > KEPT && oldest !== undefined) this.outcomes.delete(oldest);
    return outcome;
  }

  /** The next time it is asked again: a refusal is true of one moment only. */
  forgetRefusals(): void {
    for (const key of this.refused) this.outcomes.delete(key);
    this.refused.clear();
  }

  private async fetch(question: Question<unknown>, key: string): Promise<Outcome<unknown>> {
    const outcome = await fetchReply(question).then(read, () => OFFLINE);
    if (!outcome.ok) this.refused.add(key);
    return outcome;
  }
}

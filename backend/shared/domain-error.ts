/** The one catalogue of refusals: the code that clients rely on, and what it means. */
export const ERROR_CODES = {
  UNKNOWN_COUNTRY: 'No UN member state or observer has this ISO 3166-1 alpha-3 code.',
  UNKNOWN_REGION: 'No country lies in a region or subregion of this name.',
  UNKNOWN_DPG: 'The catalogue holds no digital public good with this id.',
  UNKNOWN_INSTITUTION: 'No public body with this id owns a published adoption.',
  UNKNOWN_SDG: 'The Sustainable Development Goals are numbered 1 to 17.',
  UNKNOWN_LANGUAGE: 'Names are held in ar, en, es, fr, ru and zh.',
  DATE_INVALID: 'Not an ISO 8601 date that the calendar has.',
  DECIMAL_INVALID: 'Not an exact decimal number written as a text.',
  DATE_IN_FUTURE: 'Figures are known up to today (UTC).',
  PERIOD_INVALID: 'A period ends on or after the day it starts, and a time line holds at most 400 points.',
  CURSOR_MALFORMED: 'Not a cursor that this list gave out, or one of another order.',
  PAGE_SIZE_INVALID: 'A page holds from 0 to 500 records (100 for the latest events).',
  TEXT_TOO_LONG: 'A search text holds at most 200 characters.',
  LIST_TOO_LONG: 'A filter names at most 300 values in one list.',
  QUERY_TOO_DEEP: 'The query nests fields deeper than this API answers.',
  QUERY_TOO_BROAD: 'The query asks for more fields than this API answers at once.',
  QUERY_TOO_MANY_ALIASES: 'The query renames more fields than this API answers at once.',
  QUERY_TOO_MANY_DIRECTIVES: 'The query carries more directives than this API answers.',
  QUERY_TOO_EXPENSIVE: 'The query asks for more records than this API answers at once: ask for smaller pages.',
  QUERY_TOO_LONG: 'The query is longer than this API reads.',
  REQUEST_TOO_LARGE: 'The body of a request holds at most 100 kB.',
  REQUEST_MALFORMED: 'The request is not JSON that GraphQL over HTTP understands.',
  UNAUTHENTICATED: 'Sign in first.',
  FORBIDDEN: 'Your roles do not allow this.',
  CREDENTIALS_WRONG: 'E-mail address or password are wrong, or the account cannot be used.',
  TOO_MANY_ATTEMPTS: 'Too many attempts: wait a while and try again.',
  PASSWORD_WEAK: 'A password has at least 12 characters and is not among those that are tried first.',
  LINK_INVALID: 'The link was used already, is too old, or was copied in part. Ask for a new one.',
  OPENID_REFUSED: 'The sign-in at the provider did not come to its end: try again.',
  ACCOUNT_EXISTS: 'An account with this e-mail address exists.',
  INPUT_INVALID: 'A value cannot be recorded like this.',
  UNKNOWN_ADOPTION: 'No adoption has this id.',
  UNKNOWN_CLAIM: 'No claim has this id.',
  UNKNOWN_RECORD: 'No record has this id.',
  ADOPTION_EXISTS: 'This country, DPG, use case and jurisdiction are on record already.',
  CONFLICT: 'Somebody changed this meanwhile: look at both versions and decide.',
  STATE_INVALID: 'In its state of review this cannot be done to the claim.',
  OWN_CLAIM: 'Nobody reviews a claim of the own hand.',
  STAGE_ORDER: 'A later stage is dated certainly before an earlier one of the same adoption.',
  FILE_REFUSED: 'The file cannot be read as a table.',
  IMPORT_BUSY: 'Too many imports wait already: try again in a while.',
  RECORDS_LOCKED: 'Many records are being written, such as by an import: nothing was changed; send it again in a minute.',
  UNKNOWN_RUN: 'No import of yours has this id; they are kept for two hours.',
  PREFLIGHT_MISSING: 'Send the header apollo-require-preflight: it shows that the request is not forged by another site.',
  BUSY: 'Too many wait for the same: try again in a while.',
  TIMED_OUT: 'The answer took longer than the server allows.',
  INTERNAL: 'The server failed; nothing was changed.',
} as const;

export type ErrorCode = keyof typeof ERROR_CODES;

/** A refusal that the caller can act on: a code, a sentence, and details as plain values (never parsed from the text). */
export class DomainError extends Error {
  override readonly name = 'DomainError';
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** `argument` names what to change, in the caller's spelling (`filter.sdgs`). */
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(message);
  }
}

import type { AnswerError } from '../shared/answers';
import type { Place } from '../shared/page';

const OF_THE_SERVER: Record<string, number> = { INTERNAL: 500, UNREADABLE: 500, TIMED_OUT: 503, OFFLINE: 503 };

/** The part of an address that a refusal says is unknown: the page itself is then not there. */
const NOT_THERE: Record<string, string> = { UNKNOWN_COUNTRY: 'iso3', UNKNOWN_DPG: 'id' };

/** HTTP status of a page that could not be answered: the address is at fault unless the server is. */
export const statusOf = ({ code }: AnswerError, { params }: Place): number =>
  OF_THE_SERVER[code] ?? (params[NOT_THERE[code] ?? ''] === undefined ? 400 : 404);

import type { AnswerError } from '../shared/answers';

const OF_THE_SERVER: Record<string, number> = { INTERNAL: 500, UNREADABLE: 500, TIMED_OUT: 503, OFFLINE: 503 };

/** HTTP status of a page that could not be answered: the address is at fault unless the server is. */
export const statusOf = ({ code }: AnswerError): number => OF_THE_SERVER[code] ?? 400;

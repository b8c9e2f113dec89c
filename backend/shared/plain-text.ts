import { DomainError } from './domain-error.js';

interface Wanted {
  /** Name of the argument, in the caller's spelling ("input.name"). */
  argument: string;
  /** Fewest and most characters, counted after trimming. */
  least?: number;
  most: number;
  /** May it have several lines? */
  lines?: boolean;
}

/** Control characters; on one line also what would turn the reading order of the text around it. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const UNPRINTABLE_BUT_LINES = /(?![\n\t])[\p{Cc}\p{Cs}]/u;

/** What somebody wrote, as it is kept: in Unicode NFC, trimmed, lines ended by "\n". Throws INPUT_INVALID. */
export const plainText = (text: string, { argument, least = 1, most, lines = false }: Wanted): string => {
  const kept = text.normalize('NFC').replace(/\r\n?/g, '\n').trim();
  const refuse = (message: string): never => {
    throw new DomainError('INPUT_INVALID', message, { argument });
  };
  const { length } = Array.from(kept);
  if (length < least) refuse(least === 1 ? 'Write something here.' : `Write at least ${least} characters.`);
  if (length > most) refuse(`Write at most ${most} characters; these are ${length}.`);
  if ((lines ? UNPRINTABLE_BUT_LINES : UNPRINTABLE).test(kept)) refuse('Leave out control characters.');
  return kept;
};

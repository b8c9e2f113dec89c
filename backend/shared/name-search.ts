import { DomainError } from './domain-error.js';
import { textKey } from './text-key.js';

const LONGEST_TEXT = 200;
const MOST_FOUND = 50;

/**
 * At most 50 records whose name holds the text, whatever its case and accents: those that begin with it first, then by
 * name. No text finds all. Throws TEXT_TOO_LONG.
 */
export const foundByName = <T extends { name: string }>(records: readonly T[], text: string | null): T[] => {
  const wanted = textKey(text ?? '');
  if (wanted.length > LONGEST_TEXT)
    throw new DomainError('TEXT_TOO_LONG', `Search for at most ${LONGEST_TEXT} characters.`, { argument: 'text' });
  return records
    .map((record) => ({ record, at: textKey(record.name).indexOf(wanted) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => Math.sign(a.at) - Math.sign(b.at) || a.record.name.localeCompare(b.record.name, 'en'))
    .slice(0, MOST_FOUND)
    .map(({ record }) => record);
};

/** The record whose name differs from this one in case, accents or width at most; undefined: none. */
export const knownName = <T extends { name: string }>(records: readonly T[], name: string): T | undefined =>
  records.find((record) => textKey(record.name) === textKey(name));

/** Refuses a name that differs from one on record in case, accents or width only. Throws INPUT_INVALID. */
export const refuseKnownName = (
  records: readonly { id: string; name: string }[],
  name: string,
  { argument, record }: { argument: string; record: 'ORGANISATION' | 'DPG' | 'INSTITUTION' },
): void => {
  const known = knownName(records, name);
  if (!known) return;
  const details = { argument, value: name, record, existing: known.id, name: known.name };
  throw new DomainError('INPUT_INVALID', `On record already as “${known.name}”.`, details);
};

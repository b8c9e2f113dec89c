import type { EntityManager } from 'typeorm';
import { requiredText } from '../shared/input-text.js';
import { textKey } from '../shared/text-key.js';
import { Institution, institutionId } from './institution.entity.js';

const LONGEST = 300;

/** Id of the public body of this name in a country; it is added where there is none. Spellings that differ in case or accents are one. */
export const institutionNamed = async (records: EntityManager, countryIso3: string, name: string, argument: string): Promise<string> => {
  const text = requiredText(argument, name, LONGEST);
  const known = await records.findBy(Institution, { countryIso3 });
  const same = known.find((institution) => textKey(institution.name) === textKey(text));
  if (same) return same.id;
  const id = institutionId(countryIso3, text);
  await records.insert(Institution, { id, countryIso3, name: text });
  return id;
};

import { type EntityManager, In } from 'typeorm';
import { Institution, institutionId } from '../../../adoption/institution.entity.js';
import type { Pen } from '../run/pen.js';

interface Named {
  countryIso3: string;
  institution: string | null;
}

const keyOf = (countryIso3: string, name: string): string => JSON.stringify([countryIso3, name]);

/** Names of institutions by id. */
export const institutionNames = async (records: EntityManager, ids: readonly (string | null)[]): Promise<Map<string, string>> => {
  const wanted = [...new Set(ids.filter((id) => id !== null))];
  if (wanted.length === 0) return new Map();
  return new Map((await records.findBy(Institution, { id: In(wanted) })).map(({ id, name }) => [id, name]));
};

/** Ids of the institutions that these rows name, which are put on record where they are new. */
export const writeInstitutions = async (records: EntityManager, rows: readonly Named[], pen: Pen) => {
  const wanted = new Map(
    rows.flatMap(({ countryIso3, institution }) =>
      institution === null ? [] : [[keyOf(countryIso3, institution), { countryIso3, name: institution }] as const],
    ),
  );
  const names = [...wanted.values()].map(({ name }) => name);
  const known: Institution[] = [];
  for (const place of pen.ahead ? [records, pen.ahead] : [records])
    known.push(...(names.length === 0 ? [] : await place.findBy(Institution, { name: In(names) })));
  const ids = new Map(known.map(({ id, countryIso3, name }) => [keyOf(countryIso3, name), id]));
  const added = [...wanted].filter(([key]) => !ids.has(key)).map(([, one]) => ({ id: institutionId(one.countryIso3, one.name), ...one }));
  await pen.insert(Institution, added);
  for (const { id, countryIso3, name } of added) ids.set(keyOf(countryIso3, name), id);
  return ({ countryIso3, institution }: Named): string | null =>
    institution === null ? null : (ids.get(keyOf(countryIso3, institution)) ?? null);
};

import { type EntityManager, In } from 'typeorm';
import { Adoption } from '../../../adoption/adoption.entity.js';
import type { Known } from '../known.js';
import { adoptionId } from '../../seed.identity.js';
import { identityOf } from '../../seed.identity.js';
import type { RowSubject } from '../import.types.js';
import type { ImportRow } from './import-row.js';

/** What makes an adoption one. */
export interface Identity {
  countryIso3: string;
  dpgId: string;
  useCase: string;
  jurisdiction: string;
}

/** Conditions of four columns each: more of them in one statement nest too deeply for SQLite. */
const CONDITIONS = 100;

export const readIdentity = (row: ImportRow, known: Known): Identity => ({
  dpgId: row.resolved('dpg_id', known.dpgs),
  countryIso3: row.resolved('country_iso3', known.countries),
  useCase: row.text('use_case', 200) ?? '',
  jurisdiction: row.text('jurisdiction', 200) ?? '',
});

export const subjectOf = ({ dpgId, countryIso3, useCase, jurisdiction }: Identity): RowSubject => ({
  ...{ dpgId, dpgName: null, countryIso3, stage: null, date: null },
  beside: [useCase, jurisdiction].filter((part) => part !== ''),
});

/** The subject in one line of codes. */
export const aboutOf = ({ dpgId, countryIso3, beside, stage, date }: RowSubject): string =>
  [countryIso3 === null ? dpgId : `${dpgId} in ${countryIso3}`, ...beside, stage, date].filter((part) => part !== null).join(', ');

export const aboutIdentity = (identity: Identity): string => aboutOf(subjectOf(identity));

/** The adoptions on record of these identities: first by the id that follows from the identity, then by the identity itself. */
export const adoptionsOf = async (records: EntityManager, identities: readonly Identity[]): Promise<Map<string, Adoption>> => {
  const wanted = new Map(identities.map((identity) => [identityOf(identity), identity]));
  const found = new Map<string, Adoption>();
  const take = (adoptions: readonly Adoption[]) => {
    for (const adoption of adoptions) found.set(identityOf(adoption), adoption);
  };
  take(await records.findBy(Adoption, { id: In([...wanted.values()].map(adoptionId)) }));
  const others = [...wanted]
    .filter(([key]) => !found.has(key))
    .map(([, { countryIso3, dpgId, useCase, jurisdiction }]) => ({ countryIso3, dpgId, useCase, jurisdiction }));
  for (let start = 0; start < others.length; start += CONDITIONS)
    take(await records.findBy(Adoption, others.slice(start, start + CONDITIONS)));
  return found;
};

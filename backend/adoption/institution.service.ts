import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Country } from '../countries/country.entity.js';
import { DomainError } from '../shared/domain-error.js';
import { requiredText } from '../shared/input-text.js';
import { foundByName, knownName, refuseKnownName } from '../shared/name-search.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import { Institution, institutionId } from './institution.entity.js';

const LONGEST_NAME = 300;

/** Id of the public body of this name in a country; it is added where there is none. Spellings that differ in case or accents are one. */
export const institutionNamed = async (records: EntityManager, countryIso3: string, name: string, argument: string): Promise<string> => {
  const written = requiredText(argument, name, LONGEST_NAME);
  const known = knownName(await records.findBy(Institution, { countryIso3 }), written);
  return known?.id ?? insert(records, countryIso3, written);
};

const insert = async (records: EntityManager, countryIso3: string, name: string): Promise<string> => {
  const id = institutionId(countryIso3, name);
  await records.insert(Institution, { id, countryIso3, name });
  return id;
};

/** The public bodies of countries. */
@Injectable()
export class Institutions {
  constructor(
    private readonly storage: Storage,
    private readonly trail: AuditTrail,
  ) {}

  async find(countryIso3: string, text: string | null): Promise<Institution[]> {
    return foundByName(await this.storage.reader.findBy(Institution, { countryIso3 }), text);
  }

  /** Throws UNKNOWN_COUNTRY and INPUT_INVALID. */
  async add(viewer: Viewer, countryIso3: string, name: string): Promise<Institution> {
    const written = plainText(name, { argument: 'name', least: 2, most: LONGEST_NAME });
    return this.storage.write(async (records) => {
      if (!(await records.existsBy(Country, { iso3: countryIso3 }))) {
        const message = 'Name the country by its ISO 3166-1 alpha-3 code, such as GHA.';
        throw new DomainError('UNKNOWN_COUNTRY', message, { argument: 'countryIso3', value: countryIso3 });
      }
      refuseKnownName(await records.findBy(Institution, { countryIso3 }), written, { argument: 'name', record: 'INSTITUTION' });
      const id = await insert(records, countryIso3, written);
      const subject = { subjectKind: 'INSTITUTION', subjectId: id, countryIso3 };
      await this.trail.note(records, viewer, [{ action: 'ADDED', ...subject, after: { name: written } }]);
      return records.findOneByOrFail(Institution, { id });
    });
  }
}

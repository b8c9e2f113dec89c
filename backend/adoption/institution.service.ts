import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Country } from '../countries/country.entity.js';
import { DomainError } from '../shared/domain-error.js';
import { foundByName, refuseKnownName } from '../shared/name-search.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import { Institution, institutionId } from './institution.entity.js';

const LONGEST_NAME = 300;

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
    const id = institutionId(countryIso3, written);
    return this.storage.write(async (records) => {
      if (!(await records.existsBy(Country, { iso3: countryIso3 }))) {
        const message = 'Name the country by its ISO 3166-1 alpha-3 code, such as GHA.';
        throw new DomainError('UNKNOWN_COUNTRY', message, { argument: 'countryIso3', value: countryIso3 });
      }
      refuseKnownName(await records.findBy(Institution, { countryIso3 }), written, 'name');
      await records.insert(Institution, { id, countryIso3, name: written });
      const subject = { subjectKind: 'INSTITUTION', subjectId: id, countryIso3 };
      await this.trail.note(records, viewer, [{ action: 'ADDED', ...subject, after: { name: written } }]);
      return records.findOneByOrFail(Institution, { id });
    });
  }
}

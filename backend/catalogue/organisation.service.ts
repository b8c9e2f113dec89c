import { Injectable } from '@nestjs/common';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { foundByName, refuseKnownName } from '../shared/name-search.js';
import { plainText } from '../shared/plain-text.js';
import { Storage } from '../shared/storage.js';
import { Organisation, organisationId } from './organisation.entity.js';

const LONGEST_NAME = 300;

/** Donors, implementers, owners: who they are. */
@Injectable()
export class Organisations {
  constructor(
    private readonly storage: Storage,
    private readonly trail: AuditTrail,
  ) {}

  async find(text: string | null): Promise<Organisation[]> {
    return foundByName(await this.storage.reader.find(Organisation), text);
  }

  /** Throws INPUT_INVALID. */
  async add(viewer: Viewer, name: string): Promise<Organisation> {
    const written = plainText(name, { argument: 'name', least: 2, most: LONGEST_NAME });
    const organisation = { id: organisationId(written), name: written };
    return this.storage.write(async (records) => {
      refuseKnownName(await records.find(Organisation), written, { argument: 'name', record: 'ORGANISATION' });
      await records.insert(Organisation, organisation);
      const subject = { subjectKind: 'ORGANISATION', subjectId: organisation.id };
      await this.trail.note(records, viewer, [{ action: 'ADDED', ...subject, after: { name: written } }]);
      return organisation;
    });
  }
}

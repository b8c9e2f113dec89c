import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AuditTrail } from '../accounts/audit-trail.js';
import type { Viewer } from '../accounts/viewer.js';
import { Sector } from '../catalogue/catalogue.terms.js';
import { Dpg } from '../catalogue/dpg.entity.js';
import { Country } from '../countries/country.entity.js';
import { Clock } from '../shared/clock.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { textInput } from '../shared/input-text.js';
import { Storage } from '../shared/storage.js';
import { Adoption } from './adoption.entity.js';
import { keepReceipt, madeBefore } from '../claims/request-receipts.js';
import { institutionNamed } from './institution.service.js';
import type { RecordAdoptionInput } from './recording.inputs.js';

const LONGEST_NAME = 200;

const goalsInput = (goals: readonly number[]): number[] => {
  const wrong = goals.find((goal) => !Number.isInteger(goal) || goal < 1 || goal > 17);
  if (wrong === undefined) return [...new Set(goals)];
  throw new DomainError('UNKNOWN_SDG', ERROR_CODES.UNKNOWN_SDG, { argument: 'input.sdgs', value: wrong });
};

/** Puts adoptions on record. They are public once a claim about them is published. */
@Injectable()
export class RecordingService {
  constructor(
    private readonly storage: Storage,
    private readonly clock: Clock,
    private readonly audit: AuditTrail,
  ) {}

  /** Throws ADOPTION_EXISTS with the id of the one on record, FORBIDDEN for a focal point of another country. */
  recordAdoption(viewer: Viewer, input: RecordAdoptionInput): Promise<Adoption> {
    const countryIso3 = input.countryIso3.toUpperCase();
    if (!viewer.may('RECORD', { country: countryIso3 }))
      throw new DomainError('FORBIDDEN', ERROR_CODES.FORBIDDEN, { permission: 'RECORD' });
    return this.storage.write(async (records) => {
      const [made] = (await madeBefore(records, viewer, input.requestId)) ?? [];
      if (made) return records.findOneOrFail(Adoption, { where: { id: made }, relations: { institution: true } });
      const id = await this.insert(records, viewer, { ...input, countryIso3 });
      return records.findOneOrFail(Adoption, { where: { id }, relations: { institution: true } });
    });
  }

  private async insert(records: EntityManager, viewer: Viewer, input: RecordAdoptionInput): Promise<string> {
    const { countryIso3, dpgId } = input;
    if (!(await records.existsBy(Country, { iso3: countryIso3 })))
      throw new DomainError('UNKNOWN_COUNTRY', ERROR_CODES.UNKNOWN_COUNTRY, { argument: 'input.countryIso3', value: countryIso3 });
    const dpg = await records.findOneBy(Dpg, { id: dpgId });
    if (!dpg) throw new DomainError('UNKNOWN_DPG', ERROR_CODES.UNKNOWN_DPG, { argument: 'input.dpgId', value: dpgId });
    const useCase = textInput('input.useCase', input.useCase, LONGEST_NAME) ?? '';
    const jurisdiction = textInput('input.jurisdiction', input.jurisdiction, LONGEST_NAME) ?? '';
    const existing = await records.findOneBy(Adoption, { countryIso3, dpgId, useCase, jurisdiction });
    if (existing) throw new DomainError('ADOPTION_EXISTS', ERROR_CODES.ADOPTION_EXISTS, { argument: 'input', existing: existing.id });
    const institution = textInput('input.institution', input.institution, 300);
    const now = this.clock.now().toISOString();
    const row = {
      ...{ id: randomUUID(), countryIso3, dpgId, useCase, jurisdiction, primarySector: Sector[input.primarySector], updatedAt: now },
      sdgs: input.sdgs && input.sdgs.length > 0 ? goalsInput(input.sdgs) : dpg.sdgs,
      institutionId: institution === null ? null : await institutionNamed(records, countryIso3, institution, 'input.institution'),
    };
    await records.insert(Adoption, { ...row, version: 1, publishedVersion: 1, dataVersion: 0 });
    await this.audit.note(records, viewer, [
      { action: 'RECORDED', subjectKind: 'ADOPTION', subjectId: row.id, recordId: row.id, countryIso3, after: { ...row, institution } },
    ]);
    await keepReceipt(records, viewer, input.requestId, [row.id], now);
    return row.id;
  }
}

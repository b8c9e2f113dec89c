import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import type { PermissionName } from '../accounts/permissions.rules.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { Adoption } from './adoption.entity.js';
import { StageEvent } from './stage-event.entity.js';

/**
 * The adoption, for somebody who may do this to records of its country. To others a hidden one does not exist, and a
 * public one is refused. Throws UNKNOWN_ADOPTION or FORBIDDEN.
 */
export const adoptionFor = async (records: EntityManager, viewer: Viewer, permission: PermissionName, id: string): Promise<Adoption> => {
  const adoption = await records.findOne(Adoption, { where: { id }, relations: { institution: true } });
  if (adoption && viewer.may(permission, { country: adoption.countryIso3 })) return adoption;
  if (adoption && (await records.existsBy(StageEvent, { adoptionId: id, publishedAt: Not(IsNull()) })))
    throw new DomainError('FORBIDDEN', ERROR_CODES.FORBIDDEN, { permission });
  throw new DomainError('UNKNOWN_ADOPTION', ERROR_CODES.UNKNOWN_ADOPTION, { argument: 'adoptionId', value: id });
};

/** The next version of the adoption, if nobody changed it since the author saw it. Throws CONFLICT with both versions. */
export const nextVersion = async (records: EntityManager, adoption: Adoption, expected: number | null): Promise<void> => {
  if (expected !== null && expected !== adoption.version) {
    throw new DomainError('CONFLICT', ERROR_CODES.CONFLICT, { argument: 'expectedVersion', expected, actual: adoption.version });
  }
  const { affected } = await records.update(Adoption, { id: adoption.id, version: adoption.version }, { version: adoption.version + 1 });
  if (affected === 0) throw new DomainError('CONFLICT', ERROR_CODES.CONFLICT, { argument: 'expectedVersion', expected: adoption.version });
  adoption.version++;
};

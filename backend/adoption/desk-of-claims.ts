import { type EntityManager, IsNull, Not } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import type { PermissionName } from '../accounts/permissions.rules.js';
import { DomainError, ERROR_CODES } from '../shared/domain-error.js';
import { Adoption } from './adoption.entity.js';
import { findClaims, type FoundClaim } from './claim-kinds.js';
import { StageEvent } from './stage-event.entity.js';
import { RequestReceipt } from './request-receipt.entity.js';

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

/** Claims by id, in the order asked for, that somebody may do this to. Throws UNKNOWN_CLAIM or FORBIDDEN. */
export const claimsFor = async (
  records: EntityManager,
  viewer: Viewer,
  permission: PermissionName,
  ids: readonly string[],
): Promise<FoundClaim[]> => {
  const found = await findClaims(records, ids);
  return [...new Set(ids)].map((id) => {
    const one = found.get(id);
    const country = one?.claim.adoption.countryIso3;
    if (one && viewer.may(permission, { country: country ?? null })) return one;
    if (one?.claim.publishedAt) throw new DomainError('FORBIDDEN', ERROR_CODES.FORBIDDEN, { permission });
    throw new DomainError('UNKNOWN_CLAIM', ERROR_CODES.UNKNOWN_CLAIM, { argument: 'ids', value: id });
  });
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

/** What an earlier request of the same id made; null: there was none. */
export const madeBefore = async (
  records: EntityManager,
  viewer: Viewer,
  requestId: string | null | undefined,
): Promise<string[] | null> => {
  if (!requestId) return null;
  const receipt = await records.findOneBy(RequestReceipt, { accountId: viewer.accountId, requestId });
  return receipt ? receipt.made.split('|') : null;
};

export const keepReceipt = async (
  records: EntityManager,
  viewer: Viewer,
  requestId: string | null | undefined,
  made: readonly string[],
  at: string,
): Promise<void> => {
  if (!requestId) return;
  if (!/^[\w.:-]{8,64}$/.test(requestId)) {
    throw new DomainError('INPUT_INVALID', 'Use a UUID.', { argument: 'requestId', value: requestId });
  }
  await records.insert(RequestReceipt, { accountId: viewer.accountId, requestId, at, made: made.join('|') });
};

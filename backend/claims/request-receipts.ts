import type { EntityManager } from 'typeorm';
import type { Viewer } from '../accounts/viewer.js';
import { DomainError } from '../shared/domain-error.js';
import { RequestReceipt } from './request-receipt.entity.js';

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

import { recordId } from '../shared/record-id.js';
import { identityOf } from './seed.tables.js';

export const adoptionId = (claim: Parameters<typeof identityOf>[0]): string => recordId('adoption', identityOf(claim));
/** `previous` is the claim that this one supersedes, so that a row changed there and back is three claims. */
export const claimId = (originKey: string, digest: string, previous: string | null): string =>
  recordId('claim', originKey, digest, previous ?? '');
export const evidenceId = (claim: string, index: number): string => recordId('evidence', claim, String(index));

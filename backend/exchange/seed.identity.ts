import { recordId } from '../shared/record-id.js';

/** What makes an adoption one: country, DPG, use case, jurisdiction. */
export const identityOf = (claim: { countryIso3: string; dpgId: string; useCase: string; jurisdiction: string }): string =>
  JSON.stringify([claim.countryIso3, claim.dpgId, claim.useCase, claim.jurisdiction]);

/** Why a claim ended whose row left its table; the row brings it back when it returns. */
export const GONE = 'The row left its seed table.';

export const adoptionId = (claim: Parameters<typeof identityOf>[0]): string => recordId('adoption', identityOf(claim));
/** `previous` is the claim that this one supersedes, so that a row changed there and back is three claims. */
export const claimId = (originKey: string, digest: string, previous: string | null): string =>
  recordId('claim', originKey, digest, previous ?? '');
export const evidenceId = (claim: string, index: number): string => recordId('evidence', claim, String(index));

import { v5 as uuidOf } from 'uuid';
import { identityOf } from './seed.tables.js';

/** Namespace of the ids that are derived from what a record is, so that every installation gives it the same id. */
const NAMESPACE = '6f1c0d5e-5a8b-5c0e-9a52-9a0b1f7c2d3e';
const idOf = (...parts: string[]): string => uuidOf(JSON.stringify(parts), NAMESPACE);

export const adoptionId = (claim: Parameters<typeof identityOf>[0]): string => idOf('adoption', identityOf(claim));
export const institutionId = (countryIso3: string, name: string): string => idOf('institution', countryIso3, name);
export const organisationId = (name: string): string => idOf('organisation', name);
/** `previous` is the claim that this one supersedes, so that a row changed there and back is three claims. */
export const claimId = (originKey: string, digest: string, previous: string | null): string =>
  idOf('claim', originKey, digest, previous ?? '');
export const evidenceId = (claim: string, index: number): string => idOf('evidence', claim, String(index));

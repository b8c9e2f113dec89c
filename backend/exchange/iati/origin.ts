import { createHash } from 'node:crypto';
import { COMMITMENT_STATUSES, type CommitmentStatuses } from '../../funding/commitment.rules.js';

const LONGEST = 250;

const digestOf = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Marks the claim that an activity brought in one status: the same activity finds it again. */
export const originKeyOf = (identifier: string, status: CommitmentStatuses): string =>
  ['iati', identifier.length > LONGEST ? digestOf(identifier) : identifier, status].join('#');

export const originKeysOf = (identifier: string): string[] => COMMITMENT_STATUSES.map((status) => originKeyOf(identifier, status));

/** What a claim says, as one digest: the same digest is the same claim. */
export const originDigestOf = (told: object): string => digestOf(JSON.stringify(told));

import type { ClaimPartsFragment } from '../../gql/graphql';
import { formOf, valuesOf, type FormValues } from './claim-values.shape';
import type { FormName } from './claim-fields.shape';

export interface Difference {
  field: string;
  mine: string;
  theirs: string;
}

/** Field by field, what somebody typed and what stands there now; fields that agree are left out. */
export const differences = (mine: FormValues, theirs: FormValues): Difference[] =>
  [...new Set([...Object.keys(mine.fields), ...Object.keys(theirs.fields)])]
    .map((field) => ({ field, mine: (mine.fields[field] ?? '').trim(), theirs: (theirs.fields[field] ?? '').trim() }))
    .filter(({ mine: own, theirs: other }) => own !== other);

/** The claims that came while a form was open, the latest first. */
export const newcomers = (before: readonly { id: string }[], now: readonly ClaimPartsFragment[]): ClaimPartsFragment[] => {
  const known = new Set(before.map(({ id }) => id));
  return now.filter(({ id }) => !known.has(id)).sort((one, other) => other.createdAt.localeCompare(one.createdAt));
};

/** The latest of them that says the same kind of thing as the form; null: none does. */
export const rivalOf = (form: FormName, came: readonly ClaimPartsFragment[]): FormValues | null => {
  const rival = came.find((claim) => formOf(claim) === (form === 'reverify' ? 'event' : form));
  return rival ? valuesOf(rival) : null;
};

/**
 * The claim that stands at the end of a chain of corrections: the one that a restored version takes the place of. Null: the last
 * one was taken back, and what it was to correct no longer stands, so that a restored version stands for itself.
 */
export const headOf = (
  claims: readonly Pick<ClaimPartsFragment, 'id' | 'supersedes' | 'reviewState' | 'retiredAt'>[],
  id: string,
): string | null => {
  const seen = new Set<string>();
  let head = id;
  while (!seen.has(head)) {
    seen.add(head);
    const current = head;
    const next = claims.find(({ supersedes, reviewState }) => supersedes?.id === current && reviewState === 'PUBLISHED');
    if (next) head = next.id;
  }
  const claimOf = (wanted: string | undefined) => claims.find((claim) => claim.id === wanted);
  const last = claimOf(head);
  const standing = [last, claimOf(last?.supersedes?.id)].find((claim) => claim?.reviewState === 'PUBLISHED' && claim.retiredAt === null);
  return standing?.id ?? null;
};

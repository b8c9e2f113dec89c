import type { ClaimPartsFragment } from '../../gql/graphql';
import { FORMS, type FormName } from './claim-fields.shape';
import { emptyValues, formOf, valuesOf, type FormValues } from './claim-values.shape';
import { headOf } from './conflict.shape';

/** What can be done with a record beside the forms' own names: a stage event of a given kind. */
const KINDS = { pause: 'PAUSED', resume: 'RESUMED', discontinue: 'DISCONTINUED', replace: 'REPLACED' } as const;
export type Act = FormName | keyof typeof KINDS | 'correct' | 'restore';

export interface Opening {
  act: Act;
  form: FormName;
  values: FormValues;
  /** The claim that this one takes the place of; null: it stands for itself. */
  supersedes: string | null;
}

/** The form that an address asks for (`?do=pause`, `?do=correct&claim=…`); null: none, or of a claim that is not there. */
export const openingOf = (params: URLSearchParams, claims: readonly ClaimPartsFragment[]): Opening | null => {
  const act = params.get('do') ?? '';
  if (act === 'correct' || act === 'restore') {
    const claim = claims.find(({ id }) => id === params.get('claim'));
    const form = claim ? formOf(claim) : null;
    if (!claim || !form) return null;
    const supersedes = act === 'correct' ? claim.id : headOf(claims, claim.id);
    return { act, form, values: valuesOf(claim), supersedes };
  }
  const form = FORMS.find((name) => name === act);
  if (form) return { act: form, form, values: emptyValues({}), supersedes: null };
  if (!Object.hasOwn(KINDS, act)) return null;
  const known = act as keyof typeof KINDS;
  return { act: known, form: 'event', values: emptyValues({ kind: KINDS[known] }), supersedes: null };
};

import { useState } from 'react';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { ApiError, isUnsure } from '../shared/api';
import { useRefresh } from '../shared/use-api';
import { useRequestId } from '../shared/use-request-id';
import type { FormValues } from './claim-values.shape';
import { useKeptForm, type KeptForm } from './use-kept-form';

/** What somebody else made of the claim that is being corrected. */
export interface Rival {
  claim: ClaimPartsFragment;
  values: FormValues;
}

/** What a form about anything is made of. */
export interface PlainFormAsk {
  /** Name under which this browser keeps what was typed. */
  draft: string;
  initial: FormValues;
  /** What keeps it from being sent: code by field. */
  problemsOf: (values: FormValues, submit: boolean) => Record<string, string>;
  /** The claim that it is to correct; absent or null: it stands for itself. */
  corrects?: string | null;
  /** A claim on record, and what this form would hold of it; null: it is of another kind, or there is none. */
  read?: (id: string) => Promise<Rival | null>;
  /** Records it. Throws ApiError. */
  send: (values: FormValues, request: { submit: boolean; requestId: string; supersedes: string | null }) => Promise<void>;
  /** What the form begins with once it was recorded. */
  nextOf: (values: FormValues) => FormValues;
}

export interface PlainFormHandle extends Omit<KeptForm, 'beginAgain'> {
  problems: Record<string, string>;
  error: ApiError | null;
  /** Null: nobody was faster. */
  rival: Rival | null;
  busy: boolean;
  done: 'submitted' | 'draft' | null;
  submit: (submit: boolean) => Promise<void>;
  discard: () => void;
}

/** A form that stands for itself: what was typed is kept until it is recorded, and the same request records once. */
export const usePlainForm = ({ draft, initial, problemsOf, corrects = null, read, send, nextOf }: PlainFormAsk): PlainFormHandle => {
  const refresh = useRefresh();
  const { idFor, renew } = useRequestId();
  const { form, values, restored, beginAgain } = useKeptForm(draft, initial);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [rival, setRival] = useState<Rival | null>(null);
  const supersedes = rival?.claim.id ?? corrects;
  const [done, setDone] = useState<PlainFormHandle['done']>(null);
  const show = (found: Record<string, string>) => {
    setProblems(found);
    requestAnimationFrame(() => document.querySelector<HTMLElement>('.claim-form [aria-invalid="true"]')?.focus());
  };
  const submit = async (handIn: boolean) => {
    const typed = form.getValues();
    const found = problemsOf(typed, handIn);
    setError(null);
    setDone(null);
    show(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    try {
      await send(typed, { submit: handIn, requestId: idFor(JSON.stringify([draft, typed, handIn, supersedes])), supersedes });
      renew();
      setRival(null);
      beginAgain(nextOf(typed));
      await refresh();
      setDone(handIn ? 'submitted' : 'draft');
    } catch (caught) {
      const refusal = caught instanceof ApiError ? caught : new ApiError('INTERNAL', String(caught));
      if (!isUnsure(refusal)) renew();
      const { claim } = refusal.details;
      const faster =
        refusal.code === 'CONFLICT' && corrects !== null && typeof claim === 'string' ? await read?.(claim).catch(() => null) : null;
      if (faster) return setRival(faster);
      setError(refusal);
      const field = refusal.argument?.replace(/^input\./, '');
      if (field !== undefined && field in typed.fields) show({ [field]: refusal.code });
    } finally {
      setBusy(false);
    }
  };
  const discard = () => {
    beginAgain(initial);
    setProblems({});
    setError(null);
    setRival(null);
  };
  return { form, values, restored, problems, error, rival, busy, done, submit, discard };
};

import { useState } from 'react';
import { ApiError, isUnsure } from '../shared/api';
import { useRefresh } from '../shared/use-api';
import { useRequestId } from '../shared/use-request-id';
import type { FormValues } from './claim-values.shape';
import { useKeptForm, type KeptForm } from './use-kept-form';

/** What a form about anything is made of. */
export interface PlainFormAsk {
  /** Name under which this browser keeps what was typed. */
  draft: string;
  initial: FormValues;
  /** What keeps it from being sent: code by field. */
  problemsOf: (values: FormValues, submit: boolean) => Record<string, string>;
  /** Records it. Throws ApiError. */
  send: (values: FormValues, request: { submit: boolean; requestId: string }) => Promise<void>;
  /** What the form begins with once it was recorded. */
  nextOf: (values: FormValues) => FormValues;
}

export interface PlainFormHandle extends Omit<KeptForm, 'beginAgain'> {
  problems: Record<string, string>;
  error: ApiError | null;
  busy: boolean;
  done: 'submitted' | 'draft' | null;
  submit: (submit: boolean) => Promise<void>;
  discard: () => void;
}

/** A form that stands for itself: what was typed is kept until it is recorded, and the same request records once. */
export const usePlainForm = ({ draft, initial, problemsOf, send, nextOf }: PlainFormAsk): PlainFormHandle => {
  const refresh = useRefresh();
  const { idFor, renew } = useRequestId();
  const { form, values, restored, beginAgain } = useKeptForm(draft, initial);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
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
      await send(typed, { submit: handIn, requestId: idFor(JSON.stringify([draft, typed, handIn])) });
      renew();
      beginAgain(nextOf(typed));
      await refresh();
      setDone(handIn ? 'submitted' : 'draft');
    } catch (caught) {
      const refusal = caught instanceof ApiError ? caught : new ApiError('INTERNAL', String(caught));
      if (!isUnsure(refusal)) renew();
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
  };
  return { form, values, restored, problems, error, busy, done, submit, discard };
};

import { useState } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ClaimPartsFragment, RecordDeskQuery } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { ApiError, callApi, isUnsure } from '../shared/api';
import { useBoot } from '../shared/context';
import { useRefresh } from '../shared/use-api';
import { useRequestId } from '../shared/use-request-id';
import { problemsOf, type FormValues } from './claim-values.shape';
import { newcomers } from './conflict.shape';
import type { Opening } from './opening.shape';
import { RECORD_DESK } from './record.queries';
import { sendClaim } from './send-claim';
import { useKeptForm } from './use-kept-form';

type Adoption = NonNullable<RecordDeskQuery['workAdoption']>;
export interface Conflict {
  adoption: Adoption;
  /** Claims that came while the form was open. */
  came: ClaimPartsFragment[];
}

export interface ClaimFormHandle {
  form: UseFormReturn<FormValues>;
  values: FormValues;
  problems: Record<string, string>;
  error: ApiError | null;
  conflict: Conflict | null;
  busy: boolean;
  restored: boolean;
  /** Version that the next request expects. */
  version: number;
  /** `acceptContradiction`: also where a published claim contradicts it. */
  send: (submit: boolean, acceptContradiction?: boolean) => Promise<void>;
  /** Whether the last one that was sent was to be handed in. */
  submitted: boolean;
  discard: () => void;
}

/** A form about an adoption: what was typed is kept until it is recorded, also when somebody else was faster. */
export const useClaimForm = (
  adoption: Adoption,
  claims: readonly ClaimPartsFragment[],
  { act, form: name, values: initial, supersedes }: Opening,
  onDone: () => void,
): ClaimFormHandle => {
  const { today } = useBoot();
  const language = useLanguage();
  const refresh = useRefresh();
  const { form, values, restored, beginAgain } = useKeptForm(`record:${adoption.id}:${act}:${supersedes ?? ''}`, initial);
  const [opened] = useState({ version: adoption.version, claims });
  const [version, setVersion] = useState(opened.version);
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [error, setError] = useState<ApiError | null>(null);
  const [conflict, setConflict] = useState<Conflict | null>(null);
  const [busy, setBusy] = useState(false);
  const [submitted, setSubmitted] = useState(false);
  const { idFor, renew } = useRequestId();

  const collide = async () => {
    const now = await callApi(RECORD_DESK, { id: adoption.id, language });
    if (!now.workAdoption) return;
    setConflict({
      adoption: now.workAdoption,
      came: newcomers(
        opened.claims,
        now.workClaims.edges.map(({ node }) => node),
      ),
    });
    setVersion(now.workAdoption.version);
    setError(null);
  };
  const send = async (submit: boolean, acceptContradiction = false) => {
    setSubmitted(submit);
    const typed = form.getValues();
    const found = problemsOf(name, typed, today, submit);
    setProblems(found);
    setError(null);
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.claim-form [aria-invalid="true"]')?.focus());
      return;
    }
    // The same again, because nobody knows whether it arrived, is the same request; anything else is a new one.
    const requestId = idFor(JSON.stringify([typed, submit, version, acceptContradiction]));
    setBusy(true);
    try {
      const sent = { adoptionId: adoption.id, expectedVersion: version, requestId, submit, supersedes };
      await sendClaim(name, typed, sent, { today, acceptContradiction });
      beginAgain(initial);
      await refresh();
      onDone();
    } catch (caught) {
      const refusal = caught instanceof ApiError ? caught : new ApiError('INTERNAL', String(caught));
      if (!isUnsure(refusal)) renew();
      if (refusal.code === 'CONFLICT') await collide().catch(() => setError(refusal));
      else setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const discard = () => {
    beginAgain(initial);
    setProblems({});
  };
  return { form, values, problems, error, conflict, busy, restored, version, send, submitted, discard };
};

import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { AccountPartsFragment } from '../../gql/graphql';
import type { ApiError } from '../shared/api';
import { Field } from '../shared/Field';
import { Problem } from '../shared/Problem';
import { useRefresh, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { REINSTATE, SUSPEND } from './account.queries';

/** Suspends an account or lets it in again, with the reason that the audit trail keeps. */
export const Suspension = ({ account, onDone }: { account: AccountPartsFragment; onDone: () => void }): ReactElement => {
  const t = useWords();
  const [reason, setReason] = useState('');
  const refresh = useRefresh();
  const suspend = useTell(SUSPEND);
  const reinstate = useTell(REINSTATE);
  const back = account.status === 'SUSPENDED';
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const variables = { id: account.id, reason: reason.trim(), expectedVersion: account.version };
    const heard = { onSuccess: onDone, onError: ({ code }: ApiError) => (code === 'CONFLICT' ? void refresh() : undefined) };
    if (back) reinstate.mutate(variables, heard);
    else suspend.mutate(variables, heard);
  };
  return (
    <form className="panel-form" onSubmit={submit}>
      <h2>{t(back ? 'account.reinstate_name' : 'account.suspend_name', { name: account.name })}</h2>
      <Field label={t('field.reason')}>
        {(ids) => <input {...ids} required autoFocus maxLength={1000} value={reason} onChange={(event) => setReason(event.target.value)} />}
      </Field>
      <Problem error={suspend.error ?? reinstate.error} />
      <p className="ways">
        <button type="submit" className="button primary">
          {t(back ? 'account.reinstate' : 'account.suspend')}
        </button>
        <button type="button" className="quiet" onClick={onDone}>
          {t('act.cancel')}
        </button>
      </p>
    </form>
  );
};

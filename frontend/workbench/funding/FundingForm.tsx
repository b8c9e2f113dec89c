import { useState, type ReactElement, type SubmitEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { EvidenceFields } from '../record/EvidenceFields';
import { emptyValues, type FormValues } from '../record/claim-values.shape';
import { ApiError, isUnsure } from '../shared/api';
import { useBoot } from '../shared/context';
import { Problem } from '../shared/Problem';
import { useRefresh } from '../shared/use-api';
import { useRequestId } from '../shared/use-request-id';
import { useWords } from '../shared/words';
import { FundingField, useOwnOrganisation } from './FundingField';
import { fieldsOfFunding, inputOf, problemsOfFunding, type FundingForm as Name } from './funding-fields.shape';
import { sendFunding } from './send-funding';

/** Records a claim about money or help, as a draft or for review. */
export const FundingForm = ({ name }: { name: Name }): ReactElement => {
  const t = useWords();
  const { today } = useBoot();
  const own = useOwnOrganisation();
  const refresh = useRefresh();
  const { idFor, renew } = useRequestId();
  const [initial] = useState(() => emptyValues(own ? { organisationId: own } : {}));
  const form = useForm<FormValues>({ defaultValues: initial });
  const fields = { ...useWatch({ control: form.control, name: 'fields' }) };
  const [problems, setProblems] = useState<Record<string, string>>({});
  const [error, setError] = useState<ApiError | null>(null);
  const [busy, setBusy] = useState(false);
  const [done, setDone] = useState<'submitted' | 'draft' | null>(null);
  const send = async (submit: boolean) => {
    const typed = form.getValues();
    const found = problemsOfFunding(name, typed, today, submit);
    setProblems(found);
    setError(null);
    setDone(null);
    if (Object.keys(found).length > 0) {
      requestAnimationFrame(() => document.querySelector<HTMLElement>('.claim-form [aria-invalid="true"]')?.focus());
      return;
    }
    setBusy(true);
    try {
      await sendFunding(name, { ...inputOf(name, typed, today), submit, requestId: idFor(JSON.stringify([name, typed, submit])) });
      await refresh();
      renew();
      form.reset(initial);
      setDone(submit ? 'submitted' : 'draft');
    } catch (caught) {
      const refusal = caught instanceof ApiError ? caught : new ApiError('INTERNAL', String(caught));
      if (!isUnsure(refusal)) renew();
      setError(refusal);
    } finally {
      setBusy(false);
    }
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send(true);
  };
  return (
    <section className="claim-form panel-form" aria-labelledby="funding-form">
      <h2 id="funding-form">{t(`funding.${name}`)}</h2>
      <p className="fine">{t(`funding_means.${name}`)}</p>
      <form onSubmit={submit} noValidate>
        <div className="fields">
          {fieldsOfFunding(name, fields).map((field) => (
            <FundingField key={field.name} field={field} form={form} code={problems[field.name]} />
          ))}
        </div>
        <EvidenceFields form={form} problems={problems} />
        <FundingField field={{ name: 'note', type: 'long' }} form={form} code={problems['note']} />
        <Problem error={error} />
        {done && (
          <p className="notice" role="status">
            {t(`funding.${done}`)}
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button primary" disabled={busy}>
            {t('act.submit')}
          </button>
          <button type="button" className="button" disabled={busy} onClick={() => void send(false)}>
            {t('act.keep_draft')}
          </button>
        </p>
      </form>
    </section>
  );
};

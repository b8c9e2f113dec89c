import { useEffect, useState, type ReactElement, type SubmitEvent } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { EvidenceFields } from '../record/EvidenceFields';
import { emptyValues, type FormValues } from '../record/claim-values.shape';
import { isForm } from '../record/use-claim-form';
import { ApiError, isUnsure } from '../shared/api';
import { useBoot, useMe } from '../shared/context';
import { keepDraft, keptDraft } from '../shared/drafts';
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
  const me = useMe();
  const draft = `funding:${name}`;
  const [kept] = useState(() => keptDraft(me.id, draft));
  const [restored, setRestored] = useState(isForm(kept));
  const form = useForm<FormValues>({ defaultValues: isForm(kept) ? kept : initial });
  const typing = useWatch({ control: form.control });
  const fields = { ...(typing.fields as Record<string, string>) };
  const written = JSON.stringify(typing);
  useEffect(() => {
    if (!form.formState.isDirty) return;
    const timer = setTimeout(() => keepDraft(me.id, draft, JSON.parse(written)), 300);
    return () => clearTimeout(timer);
  }, [written, draft, me.id, form.formState.isDirty]);
  const forget = () => {
    keepDraft(me.id, draft, null);
    form.reset(initial);
    setRestored(false);
  };
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
      forget();
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
      {restored && (
        <p className="notice" role="status">
          {t('draft.restored')}{' '}
          <button type="button" className="button" onClick={forget}>
            {t('draft.discard')}
          </button>
        </p>
      )}
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

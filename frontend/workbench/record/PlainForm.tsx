import type { ReactElement, ReactNode, SubmitEvent } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { ApiError } from '../shared/api';
import { Problem } from '../shared/Problem';
import { useWords } from '../shared/words';
import type { FormValues } from './claim-values.shape';
import { EvidenceFields } from './EvidenceFields';
import { usePlainForm, type PlainFormAsk } from './use-plain-form';
import { RestoredDraft } from './RestoredDraft';

/** What draws one field of a form: its name comes from the field itself. */
export type DrawField<Spec> = (field: Spec, form: UseFormReturn<FormValues>, code: string | undefined) => ReactElement;

interface PlainFormProps<Spec> extends PlainFormAsk {
  title: string;
  means: string;
  fieldsOf: (fields: Record<string, string>) => readonly Spec[];
  draw: DrawField<Spec>;
  /** The field for what there is to add; null: what is recorded is no claim, has no evidence and no draft, and is public at once. */
  note: Spec | null;
  /** Said once it is recorded. */
  told: Record<'submitted' | 'draft', ReactNode>;
  /** What is drawn in place of a refusal that the form can say more of; null: the refusal itself. */
  clash?: (error: ApiError, form: UseFormReturn<FormValues>) => ReactElement | null;
}

/** A form that stands for itself: its fields, what backs the claim, and the two ways to send it. */
export const PlainForm = <Spec extends { name: string }>(props: PlainFormProps<Spec>): ReactElement => {
  const t = useWords();
  const { title, means, fieldsOf, draw, note, told } = props;
  const { form, values, restored, problems, error, busy, done, submit, discard } = usePlainForm(props);
  const clash = error && props.clash?.(error, form);
  const handIn = (event: SubmitEvent) => {
    event.preventDefault();
    void submit(true);
  };
  return (
    <section className="claim-form panel-form" aria-labelledby="plain-form">
      <h2 id="plain-form">{title}</h2>
      <p className="fine">{means}</p>
      {restored && <RestoredDraft onDiscard={discard} />}
      <form onSubmit={handIn} noValidate>
        <div className="fields">{fieldsOf(values.fields).map((field) => draw(field, form, problems[field.name]))}</div>
        {note && <EvidenceFields form={form} problems={problems} />}
        {note && draw(note, form, problems[note.name])}
        {clash ?? <Problem error={error} />}
        {done && (
          <p className="notice" role="status">
            {told[done]}
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button primary" disabled={busy}>
            {t(note ? 'act.submit' : 'act.add')}
          </button>
          {note && (
            <button type="button" className="button" disabled={busy} onClick={() => void submit(false)}>
              {t('act.keep_draft')}
            </button>
          )}
          <span className="fine">{t('draft.kept_here')}</span>
        </p>
      </form>
    </section>
  );
};

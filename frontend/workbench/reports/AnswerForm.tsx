import { useState, type ReactElement, type SubmitEvent } from 'react';
import type { ErrorReportState } from '../../gql/graphql';
import { Field } from '../shared/Field';
import { useWords } from '../shared/words';

interface AnswerFormProps {
  busy: boolean;
  onAnswer: (state: Exclude<ErrorReportState, 'OPEN'>, answer: string) => void;
}

/** The answer to a reported error, in words that the reporter reads. */
export const AnswerForm = ({ busy, onAnswer }: AnswerFormProps): ReactElement => {
  const t = useWords();
  const [answer, setAnswer] = useState('');
  const ready = answer.trim() !== '' && !busy;
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (ready) onAnswer('ACCEPTED', answer.trim());
  };
  return (
    <form onSubmit={submit}>
      <Field label={t('reports.answer')} hint={t('reports.answer_hint')}>
        {(ids) => <textarea {...ids} rows={2} maxLength={2000} value={answer} onChange={(event) => setAnswer(event.target.value)} />}
      </Field>
      <p className="ways">
        <button type="submit" className="button primary" disabled={!ready}>
          {t('reports.accept')}
        </button>
        <button type="button" className="button" disabled={!ready} onClick={() => onAnswer('DECLINED', answer.trim())}>
          {t('reports.decline')}
        </button>
      </p>
    </form>
  );
};

import { useState, type ReactElement, type SubmitEvent } from 'react';
import { Text, useText, type MessageId } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { tell } from '../shared/tell';
import { plainHref } from '../shared/view';
import { REPORT_ERROR } from './report-error.queries';

const LONGEST = 2000;

/** Anybody can say what is wrong with a record, and gets a number to follow what becomes of it. */
export const ReportError = ({ recordId }: { recordId: string }): ReactElement => {
  const t = useText();
  const { view } = usePlace();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<MessageId | null>(null);
  const [number, setNumber] = useState<string | null>(null);
  const submit = async (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget).get('text');
    const text = typeof typed === 'string' ? typed.trim() : '';
    if (!text) return;
    setBusy(true);
    const outcome = await tell(REPORT_ERROR, { recordId, text });
    setBusy(false);
    if (outcome?.ok) setNumber(outcome.answer.reportError.number);
    else setProblem(outcome === null ? 'error.offline' : outcome.error.code === 'TOO_MANY_ATTEMPTS' ? 'report.too_many' : 'report.refused');
  };
  if (number !== null) {
    return (
      <p className="notice" role="status">
        <Text id="report.thanks" values={{ number }} tags={{ a: <a href={plainHref(view, `/report/${encodeURIComponent(number)}`)} /> }} />
      </p>
    );
  }
  return (
    <details className="report scripted">
      <summary>{t('report.open')}</summary>
      <form onSubmit={(event) => void submit(event)}>
        <label htmlFor="report-text">{t('report.text')}</label>
        <textarea id="report-text" name="text" rows={3} maxLength={LONGEST} required aria-describedby="report-hint" />
        <p className="fine" id="report-hint">
          {t('report.hint')}
        </p>
        {problem && (
          <p className="warm" role="alert">
            {t(problem)}
          </p>
        )}
        <button type="submit" className="button" disabled={busy}>
          {t('report.send')}
        </button>
      </form>
    </details>
  );
};

import { useState, type ReactElement, type SubmitEvent } from 'react';
import { Field } from '../shared/Field';
import { useWords } from '../shared/words';

interface ReasonFormProps {
  title: string;
  /** What comes of it. */
  means?: string;
  /** What the button says. */
  act: string;
  busy: boolean;
  onReason: (reason: string) => void;
  onClose: () => void;
}

/** Asks for the reason that goes with a decision. */
export const ReasonForm = ({ title, means, act, busy, onReason, onClose }: ReasonFormProps): ReactElement => {
  const t = useWords();
  const [reason, setReason] = useState('');
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    if (reason.trim()) onReason(reason.trim());
  };
  return (
    <form className="panel-form" onSubmit={submit} onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2>{title}</h2>
      {means && <p className="fine">{means}</p>}
      <Field label={t('field.reason')}>
        {(ids) => (
          <textarea
            {...ids}
            required
            autoFocus
            rows={3}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
        )}
      </Field>
      <p className="ways">
        <button type="submit" className="button primary" disabled={busy || reason.trim() === ''}>
          {act}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t('act.cancel')}
        </button>
      </p>
    </form>
  );
};

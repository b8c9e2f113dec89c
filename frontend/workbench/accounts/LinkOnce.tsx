import { useState, type ReactElement } from 'react';
import { useWords } from '../shared/words';

interface LinkOnceProps {
  email: string;
  /** Null: it was sent by e-mail. */
  link: string | null;
  onClose: () => void;
}

/** The link of an invitation: shown this once, to be handed over. */
export const LinkOnce = ({ email, link, onClose }: LinkOnceProps): ReactElement => {
  const t = useWords();
  const [copied, setCopied] = useState(false);
  return (
    <div className="notice" role="status">
      <p>{t(link ? 'account.link_once' : 'account.link_sent', { email })}</p>
      {link && (
        <p className="copy">
          <input readOnly value={link} aria-label={t('account.link')} dir="ltr" onFocus={(event) => event.target.select()} />
          <button type="button" className="button" onClick={() => void navigator.clipboard.writeText(link).then(() => setCopied(true))}>
            {t(copied ? 'account.copied' : 'account.copy')}
          </button>
        </p>
      )}
      <button type="button" className="quiet" onClick={onClose}>
        {t('act.close')}
      </button>
    </div>
  );
};

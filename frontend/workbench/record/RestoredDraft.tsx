import type { ReactElement } from 'react';
import { useWords } from '../shared/words';

/** Says that a form holds what was typed earlier, and lets go of it. */
export const RestoredDraft = ({ onDiscard }: { onDiscard: () => void }): ReactElement => {
  const t = useWords();
  return (
    <p className="notice" role="status">
      {t('draft.restored')}{' '}
      <button type="button" className="quiet" onClick={onDiscard}>
        {t('draft.discard')}
      </button>
    </p>
  );
};

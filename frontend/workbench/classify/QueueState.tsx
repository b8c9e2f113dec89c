import type { ReactElement } from 'react';
import { useWords } from '../shared/words';
import { tally } from './queue.rules';
import type { QueueHandle } from './use-queue';

/** How many are recorded, on their way and refused; what an earlier visit left; whether the server is out of reach. */
export const QueueState = ({ handle }: { handle: QueueHandle }): ReactElement => {
  const t = useWords();
  const { waiting, recorded, refused } = tally(handle.queue);
  const left = handle.restored.filter((id) => handle.queue.entries[id] && handle.queue.entries[id].mark !== 'recorded').length;
  return (
    <>
      {left > 0 && (
        <p className="notice" role="status">
          {t('classify.restored', { count: left })}{' '}
          <button type="button" className="quiet" onClick={handle.discard}>
            {t('draft.discard')}
          </button>
        </p>
      )}
      {handle.offline && (
        <p className="notice" role="status">
          {t('classify.offline')}
        </p>
      )}
      <p className="queue-state fine" aria-live="polite">
        <span>{t('classify.recorded', { count: recorded })}</span>
        {waiting > 0 && <span>{t('classify.waiting', { count: waiting })}</span>}
        {refused > 0 && <span className="warm">{t('classify.refused', { count: refused })}</span>}
      </p>
    </>
  );
};

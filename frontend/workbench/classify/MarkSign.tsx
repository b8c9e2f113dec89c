import type { ReactElement } from 'react';
import { useWords } from '../shared/words';
import type { Mark } from './entry.rules';

const PATHS: Record<Exclude<Mark, 'open'>, string> = {
  queued: 'M4 8h.01M8 8h.01M12 8h.01',
  sending: 'M8 13V3M4 7l4-4 4 4',
  recorded: 'M3 8.5l3.5 3.5L13 4.5',
  refused: 'M8 3v6M8 12h.01',
};

/** How far an entry got: sign and word. */
export const MarkSign = ({ mark, draft }: { mark: Mark; draft: boolean }): ReactElement | null => {
  const t = useWords();
  if (mark === 'open') return null;
  return (
    <>
      <svg viewBox="0 0 16 16" width="14" height="14" aria-hidden="true" focusable="false">
        <path d={PATHS[mark]} />
      </svg>
      <span>{t(mark === 'recorded' && draft ? 'review_state.DRAFT' : `mark.${mark}`)}</span>
    </>
  );
};

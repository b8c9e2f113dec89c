import type { ReactElement } from 'react';
import { useWords, type WorkId } from '../shared/words';

const KEYS: readonly (readonly [string, WorkId])[] = [
  ['↑ ↓ j k', 'keys.move'],
  ['1 2 3 · a p s', 'keys.pick'],
  ['t', 'keys.date'],
  ['e', 'keys.link'],
  ['Enter', 'keys.submit'],
  ['d', 'keys.draft'],
  ['u', 'keys.undo'],
  ['o', 'keys.open'],
  ['Esc', 'keys.leave'],
];

/** What each key does. */
export const KeysHelp = ({ onClose, keys = KEYS }: { onClose: () => void; keys?: typeof KEYS }): ReactElement => {
  const t = useWords();
  return (
    <div className="keys" role="region" aria-label={t('keys.show')}>
      <dl>
        {keys.map(([key, means]) => (
          <div key={key}>
            <dt dir="ltr">{key.split(' ').map((part) => (part === '·' ? ' · ' : <kbd key={part}>{part}</kbd>))}</dt>
            <dd>{t(means)}</dd>
          </div>
        ))}
      </dl>
      <button type="button" className="quiet" onClick={onClose}>
        {t('act.close')}
      </button>
    </div>
  );
};

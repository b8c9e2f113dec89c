import type { ReactElement } from 'react';
import { Day } from '../../shared/Day';
import { ClaimSentence } from '../record/ClaimSentence';
import { useWords } from '../shared/words';
import { ClaimSubject } from './ClaimSubject';
import type { Waiting } from './review.shape';

interface ReviewListProps {
  claims: readonly Waiting[];
  active: number;
  selected: ReadonlySet<string>;
  onActive: (index: number) => void;
  /** Clicked or tapped: it shall be read now. */
  onOpen: (index: number) => void;
  onSelect: (id: string) => void;
}

/** The queue: who says what about which adoption. */
export const ReviewList = ({ claims, active, selected, onActive, onOpen, onSelect }: ReviewListProps): ReactElement => {
  const t = useWords();
  return (
    <ol className="queue" aria-label={t('task.toReview')}>
      {claims.map((claim, index) => {
        const { id, author, own, submittedAt, createdAt, supersedes } = claim;
        return (
          <li key={id} className={index === active ? 'current' : undefined}>
            <input type="checkbox" tabIndex={-1} checked={selected.has(id)} onChange={() => onSelect(id)} aria-label={t('keys.select')} />
            <button
              type="button"
              data-row={index}
              tabIndex={index === active ? 0 : -1}
              aria-current={index === active ? 'true' : undefined}
              onFocus={() => onActive(index)}
              onClick={() => onOpen(index)}
            >
              <span className="strong">
                <ClaimSubject claim={claim} />
              </span>
              <span>
                <ClaimSentence claim={claim} />
              </span>
              <span className="fine">
                <bdi>{own ? t('claim.by_you') : author}</bdi> · <Day date={(submittedAt ?? createdAt).slice(0, 10)} />
                {supersedes && ` · ${t('act.correct')}`}
                {selected.has(id) && <span className="visually-hidden"> · {t('review.is_selected')}</span>}
              </span>
            </button>
          </li>
        );
      })}
    </ol>
  );
};

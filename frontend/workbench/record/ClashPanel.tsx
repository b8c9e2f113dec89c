import type { ReactElement } from 'react';
import { EventKind } from '../../adoption/EventKind';
import type { StageEventKind } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import type { ApiError } from '../shared/api';
import { claimPath, To } from '../shared/links';
import { useWords } from '../shared/words';

interface Against {
  claim: string;
  kind: StageEventKind;
  date: string | null;
  author: string;
}

interface ClashPanelProps {
  error: ApiError | null;
  busy: boolean;
  onAccept: () => void;
}

/** The published claims that a date contradicts, and the way to record it all the same. */
export const ClashPanel = ({ error, busy, onAccept }: ClashPanelProps): ReactElement | null => {
  const t = useWords();
  const against = error?.code === 'STAGE_ORDER' ? error.details['against'] : null;
  if (!Array.isArray(against)) return null;
  return (
    <div className="conflict" role="alert">
      <h3>{t('clash.title')}</h3>
      <ul className="bullets">
        {(against as Against[]).map(({ claim, kind, date, author }) => (
          <li key={claim}>
            <To to={claimPath(claim)}>
              <EventKind kind={kind} /> · <Day date={date} />
            </To>{' '}
            · <bdi>{author}</bdi>
          </li>
        ))}
      </ul>
      <p>{t('clash.lead')}</p>
      <p>
        <button type="button" className="button" disabled={busy} onClick={onAccept}>
          {t('clash.accept')}
        </button>
      </p>
    </div>
  );
};

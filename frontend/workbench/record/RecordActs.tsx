import type { ReactElement } from 'react';
import type { Status } from '../../gql/graphql';
import { hasRole, useMe } from '../shared/context';
import { recordPath, To } from '../shared/links';
import { useWords } from '../shared/words';
import type { Act } from './opening.shape';

const OF_EVERY = ['event', 'reverify', 'reach', 'barrier', 'marker'] as const;
const BY_STATUS = {
  ACTIVE: ['pause', 'discontinue', 'replace'],
  PAUSED: ['resume', 'discontinue', 'replace'],
  DISCONTINUED: ['resume'],
  REPLACED: ['resume'],
} as const satisfies Record<Status, readonly Act[]>;

/** What can be recorded about an adoption. */
export const RecordActs = ({ id, status, current }: { id: string; status: Status; current: Act | null }): ReactElement | null => {
  const t = useWords();
  if (!hasRole(useMe(), 'EDITOR', 'FOCAL_POINT')) return null;
  return (
    <nav className="acts" aria-label={t('record.acts')}>
      {[...OF_EVERY, ...BY_STATUS[status]].map((act) => (
        <To key={act} to={`${recordPath(id)}?do=${act}`} className="button" current={act === current}>
          {t(`act.${act}`)}
        </To>
      ))}
    </nav>
  );
};

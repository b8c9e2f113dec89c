import type { ReactElement } from 'react';
import type { Stage, Status } from '../../gql/graphql';
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

interface RecordActsProps {
  id: string;
  stage: Stage;
  status: Status;
  current: Act | null;
}

/** What can be recorded about an adoption; one that is on no stage cannot be verified again. */
export const RecordActs = ({ id, stage, status, current }: RecordActsProps): ReactElement | null => {
  const t = useWords();
  if (!hasRole(useMe(), 'EDITOR', 'FOCAL_POINT')) return null;
  return (
    <nav className="acts" aria-label={t('record.acts')}>
      {[...OF_EVERY.filter((act) => act !== 'reverify' || stage !== 'REPORTED'), ...BY_STATUS[status]].map((act) => (
        <To key={act} to={`${recordPath(id)}?do=${act}`} className="button" current={act === current}>
          {t(`act.${act}`)}
        </To>
      ))}
    </nav>
  );
};

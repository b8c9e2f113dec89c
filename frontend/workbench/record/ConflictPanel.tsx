import type { ReactElement } from 'react';
import type { UseFormSetValue } from 'react-hook-form';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { Evidences } from '../../shared/Evidences';
import { claimPath, To } from '../shared/links';
import { useWords } from '../shared/words';
import type { FormValues } from './claim-values.shape';
import { ClaimSentence } from './ClaimSentence';
import { differences } from './conflict.shape';
import { Differences } from './Differences';

interface ConflictPanelProps {
  /** What the others recorded. */
  came: readonly ClaimPartsFragment[];
  mine: FormValues;
  /** What the claim of somebody else says in the same form; null: none says the same kind of thing. */
  theirs: FormValues | null;
  /** Fields that the form shows, of either version. */
  shown: readonly string[];
  lead: string;
  onTake: UseFormSetValue<FormValues>;
}

/** Somebody was faster: what came meanwhile, and both versions side by side. Nothing that was typed is lost. */
export const ConflictPanel = ({ came, mine, theirs, shown, lead, onTake }: ConflictPanelProps): ReactElement => {
  const t = useWords();
  const rows = theirs ? differences(mine, theirs).filter(({ field }) => shown.includes(field)) : [];
  return (
    <div className="conflict" role="alert">
      <h3>{t('conflict.title')}</h3>
      <p>{lead}</p>
      <ul className="bullets">
        {came.map((claim) => (
          <li key={claim.id}>
            <To to={claimPath(claim.id)}>
              <ClaimSentence claim={claim} />
            </To>{' '}
            · <bdi>{claim.author}</bdi> · {t(`review_state.${claim.reviewState}`)}
            {claim.note && (
              <p className="note">
                <bdi>{claim.note}</bdi>
              </p>
            )}
            <Evidences evidence={claim.evidence} />
          </li>
        ))}
      </ul>
      <Differences rows={rows} onTake={(field, theirs) => onTake(`fields.${field}`, theirs, { shouldDirty: true })} />
    </div>
  );
};

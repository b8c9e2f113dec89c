import type { ReactElement } from 'react';
import type { UseFormSetValue } from 'react-hook-form';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { Evidences } from '../../shared/Evidences';
import { NoFigure } from '../../shared/Mark';
import { claimPath, To } from '../shared/links';
import { useCode, useValue, useWords } from '../shared/words';
import type { FormValues } from './claim-values.shape';
import { ClaimSentence } from './ClaimSentence';
import { differences } from './conflict.shape';

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
  const word = useCode();
  const value = useValue();
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
      {rows.length > 0 && (
        <table className="list cards">
          <thead>
            <tr>
              <th scope="col">{t('diff.field')}</th>
              <th scope="col">{t('conflict.mine')}</th>
              <th scope="col">{t('conflict.theirs')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('list.what_to_do')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ field, mine: own, theirs: other }) => (
              <tr key={field}>
                <th scope="row">{word('field', field)}</th>
                <td data-label={t('conflict.mine')}>{own ? <bdi>{value(own, field)}</bdi> : <NoFigure />}</td>
                <td data-label={t('conflict.theirs')}>{other ? <bdi>{value(other, field)}</bdi> : <NoFigure />}</td>
                <td>
                  <button type="button" className="quiet" onClick={() => onTake(`fields.${field}`, other, { shouldDirty: true })}>
                    {t('conflict.take')}
                  </button>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
};

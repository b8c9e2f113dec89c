import type { ReactElement } from 'react';
import type { UseFormSetValue } from 'react-hook-form';
import { Evidences } from '../../shared/Evidences';
import { NoFigure } from '../../shared/Mark';
import { useCode, useValue, useWords } from '../shared/words';
import { fieldsOf, type FormName } from './claim-fields.shape';
import type { FormValues } from './claim-values.shape';
import { differences, rivalOf } from './conflict.shape';
import type { Conflict } from './use-claim-form';
import { ClaimSentence } from './ClaimSentence';

interface ConflictPanelProps {
  conflict: Conflict;
  form: FormName;
  values: FormValues;
  onTake: UseFormSetValue<FormValues>;
}

/** Somebody was faster: what came meanwhile, and both versions side by side. Nothing that was typed is lost. */
export const ConflictPanel = ({ conflict, form, values, onTake }: ConflictPanelProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const value = useValue();
  const rival = rivalOf(form, conflict.came);
  const shown = new Set([values, rival].flatMap((version) => fieldsOf(form, version?.fields['kind'] ?? '').map(({ name }) => name)));
  const rows = rival ? differences(values, rival).filter(({ field }) => shown.has(field)) : [];
  return (
    <div className="conflict" role="alert">
      <h3>{t('conflict.title')}</h3>
      <p>{t('conflict.lead')}</p>
      <ul className="bullets">
        {conflict.came.map((claim) => (
          <li key={claim.id}>
            <ClaimSentence claim={claim} /> · <bdi>{claim.author}</bdi> · {t(`review_state.${claim.reviewState}`)}
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
            {rows.map(({ field, mine, theirs }) => (
              <tr key={field}>
                <th scope="row">{word('field', field)}</th>
                <td data-label={t('conflict.mine')}>{mine ? <bdi>{value(mine)}</bdi> : <NoFigure />}</td>
                <td data-label={t('conflict.theirs')}>{theirs ? <bdi>{value(theirs)}</bdi> : <NoFigure />}</td>
                <td>
                  <button type="button" className="quiet" onClick={() => onTake(`fields.${field}`, theirs, { shouldDirty: true })}>
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

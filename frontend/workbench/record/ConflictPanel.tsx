import type { ReactElement } from 'react';
import type { UseFormSetValue } from 'react-hook-form';
import { Evidences } from '../../shared/Evidences';
import { useWords } from '../shared/words';
import { fieldsOf, type FormName } from './claim-fields.shape';
import type { FormValues } from './claim-values.shape';
import { differences, rivalOf } from './conflict.shape';
import type { Conflict } from './use-claim-form';
import { ClaimSentence } from './ClaimSentence';
import { Differences } from './Differences';

interface ConflictPanelProps {
  conflict: Conflict;
  form: FormName;
  values: FormValues;
  onTake: UseFormSetValue<FormValues>;
}

/** Somebody was faster: what came meanwhile, and both versions side by side. Nothing that was typed is lost. */
export const ConflictPanel = ({ conflict, form, values, onTake }: ConflictPanelProps): ReactElement => {
  const t = useWords();
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
      <Differences rows={rows} onTake={(field, theirs) => onTake(`fields.${field}`, theirs, { shouldDirty: true })} />
    </div>
  );
};

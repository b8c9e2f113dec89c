import type { ReactElement } from 'react';
import type { ClaimPartsFragment, EvidenceGrade, Extent } from '../../gql/graphql';
import { To, recordPath } from '../shared/links';
import { useWords } from '../shared/words';
import { Evidences } from '../../shared/Evidences';
import { ClaimSentence } from '../record/ClaimSentence';
import type { Entry, Typed } from './entry.rules';

const GRADES: readonly EvidenceGrade[] = ['SELF_REPORTED', 'PUBLIC_SOURCE', 'GOVERNMENT_CONFIRMED', 'PRIMARY_DOCUMENT'];
const EXTENTS: readonly Extent[] = ['NATIONAL', 'SUBNATIONAL'];

interface EntryDetailProps {
  entry: Entry;
  /** What somebody else recorded meanwhile; absent: nobody did. */
  came: readonly ClaimPartsFragment[] | undefined;
  onType: (change: Partial<Typed>) => void;
  onSend: (submit: boolean) => void;
  onUndo: () => void;
}

/** The rest of what can be said about the active row: it stands at the foot of the grid, so that no row changes its height. */
export const EntryDetail = ({ entry, came, onType, onSend, onUndo }: EntryDetailProps): ReactElement => {
  const t = useWords();
  const shut = entry.mark === 'queued' || entry.mark === 'sending' || entry.mark === 'recorded';
  return (
    <fieldset className="entry-detail" aria-label={`${entry.label.country} · ${entry.label.dpg}`}>
      <p className="strong">
        <To to={recordPath(entry.adoptionId)}>
          {entry.label.country} · <bdi>{entry.label.dpg}</bdi>
        </To>
      </p>
      {came && (
        <div className="conflict" role="alert">
          <p>{t('conflict.lead')}</p>
          <ul className="bullets">
            {came.slice(0, 3).map((claim) => (
              <li key={claim.id}>
                {t('conflict.theirs')}: <ClaimSentence claim={claim} /> · <bdi>{claim.author}</bdi> ·{' '}
                {t(`review_state.${claim.reviewState}`)}
                <Evidences evidence={claim.evidence} />
              </li>
            ))}
          </ul>
        </div>
      )}
      <label className="field grow">
        <span>{t('field.evidence_title')}</span>
        <input readOnly={shut} value={entry.title} maxLength={500} onChange={(event) => onType({ title: event.target.value })} />
      </label>
      <label className="field">
        <span>{t('field.grade')}</span>
        <select
          disabled={shut}
          value={entry.grade}
          onChange={(event) => onType({ grade: GRADES.find((grade) => grade === event.target.value) ?? 'PUBLIC_SOURCE' })}
        >
          {GRADES.map((grade) => (
            <option key={grade} value={grade}>
              {t(`evidence_grade.${grade}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field seldom">
        <span>{t('field.extent')}</span>
        <select
          disabled={shut}
          value={entry.extent ?? ''}
          onChange={(event) => onType({ extent: EXTENTS.find((extent) => extent === event.target.value) ?? null })}
        >
          <option value="">{t('choice.not_stated')}</option>
          {EXTENTS.map((extent) => (
            <option key={extent} value={extent}>
              {t(`extent.${extent}`)}
            </option>
          ))}
        </select>
      </label>
      <label className="field grow seldom">
        <span>{t('field.note')}</span>
        <input readOnly={shut} value={entry.note} maxLength={2000} onChange={(event) => onType({ note: event.target.value })} />
      </label>
      <span className="acts">
        <button type="button" className="button primary" disabled={shut} onClick={() => onSend(true)}>
          {t('act.submit')}
        </button>
        <button type="button" className="button" disabled={shut} onClick={() => onSend(false)}>
          {t('act.keep_draft')}
        </button>
        <button type="button" className="quiet" onClick={onUndo}>
          {t('act.undo')}
        </button>
      </span>
    </fieldset>
  );
};

import { useEffect, useState, type ReactElement } from 'react';
import { StageKey } from '../../shared/StageKey';
import { useBoot } from '../shared/context';
import { sentenceOf } from '../shared/Problem';
import { useAsk } from '../shared/use-api';
import { useCode, useWords } from '../shared/words';
import { problemsOf, toStageEvent, type FormValues } from './claim-values.shape';
import { PREVIEW } from './claim-form.queries';

const PAUSE_MS = 500;

interface GatePreviewProps {
  adoptionId: string;
  version: number;
  values: FormValues;
  supersedes: string | null;
}

/** What the claim would be worth as it is typed: which proofs are there, which are missing, and where the adoption would stand. */
export const GatePreview = ({ adoptionId, version, values, supersedes }: GatePreviewProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const { today } = useBoot();
  const request = { adoptionId, expectedVersion: version, requestId: '', submit: false, supersedes };
  const { requestId: _requestId, ...now } = toStageEvent(values, request, today);
  const written = JSON.stringify(now);
  const [asked, setAsked] = useState(written);
  useEffect(() => {
    const timer = setTimeout(() => setAsked(written), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [written]);
  const ready =
    Boolean(values.fields['kind']) &&
    Object.keys(problemsOf('event', values, today, false)).every((field) => field === 'reason' || field === 'replacedBy');
  const { data } = useAsk(PREVIEW, { input: JSON.parse(asked) as typeof now }, { enabled: ready, keep: true });
  const preview = data?.previewStageEvent;
  return (
    <aside className="preview" aria-label={t('preview.title')} aria-live="polite">
      <h3>{t('preview.title')}</h3>
      {!preview && <p className="fine">{t('preview.waiting')}</p>}
      {preview && (
        <>
          <p>
            <b>{t(`standing.${preview.standing}`)}</b>
          </p>
          <ul className="proofs">
            {preview.heldProofs.map((proof) => (
              <li key={proof} className="held">
                <span aria-hidden="true">✓</span> <span className="visually-hidden">{t('preview.held')} </span>
                {word('proof', proof)}
              </li>
            ))}
            {preview.missingProofs.map((proof) => (
              <li key={proof} className="missing">
                <span aria-hidden="true">○</span> <span className="visually-hidden">{t('preview.missing')} </span>
                {word('proof', proof)}
              </li>
            ))}
          </ul>
          <p className="fine">{t('preview.stage')}</p>
          <p className="from-to">
            <StageKey stage={preview.stageNow} /> <span aria-hidden="true" className="arrow" />
            <span className="visually-hidden">{t('preview.becomes')} </span>
            <StageKey stage={preview.stageThen} />
          </p>
          {preview.problems.map(({ argument, code, message }) => (
            <p key={`${argument} ${code}`} className="problem">
              {sentenceOf(t, code, message)}
            </p>
          ))}
        </>
      )}
    </aside>
  );
};

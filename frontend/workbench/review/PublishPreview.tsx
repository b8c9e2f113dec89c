import { useEffect, useRef, type ReactElement } from 'react';
import { useWords } from '../shared/words';
import { EffectTable } from './EffectTable';
import { MoneyEffects } from './MoneyEffects';
import { effectsOf, isMoney, OF_NO_COUNT, type Waiting } from './review.shape';

interface PublishPreviewProps {
  claims: readonly Waiting[];
  busy: boolean;
  onPublish: () => void;
  onClose: () => void;
}

/** What the public figures become, before anything is published. */
export const PublishPreview = ({ claims, busy, onPublish, onClose }: PublishPreviewProps): ReactElement => {
  const t = useWords();
  const confirm = useRef<HTMLButtonElement>(null);
  useEffect(() => confirm.current?.focus(), []);
  const effects = effectsOf(claims.filter(({ kind }) => !OF_NO_COUNT.includes(kind)));
  const money = claims.filter(isMoney).map(({ id }) => id);
  const own = claims.filter((claim) => claim.own).length;
  return (
    <div className="panel-form" role="group" aria-labelledby="publish" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <h2 id="publish">{t('review.publish', { count: claims.length })}</h2>
      <p>{t(effects.length + money.length > 0 ? 'review.becomes' : 'review.no_counts')}</p>
      {effects.length > 0 && <EffectTable effects={effects} />}
      {money.length > 0 && <MoneyEffects ids={money} />}
      {own > 0 && <p className="notice">{t('review.own_among', { count: own })}</p>}
      <p className="ways">
        <button ref={confirm} type="button" className="button primary" disabled={busy} onClick={onPublish}>
          {t('act.publish')}
        </button>
        <button type="button" className="quiet" onClick={onClose}>
          {t('act.cancel')}
        </button>
      </p>
    </div>
  );
};

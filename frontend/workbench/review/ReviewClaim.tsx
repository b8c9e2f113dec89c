import type { ReactElement } from 'react';
import { Evidences } from '../../shared/Evidences';
import { MissingProofs } from '../../adoption/MissingProofs';
import { useLanguage } from '../../shared/i18n';
import { StageKey } from '../../shared/StageKey';
import { ClaimSentence } from '../record/ClaimSentence';
import { hasRole, useMe } from '../shared/context';
import { recordPath, To } from '../shared/links';
import { useWords } from '../shared/words';
import { ClaimSubject } from './ClaimSubject';
import { DiffTable } from './DiffTable';
import { EffectTable } from './EffectTable';
import { MoneyEffects } from './MoneyEffects';
import { effectsOf, isMoney, OF_NO_COUNT, type Waiting } from './review.shape';

/** One claim as its reviewer reads it: what it changes, what backs it, what the public would see. */
export const ReviewClaim = ({ claim }: { claim: Waiting }): ReactElement => {
  const t = useWords();
  const mayReview = hasRole(useMe(), 'REVIEWER');
  const { adoption, author, own, note, evidence, changes, stageNow, stageThen, supersedes, stageEvent, country } = claim;
  const language = useLanguage();
  const moves = adoption && !OF_NO_COUNT.includes(claim.kind);
  return (
    <article aria-live="polite">
      <h2>
        <ClaimSentence claim={claim} />
      </h2>
      <p>
        {adoption ? (
          <To to={recordPath(adoption.id)}>
            <ClaimSubject claim={claim} />
          </To>
        ) : (
          <ClaimSubject claim={claim} />
        )}{' '}
        {(adoption?.useCase ?? adoption?.jurisdiction) && (
          <bdi className="fine">{[adoption?.useCase, adoption?.jurisdiction].filter(Boolean).join(' · ')}</bdi>
        )}
      </p>
      <p className="fine">
        <bdi>{own ? t('claim.by_you') : author}</bdi>
        {stageEvent && ` · ${t(`standing.${stageEvent.standing}`)}`}
      </p>
      {own && !mayReview && <p className="notice">{t('review.own')}</p>}
      {note && (
        <p className="note">
          <bdi>{note}</bdi>
        </p>
      )}
      <h3>{t('records.evidence')}</h3>
      <Evidences evidence={evidence} />
      {stageEvent && stageEvent.standing !== 'PROVEN' && <MissingProofs proofs={stageEvent.missingProofs} />}
      <h3>{t(supersedes ? 'review.changes' : 'review.says')}</h3>
      <DiffTable changes={changes} isNew={!supersedes} />
      {(moves || isMoney(claim)) && <h3>{t('review.public')}</h3>}
      {stageNow && stageThen && (
        <p className="from-to">
          <StageKey stage={stageNow} /> <span aria-hidden="true" className="arrow" />
          <span className="visually-hidden">{t('preview.becomes')} </span>
          <StageKey stage={stageThen} />
        </p>
      )}
      {moves && <EffectTable effects={effectsOf([claim])} />}
      {isMoney(claim) && <MoneyEffects ids={[claim.id]} />}
      {isMoney(claim) && country && (
        <p>
          <a href={`/investment?country=${country.iso3}&lang=${language}`}>{t('review.money')}</a>
        </p>
      )}
    </article>
  );
};

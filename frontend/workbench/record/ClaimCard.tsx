import { useState, type ReactElement } from 'react';
import { MissingProofs } from '../../adoption/MissingProofs';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { Evidences } from '../../shared/Evidences';
import { hasRole, useMe } from '../shared/context';
import { To } from '../shared/links';
import { Problem } from '../shared/Problem';
import { useTell } from '../shared/use-api';
import { apart, useWords } from '../shared/words';
import { RETRACT, SUBMIT, WITHDRAW } from '../review/review.queries';
import { ReasonForm } from '../review/ReasonForm';
import { ClaimSentence } from './ClaimSentence';

const OPEN = ['DRAFT', 'SUBMITTED', 'RETURNED'];

interface ClaimCardProps {
  claim: ClaimPartsFragment;
  /** Whom it is about, where the page does not say it. */
  subject?: string | null;
  /** Where it is corrected; null: it is withdrawn and recorded anew. */
  correctAt: string | null;
  /** Where a claim that no longer stands is brought back. */
  restoreAt?: string;
}

/** One claim: what it says, where it stands in review, what backs it, and what can be done with it. */
export const ClaimCard = ({ claim, subject, correctAt, restoreAt }: ClaimCardProps): ReactElement => {
  const t = useWords();
  const me = useMe();
  const [asking, setAsking] = useState(false);
  const submit = useTell(SUBMIT);
  const withdraw = useTell(WITHDRAW);
  const retract = useTell(RETRACT);
  const { id, own, author, reviewState, stageEvent, note, evidence, createdAt, returnReason, retirementReason, retiredAt } = claim;
  const standsStill = retiredAt !== null || reviewState === 'WITHDRAWN';
  const given = claim.kind === 'COMMITMENT' || claim.kind === 'SUPPORT_OFFER';
  const records = hasRole(
    me,
    'EDITOR',
    ...(given ? (['DONOR'] as const) : []),
    ...(claim.kind === 'COMMITMENT' ? [] : (['FOCAL_POINT'] as const)),
  );
  return (
    <li id={id} className={standsStill ? 'claim retired' : 'claim'}>
      <p className="claim-head">
        <span className="strong">
          {subject && `${subject} · `}
          <ClaimSentence claim={claim} />
        </span>
        <span className={`state ${reviewState.toLowerCase()}`}>
          {standsStill && reviewState === 'PUBLISHED' ? t('claim.superseded') : t(`review_state.${reviewState}`)}
        </span>
      </p>
      <p className="fine">
        <bdi>{own ? t('claim.by_you') : author}</bdi> · <Day date={createdAt.slice(0, 10)} />
        {stageEvent && (
          <>
            {' · '}
            {t(`standing.${stageEvent.standing}`)}
          </>
        )}
        {stageEvent?.institution && (
          <>
            {' · '}
            <bdi>{stageEvent.institution}</bdi>
          </>
        )}
      </p>
      {returnReason && reviewState === 'RETURNED' && <p className="notice">{t('claim.returned', { reason: apart(returnReason) })}</p>}
      {retirementReason && <p className="fine">{t('claim.retired', { reason: apart(retirementReason) })}</p>}
      {note && (
        <p className="note">
          <bdi>{note}</bdi>
        </p>
      )}
      <Evidences evidence={evidence} />
      {stageEvent && stageEvent.standing !== 'PROVEN' && <MissingProofs proofs={stageEvent.missingProofs} />}
      <p className="acts">
        {records && !standsStill && correctAt && <To to={correctAt}>{t('act.correct')}</To>}
        {records && standsStill && restoreAt && <To to={restoreAt}>{t('act.restore')}</To>}
        {own && (reviewState === 'DRAFT' || reviewState === 'RETURNED') && (
          <button type="button" className="quiet" onClick={() => submit.mutate({ ids: [id] })}>
            {t('act.submit')}
          </button>
        )}
        {own && OPEN.includes(reviewState) && (
          <button type="button" className="quiet" onClick={() => withdraw.mutate({ ids: [id], reason: null })}>
            {t('act.withdraw')}
          </button>
        )}
        {hasRole(me, 'REVIEWER') && reviewState === 'PUBLISHED' && !standsStill && !own && (
          <button type="button" className="quiet" onClick={() => setAsking(true)}>
            {t('act.retract')}
          </button>
        )}
      </p>
      {asking && (
        <ReasonForm
          title={t('act.retract')}
          act={t('act.retract')}
          busy={retract.isPending}
          onReason={(reason) => retract.mutate({ id, reason }, { onSuccess: () => setAsking(false) })}
          onClose={() => setAsking(false)}
        />
      )}
      <Problem error={submit.error ?? withdraw.error ?? retract.error} />
    </li>
  );
};

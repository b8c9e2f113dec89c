import type { ReactElement } from 'react';
import { EventKind } from '../../adoption/EventKind';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';
import { MeetingSentence } from './MeetingSentence';
import { MoneySentence } from './MoneySentence';

/** What a claim of any kind says, in a line. */
export const ClaimSentence = ({ claim }: { claim: ClaimPartsFragment }): ReactElement => {
  const { stageEvent, reachFigure, barrier, inclusionMarker } = claim;
  const t = useWords();
  const language = useLanguage();
  if (stageEvent) {
    return (
      <>
        <EventKind kind={stageEvent.kind} /> · <Day date={stageEvent.date} />
        {stageEvent.isVerification && ` · ${t('records.verified_again')}`}
      </>
    );
  }
  if (reachFigure) {
    const { served, intended, unit, date } = reachFigure;
    return (
      <>
        {t('claim.reach', { served: formatNumber(served, language), unit })}
        {intended !== null && ` ${t('claim.of_intended', { intended: formatNumber(intended, language) })}`} · <Day date={date} />
      </>
    );
  }
  if (barrier) {
    return (
      <>
        {t('claim_kind.BARRIER')}: {t(`barrier.${barrier.kind}`)} · {t(`severity.${barrier.severity as 1 | 2 | 3}`)} ·{' '}
        <Day date={barrier.notedOn} />
      </>
    );
  }
  if (inclusionMarker) {
    const { women, vulnerable } = inclusionMarker;
    return (
      <>
        {t('field.women')}: {t(`marker.${women as 0 | 1 | 2}`)} · {t('field.vulnerable')}: {t(`marker.${vulnerable as 0 | 1 | 2}`)}
      </>
    );
  }
  return (
    <>
      <MoneySentence claim={claim} />
      <MeetingSentence claim={claim} />
    </>
  );
};

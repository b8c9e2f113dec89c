import type { ReactElement } from 'react';
import { EventKind } from '../../adoption/EventKind';
import type { ClaimPartsFragment } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { useWords } from '../shared/words';

type Said = Pick<ClaimPartsFragment, 'stageEvent' | 'reachFigure' | 'barrier' | 'inclusionMarker'>;

/** What a claim says, in a line. */
export const ClaimSentence = ({ claim: { stageEvent, reachFigure, barrier, inclusionMarker } }: { claim: Said }): ReactElement | null => {
  const t = useWords();
  const language = useLanguage();
  if (stageEvent) {
    return (
      <>
        <EventKind kind={stageEvent.kind} /> · <Day date={stageEvent.date} />
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
  return null;
};

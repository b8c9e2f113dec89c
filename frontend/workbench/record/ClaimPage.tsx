import type { ReactElement } from 'react';
import { useLanguage } from '../../shared/i18n';
import { correctionPath } from '../engagement/meeting-fields.shape';
import { recordPath, To } from '../shared/links';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { formOf } from './claim-values.shape';
import { ClaimCard } from './ClaimCard';
import { ONE_CLAIM } from './record.queries';

/** One claim of any kind, for whoever is sent to it from a refusal: what it says, and what can be done with it. */
export const ClaimPage = ({ id }: { id: string }): ReactElement => {
  const t = useWords();
  const claim = useAsk(ONE_CLAIM, { id, language: useLanguage() });
  return (
    <Screen title={t('claim.one')}>
      <Answered query={claim}>
        {({ workClaim }) => {
          if (!workClaim) return <Nothing>{t('problem.UNKNOWN_CLAIM')}</Nothing>;
          const { adoption, country } = workClaim;
          const record = adoption && recordPath(adoption.id);
          const act = (name: string) => (record && formOf(workClaim) ? `${record}?claim=${encodeURIComponent(id)}&do=${name}` : null);
          return (
            <>
              <ol className="claims-list">
                <ClaimCard
                  claim={workClaim}
                  subject={[country?.name, adoption?.dpg.name].filter(Boolean).join(' · ') || null}
                  correctAt={act('correct') ?? correctionPath(workClaim)}
                  restoreAt={act('restore') ?? undefined}
                />
              </ol>
              <p className="ways">
                {record && <To to={record}>{t('record.one')}</To>}
                <To to={`/workbench/audit?text=${encodeURIComponent(id)}`}>{t('nav.audit')}</To>
              </p>
            </>
          );
        }}
      </Answered>
    </Screen>
  );
};

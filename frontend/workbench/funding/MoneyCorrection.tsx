import type { ReactElement } from 'react';
import { useLanguage } from '../../shared/i18n';
import { ClaimCard } from '../record/ClaimCard';
import { Answered, Nothing } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { MONEY_TO_CORRECT } from './correction.queries';
import { formOfKind } from './correction.shape';
import { FundingForm } from './FundingForm';
import type { FundingForm as Name } from './funding-fields.shape';

/** One claim with what can be done with it, and, where it still stands, the form that corrects it. `may`: the forms of who is signed in. */
export const MoneyCorrection = ({ id, may }: { id: string; may: readonly Name[] }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const asked = useAsk(MONEY_TO_CORRECT, { id, language }, { still: true });
  return (
    <Answered query={asked}>
      {({ workClaim: claim }) => {
        const form = claim && formOfKind(claim.kind);
        if (!claim || !form) return <Nothing>{t('problem.UNKNOWN_CLAIM')}</Nothing>;
        return (
          <>
            <ol className="claims-list">
              <ClaimCard claim={claim} subject={claim.country?.name ?? null} correctAt={null} />
            </ol>
            {claim.retiredAt === null && may.includes(form) && <FundingForm name={form} claim={claim} />}
          </>
        );
      }}
    </Answered>
  );
};

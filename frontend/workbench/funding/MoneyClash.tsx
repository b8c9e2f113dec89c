import type { ReactElement } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import type { MoneyClaimFragment } from '../../gql/graphql';
import { Evidences } from '../../shared/Evidences';
import { ClaimSentence } from '../record/ClaimSentence';
import type { FormValues } from '../record/claim-values.shape';
import { differences } from '../record/conflict.shape';
import { Differences } from '../record/Differences';
import { useWords } from '../shared/words';
import { valuesOfMoney } from './correction.shape';

/** Somebody else corrected the same claim first: what they say beside what was typed here, of which nothing is lost. */
export const MoneyClash = ({ rival, form }: { rival: MoneyClaimFragment; form: UseFormReturn<FormValues> }): ReactElement => {
  const t = useWords();
  const rows = differences(form.getValues(), valuesOfMoney(rival)).filter(({ field }) => field !== 'corrects');
  return (
    <div className="conflict" role="alert">
      <h3>{t('conflict.title')}</h3>
      <p>{t('conflict.lead')}</p>
      <p>
        <ClaimSentence claim={rival} /> · <bdi>{rival.author}</bdi> · {t(`review_state.${rival.reviewState}`)}
      </p>
      <Evidences evidence={rival.evidence} />
      <Differences rows={rows} onTake={(field, theirs) => form.setValue(`fields.${field}`, theirs, { shouldDirty: true })} />
    </div>
  );
};

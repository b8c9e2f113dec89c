import { useState, type ReactElement } from 'react';
import type { MoneyClaimFragment } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { emptyValues } from '../record/claim-values.shape';
import { PlainForm } from '../record/PlainForm';
import { ApiError, callApi } from '../shared/api';
import { useBoot } from '../shared/context';
import { useGo } from '../shared/links';
import { useWords } from '../shared/words';
import { MONEY_TO_CORRECT } from './correction.queries';
import { keptOf, valuesOfMoney } from './correction.shape';
import { FundingField, useOwnOrganisation } from './FundingField';
import { fieldsOfFunding, inputOf, problemsOfFunding, type FundingForm as Name } from './funding-fields.shape';
import { MoneyClash } from './MoneyClash';
import { sendFunding } from './send-funding';

interface FundingFormProps {
  name: Name;
  /** The claim to correct; null: a new one. */
  claim: MoneyClaimFragment | null;
}

/** Records a claim about money or help, as a draft or for review; or corrects one, also where somebody else was faster. */
export const FundingForm = ({ name, claim }: FundingFormProps): ReactElement => {
  const t = useWords();
  const go = useGo();
  const language = useLanguage();
  const { today } = useBoot();
  const own = useOwnOrganisation();
  const [initial] = useState(() => (claim ? valuesOfMoney(claim) : emptyValues(own ? { organisationId: own } : {})));
  /** What somebody else made of the claim while it was being corrected here: the next request corrects that. */
  const [rival, setRival] = useState<MoneyClaimFragment | null>(null);
  const collide = async (error: unknown): Promise<never> => {
    if (claim && error instanceof ApiError && error.argument === 'input.supersedes') {
      const now = await callApi(MONEY_TO_CORRECT, { id: (rival ?? claim).id, language }).catch(() => null);
      if (now?.workClaim?.correctedBy) setRival(now.workClaim.correctedBy);
    }
    throw error;
  };
  return (
    <PlainForm
      draft={claim ? `funding:${name}:${claim.id}` : `funding:${name}`}
      title={claim ? t('act.correct') : t(`funding.${name}`)}
      means={claim ? t('act_means.correct') : t(`funding_means.${name}`)}
      initial={initial}
      fieldsOf={(fields) => fieldsOfFunding(name, fields)}
      problemsOf={(values, submit) => problemsOfFunding(name, values, today, submit)}
      send={async (values, request) => {
        const kept = claim ? { ...keptOf(claim, values.fields['stakeholder']), supersedes: (rival ?? claim).id } : {};
        await sendFunding(name, { ...inputOf(name, values, today), ...kept, ...request }).catch(collide);
        if (claim) go(`/workbench/funding?form=${name}`);
      }}
      nextOf={() => initial}
      draw={(field, form, code) => <FundingField key={field.name} field={field} form={form} code={code} />}
      note={{ name: 'note', type: 'long' }}
      told={{ submitted: t('funding.submitted'), draft: t('funding.draft') }}
      clash={(error, form) => (rival && error.argument === 'input.supersedes' ? <MoneyClash rival={rival} form={form} /> : null)}
    />
  );
};

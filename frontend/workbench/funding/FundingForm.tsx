import { useState, type ReactElement } from 'react';
import type { MoneyClaimFragment } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { emptyValues } from '../record/claim-values.shape';
import { PlainForm } from '../record/PlainForm';
import { callApi } from '../shared/api';
import { useBoot } from '../shared/context';
import { useGo } from '../shared/links';
import { useWords } from '../shared/words';
import { MONEY_TO_CORRECT } from './correction.queries';
import { keptOf, valuesOfMoney } from './correction.shape';
import { FundingField, useOwnOrganisation } from './FundingField';
import { fieldsOfFunding, inputOf, problemsOfFunding, type FundingForm as Name } from './funding-fields.shape';
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
  return (
    <PlainForm
      draft={claim ? `funding:${name}:${claim.id}` : `funding:${name}`}
      title={claim ? t('act.correct') : t(`funding.${name}`)}
      means={claim ? t('act_means.correct') : t(`funding_means.${name}`)}
      initial={initial}
      fieldsOf={(fields) => fieldsOfFunding(name, fields)}
      problemsOf={(values, submit) => problemsOfFunding(name, values, today, submit)}
      corrects={claim?.id ?? null}
      read={async (id) => {
        const { workClaim } = await callApi(MONEY_TO_CORRECT, { id, language });
        return workClaim && { claim: workClaim, values: valuesOfMoney(workClaim) };
      }}
      send={async (values, request) => {
        const kept = claim ? keptOf(claim, values.fields['stakeholder']) : {};
        await sendFunding(name, { ...inputOf(name, values, today), ...kept, ...request });
        if (claim) go(`/workbench/funding?form=${name}`);
      }}
      nextOf={() => initial}
      draw={(field, form, code) => <FundingField key={field.name} field={field} form={form} code={code} />}
      note={{ name: 'note', type: 'long' }}
      told={{ submitted: t('funding.submitted'), draft: t('funding.draft') }}
    />
  );
};

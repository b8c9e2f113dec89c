import { useState, type ReactElement } from 'react';
import { emptyValues } from '../record/claim-values.shape';
import { PlainForm } from '../record/PlainForm';
import { useBoot } from '../shared/context';
import { useWords } from '../shared/words';
import { FundingField, useOwnOrganisation } from './FundingField';
import { fieldsOfFunding, inputOf, problemsOfFunding, type FundingForm as Name } from './funding-fields.shape';
import { sendFunding } from './send-funding';

/** Records a claim about money or help, as a draft or for review. */
export const FundingForm = ({ name }: { name: Name }): ReactElement => {
  const t = useWords();
  const { today } = useBoot();
  const own = useOwnOrganisation();
  const [initial] = useState(() => emptyValues(own ? { organisationId: own } : {}));
  return (
    <PlainForm
      draft={`funding:${name}`}
      title={t(`funding.${name}`)}
      means={t(`funding_means.${name}`)}
      initial={initial}
      fieldsOf={(fields) => fieldsOfFunding(name, fields)}
      problemsOf={(values, submit) => problemsOfFunding(name, values, today, submit)}
      send={(values, request) => sendFunding(name, { ...inputOf(name, values, today), ...request })}
      nextOf={() => initial}
      draw={(field, form, code) => <FundingField key={field.name} field={field} form={form} code={code} />}
      note={{ name: 'note', type: 'long' }}
      told={{ submitted: t('funding.submitted'), draft: t('funding.draft') }}
    />
  );
};

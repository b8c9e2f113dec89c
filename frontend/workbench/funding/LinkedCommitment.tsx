import type { ReactElement } from 'react';
import { useWatch, type UseFormReturn } from 'react-hook-form';
import { formatExact } from '../../funding/money.format';
import type { CommitmentChoiceFragment } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import type { FormValues } from '../record/claim-values.shape';
import type { PickProps } from '../shared/Picker';
import { apart, useWords } from '../shared/words';
import { countingOne } from './chain.shape';
import { CommitmentPicker } from './CommitmentPicker';

/** Another commitment that this one hands its money to (`fundsId`), or that it carries on (`continuesId`), and what a figure then leaves out. */
export const LinkedCommitment = ({ name, form, ...props }: PickProps & { name: string; form: UseFormReturn<FormValues> }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const { organisationId = '', commitmentStatus = '', date = '' } = useWatch({ control: form.control, name: 'fields' });
  const said = ({ amount, currency, organisation, status }: CommitmentChoiceFragment) => ({
    amount: apart(amount === null ? t('money.unknown_size') : t('money.other', { currency, amount: formatExact(amount, language) })),
    organisation: apart(organisation.name),
    status: t(`commitment_status.${status}`),
  });
  if (name === 'fundsId')
    return <CommitmentPicker {...props} organisationId={null} means={(chosen) => t('funding.chain_means', said(chosen))} />;
  const means = (chosen: CommitmentChoiceFragment) => {
    const counts = countingOne({ status: commitmentStatus, date }, chosen);
    if (counts === null) return t('funding.continues_means');
    return t(counts === 'mine' ? 'funding.continues_mine' : 'funding.continues_theirs', said(chosen));
  };
  return <CommitmentPicker {...props} organisationId={organisationId || null} means={means} />;
};

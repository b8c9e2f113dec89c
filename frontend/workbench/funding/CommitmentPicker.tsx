import { useState, type ReactElement } from 'react';
import { formatExact } from '../../funding/money.format';
import type { CommitmentChoiceFragment } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { Picker, type PickProps } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { CHOSEN_COMMITMENT, FIND_COMMITMENTS } from './funding.queries';

interface CommitmentPickerProps extends PickProps {
  /** Of this organisation alone; null: of any. */
  organisationId: string | null;
  /** What follows for the figures once one is chosen. */
  means: (chosen: CommitmentChoiceFragment) => string | undefined;
}

/** Finds a published commitment by words of who gives it, for what and where, or by its amount. */
export const CommitmentPicker = ({ organisationId, means, ...props }: CommitmentPickerProps): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const [text, setText] = useState('');
  const found = useAsk(
    FIND_COMMITMENTS,
    { text, organisationId, language },
    { enabled: text.length > 1 || organisationId !== null, keep: true },
  );
  const known = useAsk(CHOSEN_COMMITMENT, { id: props.value, language }, { enabled: props.value !== '' });
  const chosen = known.data?.commitment ?? null;
  const sizeOf = ({ amount, currency }: CommitmentChoiceFragment) =>
    amount === null ? t('money.unknown_size') : t('money.other', { currency, amount: formatExact(amount, language) });
  const placeOf = ({ adoption, dpg, shares }: CommitmentChoiceFragment) =>
    [adoption?.dpg.name ?? dpg?.name, adoption?.country.name ?? shares.map(({ countryIso3 }) => countryIso3).join(', ')]
      .filter(Boolean)
      .join(', ');
  const all = new Map([...(found.data?.findCommitments ?? []), ...(chosen ? [chosen] : [])].map((one) => [one.id, one]));
  const options = [...all.values()].map((one) => ({
    ...{ value: one.id, label: [one.organisation.name, sizeOf(one)].join(' · '), also: text },
    hint: [t(`commitment_status.${one.status}`), one.date, placeOf(one)].filter(Boolean).join(' · '),
  }));
  return <Picker {...props} byId options={options} onType={setText} hint={(chosen && means(chosen)) ?? undefined} />;
};

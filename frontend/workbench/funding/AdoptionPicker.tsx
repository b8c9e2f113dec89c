import { useState, type ReactElement } from 'react';
import type { FindAdoptionsQuery } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { Picker, type PickProps } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { CHOSEN_ADOPTION, FIND_ADOPTIONS } from './funding.queries';

type Adoption = FindAdoptionsQuery['adoptions']['edges'][number]['node'];

/** Finds one adoption by what is typed of its DPG or its country; one that was chosen earlier is called by its name again. */
export const AdoptionPicker = (props: PickProps): ReactElement => {
  const language = useLanguage();
  const [text, setText] = useState('');
  const chosen = useAsk(CHOSEN_ADOPTION, { id: props.value, language }, { enabled: props.value !== '' });
  const found = useAsk(FIND_ADOPTIONS, { text, language }, { enabled: text.length > 1, keep: true });
  const options = [...(found.data?.adoptions.edges ?? []).map(({ node }) => node), chosen.data?.workAdoption].flatMap((adoption) =>
    adoption ? [optionOf(adoption, text)] : [],
  );
  return (
    <Picker
      {...props}
      byId
      options={options.filter(({ value }, place) => options.findIndex((one) => one.value === value) === place)}
      onType={setText}
    />
  );
};

const optionOf = ({ id, dpg, country, useCase, jurisdiction }: Adoption, text: string) => ({
  ...{ value: id, label: `${dpg.name} · ${country.name}`, also: text },
  hint: [useCase, jurisdiction].filter(Boolean).join(' · '),
});

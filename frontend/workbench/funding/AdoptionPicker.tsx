import { useState, type ReactElement } from 'react';
import { useLanguage } from '../../shared/i18n';
import { Picker, type PickProps } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { FIND_ADOPTIONS } from './funding.queries';

/** Finds one adoption by what is typed of its DPG or its country. */
export const AdoptionPicker = (props: PickProps): ReactElement => {
  const language = useLanguage();
  const [text, setText] = useState('');
  const found = useAsk(FIND_ADOPTIONS, { text, language }, { enabled: text.length > 1, keep: true });
  const options = (found.data?.adoptions.edges ?? []).map(({ node: { id, dpg, country, useCase, jurisdiction } }) => ({
    ...{ value: id, label: `${dpg.name} · ${country.name}`, also: text },
    hint: [useCase, jurisdiction].filter(Boolean).join(' · '),
  }));
  return <Picker {...props} options={options} onType={setText} />;
};

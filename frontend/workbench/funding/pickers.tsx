import { useState, type ReactElement } from 'react';
import { useLanguage } from '../../shared/i18n';
import { Picker } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';
import { FIND_ADOPTIONS, OPEN_NEEDS } from './funding.queries';

export interface PickProps {
  value: string;
  onChange: (value: string) => void;
  label: string;
  problem: string | null;
}

export const NeedPicker = (props: PickProps): ReactElement => {
  const t = useWords();
  const needs = useAsk(OPEN_NEEDS, { language: useLanguage() });
  const options = (needs.data?.gapExplained.records.nodes ?? []).flatMap(({ id, need }) => {
    if (!need) return [];
    const about = need.adoption?.dpg.name ?? t(`support_category.${need.category}`);
    return [{ value: id, label: `${need.country.name} · ${about}`, hint: [need.amount, need.currency].filter(Boolean).join(' ') }];
  });
  return <Picker {...props} hint={needs.data && options.length === 0 ? t('funding.needs_none') : undefined} options={options} />;
};

export const CountryPicker = (props: PickProps): ReactElement => {
  const names = useAsk(NAMES, { language: useLanguage() }, { still: true });
  return <Picker {...props} options={(names.data?.countries ?? []).map(({ iso3, name }) => ({ value: iso3, label: name, also: iso3 }))} />;
};

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

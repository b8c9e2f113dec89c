import type { ReactElement } from 'react';
import { useLanguage } from '../../shared/i18n';
import { Picker, type PickProps } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { OPEN_NEEDS } from './funding.queries';

/** A published need for money. */
export const NeedPicker = (props: PickProps): ReactElement => {
  const t = useWords();
  const needs = useAsk(OPEN_NEEDS, { language: useLanguage() });
  const options = (needs.data?.gapExplained.records.nodes ?? []).flatMap(({ id, need }) => {
    if (!need) return [];
    const about = need.adoption?.dpg.name ?? t(`support_category.${need.category}`);
    return [{ value: id, label: `${need.country.name} · ${about}`, hint: [need.amount, need.currency].filter(Boolean).join(' ') }];
  });
  return <Picker {...props} byId hint={needs.data && options.length === 0 ? t('funding.needs_none') : undefined} options={options} />;
};

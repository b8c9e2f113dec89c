import type { ReactElement } from 'react';
import { useLanguage } from '../../shared/i18n';
import { Picker, type PickProps } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { NAMES } from '../tasks/tasks.queries';

/** A country, found by a part of its name or its code. */
export const CountryPicker = (props: PickProps): ReactElement => {
  const names = useAsk(NAMES, { language: useLanguage() }, { still: true });
  return <Picker {...props} options={(names.data?.countries ?? []).map(({ iso3, name }) => ({ value: iso3, label: name, also: iso3 }))} />;
};

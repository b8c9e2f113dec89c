import type { ReactElement } from 'react';
import { useQueryClient } from '@tanstack/react-query';
import { Picker } from '../shared/Picker';
import { Problem } from '../shared/Problem';
import { keyOf, useAsk, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ADD_INSTITUTION, INSTITUTIONS } from './new-adoption.queries';

interface InstitutionPickerProps {
  /** Country whose institutions are offered; empty: none chosen yet. */
  iso3: string;
  /** Its name. */
  value: string;
  onChange: (name: string) => void;
  problem?: string | null;
}

/** The public body that owns the adoption: one of those that the country has on record, or a new one. */
export const InstitutionPicker = ({ iso3, value, onChange, problem }: InstitutionPickerProps): ReactElement => {
  const t = useWords();
  const client = useQueryClient();
  const known = useAsk(INSTITUTIONS, { iso3 }, { enabled: iso3 !== '' });
  const add = useTell(ADD_INSTITUTION);
  return (
    <>
      <Picker
        label={t('field.optional', { field: t('field.institution') })}
        options={(known.data?.institutions ?? []).map(({ name }) => ({ value: name, label: name }))}
        value={value}
        onChange={onChange}
        problem={problem ?? null}
        onAdd={(name) =>
          add.mutate(
            { iso3, name },
            {
              onSuccess: ({ addInstitution: made }) => {
                client.setQueryData(keyOf(INSTITUTIONS, { iso3 }), { institutions: [...(known.data?.institutions ?? []), made] });
                onChange(made.name);
              },
              onError: ({ details }) => {
                const same = known.data?.institutions.find(({ id }) => id === details['existing']);
                if (same) onChange(same.name);
              },
            },
          )
        }
      />
      {add.error && !add.error.details['existing'] && <Problem error={add.error} />}
    </>
  );
};

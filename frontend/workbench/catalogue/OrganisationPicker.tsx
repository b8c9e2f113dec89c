import { useState, type ReactElement } from 'react';
import { Picker } from '../shared/Picker';
import { Problem } from '../shared/Problem';
import { useAsk, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ADD_ORGANISATION, ORGANISATION_NAME, ORGANISATIONS } from './organisations.queries';

interface OrganisationPickerProps {
  /** Id of the organisation; empty: none. */
  value: string;
  onChange: (id: string) => void;
  /** What the one chosen at first is called, where the caller knows. */
  name?: string | undefined;
  problem?: string | null;
}

/** An organisation on record, found by a part of its name, or a new one. */
export const OrganisationPicker = ({ value, onChange, name: atFirst, problem }: OrganisationPickerProps): ReactElement => {
  const t = useWords();
  const [text, setText] = useState('');
  const [made, setMade] = useState<{ id: string; name: string } | null>(value && atFirst ? { id: value, name: atFirst } : null);
  const first = useAsk(ORGANISATIONS, { text: null });
  const found = useAsk(ORGANISATIONS, { text }, { enabled: text !== '', keep: true });
  const add = useTell(ADD_ORGANISATION);
  const chosen = useAsk(ORGANISATION_NAME, { id: value }, { enabled: value !== '' }).data?.organisation;
  const known = new Map(
    [...(first.data?.organisations ?? []), ...(found.data?.organisations ?? []), ...(made ? [made] : []), ...(chosen ? [chosen] : [])].map(
      ({ id, name }) => [id, name],
    ),
  );
  return (
    <>
      <Picker
        byId
        label={t('field.organisation')}
        options={[...known].map(([id, name]) => ({ value: id, label: name }))}
        value={value}
        onChange={(id) => {
          const name = known.get(id);
          if (name) setMade({ id, name });
          onChange(id);
        }}
        onType={setText}
        problem={problem ?? null}
        onAdd={(name) =>
          add.mutate(
            { name },
            {
              onSuccess: ({ addOrganisation }) => {
                setMade(addOrganisation);
                onChange(addOrganisation.id);
              },
            },
          )
        }
      />
      <Problem error={add.error} />
    </>
  );
};

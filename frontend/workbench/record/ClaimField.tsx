import type { ReactElement } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { useLanguage } from '../../shared/i18n';
import { Field } from '../shared/Field';
import { Picker } from '../shared/Picker';
import { sentenceOf } from '../shared/Problem';
import { useAsk } from '../shared/use-api';
import { useCode, useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';
import type { FieldSpec } from './claim-fields.shape';
import { goalsIn, goalsText, type FormValues } from './claim-values.shape';
import { GoalChoices } from './GoalChoices';
import { InstitutionPicker } from './InstitutionPicker';

interface ClaimFieldProps {
  field: FieldSpec;
  form: UseFormReturn<FormValues>;
  /** Country of the adoption. */
  iso3: string;
  /** Code of what is wrong with it. */
  code: string | undefined;
}

/** One field of a form about an adoption. */
export const ClaimField = ({
  field: { name, type, choices = [], required, proof, most = 5000 },
  form,
  iso3,
  code,
}: ClaimFieldProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const language = useLanguage();
  const names = useAsk(NAMES, { language }, { still: true, enabled: type === 'dpg' });
  const path = `fields.${name}` as const;
  const problem = code ? sentenceOf(t, code, null) : null;
  const label = word('field', name);
  if (type === 'goals') {
    return (
      <Controller
        name={path}
        control={form.control}
        render={({ field: { value, onChange } }) => (
          <GoalChoices
            legend={t('field.optional', { field: label })}
            value={goalsIn(value)}
            onChange={(goals) => onChange(goalsText(goals))}
          />
        )}
      />
    );
  }
  if (type === 'institution' || type === 'dpg') {
    return (
      <Controller
        name={path}
        control={form.control}
        render={({ field: { value, onChange } }) =>
          type === 'institution' ? (
            <InstitutionPicker iso3={iso3} value={value ?? ''} onChange={onChange} problem={problem} />
          ) : (
            <Picker
              label={label}
              options={(names.data?.dpgs ?? []).map(({ id, name: dpg, aliases }) => ({ value: id, label: dpg, also: aliases.join(' ') }))}
              value={value ?? ''}
              onChange={onChange}
              problem={problem}
            />
          )
        }
      />
    );
  }
  const isDate = type === 'date' || type === 'planned';
  return (
    <Field
      label={(required ?? proof) ? label : t('field.optional', { field: label })}
      hint={isDate ? t('field.date_hint') : undefined}
      problem={problem}
      className={type === 'long' ? 'long' : ''}
    >
      {(ids) =>
        type === 'choice' ? (
          <select {...ids} {...form.register(path)}>
            <option value="">{t('choice.not_stated')}</option>
            {choices.map(([value, id]) => (
              <option key={value} value={value}>
                {t(id)}
              </option>
            ))}
          </select>
        ) : type === 'long' ? (
          <textarea {...ids} {...form.register(path)} rows={2} maxLength={most} />
        ) : (
          <input
            {...ids}
            {...form.register(path)}
            inputMode={type === 'count' || isDate ? 'numeric' : undefined}
            dir={isDate ? 'ltr' : undefined}
            placeholder={isDate ? '2021-03' : undefined}
            maxLength={500}
          />
        )
      }
    </Field>
  );
};

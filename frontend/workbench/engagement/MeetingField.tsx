import type { ReactElement } from 'react';
import { Controller, type UseFormReturn } from 'react-hook-form';
import { isLanguage, LANGUAGES } from '../../shared/languages';
import { NeedPicker } from '../funding/NeedPicker';
import { ClaimField } from '../record/ClaimField';
import type { FieldSpec } from '../record/claim-fields.shape';
import type { FormValues } from '../record/claim-values.shape';
import { CountryPicker } from '../record/CountryPicker';
import { Field } from '../shared/Field';
import type { PickProps } from '../shared/Picker';
import { sentenceOf } from '../shared/Problem';
import { apart, useCode, useWords } from '../shared/words';
import type { MeetingField as Spec } from './meeting-fields.shape';
import { CollaborationPicker, FollowedAdoption, MeetingPicker, StatementPicker } from './pickers';

interface MeetingFieldProps {
  field: Spec;
  form: UseFormReturn<FormValues>;
  code: string | undefined;
}

const Subject = ({ type, statementId, ...props }: PickProps & { type: Spec['type']; statementId: string }): ReactElement => {
  if (type === 'meeting') return <MeetingPicker {...props} />;
  if (type === 'country') return <CountryPicker {...props} />;
  if (type === 'statement') return <StatementPicker {...props} />;
  if (type === 'adoption') return <FollowedAdoption {...props} statementId={statementId} />;
  return type === 'collaboration' ? <CollaborationPicker {...props} /> : <NeedPicker {...props} />;
};

const PLAIN: readonly string[] = ['text', 'long', 'date', 'planned', 'count', 'choice', 'dpg'];

/** One field of a form about a meeting or a collaboration. */
export const MeetingField = ({ field, form, code }: MeetingFieldProps): ReactElement => {
  const t = useWords();
  const word = useCode();
  const { name, type } = field;
  if (PLAIN.includes(type)) return <ClaimField field={field as FieldSpec} form={form} iso3="" code={code} />;
  const problem = code ? sentenceOf(t, code, null) : null;
  if (type === 'name_in') {
    const language = name.slice('name_'.length);
    const label = t('meeting_form.name_in', { language: apart(isLanguage(language) ? LANGUAGES[language].name : language) });
    return (
      <Field label={label} problem={problem}>
        {(ids) => <input {...ids} {...form.register(`fields.${name}`)} lang={language} dir="auto" maxLength={300} />}
      </Field>
    );
  }
  return (
    <Controller
      name={`fields.${name}`}
      control={form.control}
      render={({ field: { value, onChange } }) => (
        <Subject
          type={type}
          statementId={form.getValues('fields')['statementId'] ?? ''}
          value={value ?? ''}
          onChange={onChange}
          label={word('field', name)}
          problem={problem}
        />
      )}
    />
  );
};

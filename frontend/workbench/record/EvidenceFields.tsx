import type { ReactElement } from 'react';
import { useFieldArray, type UseFormReturn } from 'react-hook-form';
import type { EvidenceGrade } from '../../gql/graphql';
import { titleOf } from '../classify/entry.rules';
import { Field } from '../shared/Field';
import { sentenceOf } from '../shared/Problem';
import { useWords } from '../shared/words';
import { noEvidence, type FormValues } from './claim-values.shape';

const GRADES: readonly EvidenceGrade[] = ['SELF_REPORTED', 'PUBLIC_SOURCE', 'GOVERNMENT_CONFIRMED', 'PRIMARY_DOCUMENT'];

/** What backs the claim: at least one piece, each with its weight. */
export const EvidenceFields = ({ form, problems }: { form: UseFormReturn<FormValues>; problems: Record<string, string> }): ReactElement => {
  const t = useWords();
  const { fields, append, remove } = useFieldArray({ control: form.control, name: 'evidence' });
  const problem = (index: number, name: string) => {
    const code = problems[`evidence.${index}.${name}`];
    return code ? sentenceOf(t, code, null) : null;
  };
  return (
    <fieldset>
      <legend>{t('records.evidence')}</legend>
      {fields.map(({ id }, index) => (
        <div key={id} className="fields evidence-fields">
          <Field label={t('field.url')} problem={problem(index, 'url')} className="long">
            {(ids) => (
              <input
                {...ids}
                {...form.register(`evidence.${index}.url`, {
                  onBlur: () => {
                    const { url, title } = form.getValues(`evidence.${index}`);
                    if (!title.trim()) form.setValue(`evidence.${index}.title`, titleOf(url));
                  },
                })}
                type="url"
                dir="ltr"
                placeholder="https://"
              />
            )}
          </Field>
          <Field label={t('field.evidence_title')} problem={problem(index, 'title')} className="long">
            {(ids) => <input {...ids} {...form.register(`evidence.${index}.title`)} maxLength={500} />}
          </Field>
          <Field label={t('field.grade')}>
            {(ids) => (
              <select {...ids} {...form.register(`evidence.${index}.grade`)}>
                {GRADES.map((grade) => (
                  <option key={grade} value={grade}>
                    {t(`evidence_grade.${grade}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Field label={t('field.publisher')}>
            {(ids) => <input {...ids} {...form.register(`evidence.${index}.publisher`)} maxLength={300} />}
          </Field>
          <Field label={t('field.evidence_date')} problem={problem(index, 'date')}>
            {(ids) => <input {...ids} {...form.register(`evidence.${index}.date`)} dir="ltr" placeholder="2021-03" maxLength={12} />}
          </Field>
          <Field label={t('field.language')}>
            {(ids) => <input {...ids} {...form.register(`evidence.${index}.language`)} dir="ltr" placeholder="en" maxLength={20} />}
          </Field>
          {fields.length > 1 && (
            <button type="button" className="quiet" onClick={() => remove(index)}>
              {t('form.remove_evidence')}
            </button>
          )}
        </div>
      ))}
      <button type="button" className="quiet" onClick={() => append(noEvidence)}>
        {t('form.add_evidence')}
      </button>
    </fieldset>
  );
};

import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import type { DpgType } from '../../gql/graphql';
import { DPG_TYPES } from '../../shared/codes';
import { Field } from '../shared/Field';
import { Problem, sentenceOf } from '../shared/Problem';
import { nameOf, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';
import { dpgIdOf } from './new-adoption.shape';
import { ADD_DPG } from './new-adoption.queries';

interface AddDpgProps {
  name: string;
  /** Id of the one that was added; null: none. */
  onDone: (id: string | null) => void;
}

/** Adds a digital public good that the registry does not list. */
export const AddDpg = ({ name, onDone }: AddDpgProps): ReactElement => {
  const t = useWords();
  const client = useQueryClient();
  const add = useTell(ADD_DPG);
  const { register, handleSubmit, formState } = useForm({
    defaultValues: { id: dpgIdOf(name), name, types: [] as DpgType[], website: '', licences: '' },
  });
  const submit = handleSubmit(({ licences, website, ...rest }) => {
    const input = { ...rest, website: website.trim() || null, licences: licences.split(/[\s,;]+/).filter(Boolean), sdgs: [] };
    add.mutate(
      { input },
      {
        onSuccess: ({ addDpg }) => {
          void client.invalidateQueries({ queryKey: [nameOf(NAMES)] });
          onDone(addDpg.id);
        },
      },
    );
  });
  return (
    <form className="panel-form" onSubmit={(event) => void submit(event)} noValidate>
      <h2>{t('new.add_dpg')}</h2>
      <p className="fine">{t('new.add_dpg_means')}</p>
      <div className="fields">
        <Field label={t('field.name')} problem={formState.errors.name && sentenceOf(t, 'MISSING', null)}>
          {(ids) => <input {...ids} {...register('name', { required: true })} maxLength={200} autoFocus />}
        </Field>
        <Field label={t('field.id')} hint={t('new.id_hint')} problem={formState.errors.id && sentenceOf(t, 'MISSING', null)}>
          {(ids) => <input {...ids} {...register('id', { required: true, pattern: /^[\w.-]{1,120}$/ })} dir="ltr" />}
        </Field>
        <Field label={t('field.optional', { field: t('dpg.website') })}>
          {(ids) => <input {...ids} {...register('website')} type="url" dir="ltr" placeholder="https://" />}
        </Field>
        <Field label={t('field.optional', { field: t('dpg.licence') })}>
          {(ids) => <input {...ids} {...register('licences')} dir="ltr" placeholder="Apache-2.0" />}
        </Field>
      </div>
      <fieldset>
        <legend>{t('filter.type')}</legend>
        <div className="goal-choices">
          {DPG_TYPES.map((type) => (
            <label key={type}>
              <input type="checkbox" value={type} {...register('types', { required: true })} /> {t(`dpg_type.${type}`)}
            </label>
          ))}
        </div>
        {formState.errors.types && <p className="problem">{sentenceOf(t, 'MISSING', null)}</p>}
      </fieldset>
      <Problem error={add.error} />
      <p className="ways">
        <button type="submit" className="button primary" disabled={add.isPending}>
          {t('act.add')}
        </button>
        <button type="button" className="quiet" onClick={() => onDone(null)}>
          {t('act.cancel')}
        </button>
      </p>
    </form>
  );
};

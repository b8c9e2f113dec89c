import { useEffect, useState, type ReactElement } from 'react';
import { Controller, useForm, useWatch } from 'react-hook-form';
import type { Sector } from '../../gql/graphql';
import { SECTORS } from '../../shared/codes';
import { useLanguage } from '../../shared/i18n';
import { useMe } from '../shared/context';
import { keepDraft, keptDraft } from '../shared/drafts';
import { Field } from '../shared/Field';
import { recordPath, To, useGo } from '../shared/links';
import { Picker } from '../shared/Picker';
import { Problem, sentenceOf } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { useAsk, useTell } from '../shared/use-api';
import { useRequestId } from '../shared/use-request-id';
import { useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';
import { AddDpg } from './AddDpg';
import { GoalChoices } from './GoalChoices';
import { InstitutionPicker } from './InstitutionPicker';
import { RECORD_ADOPTION } from './new-adoption.queries';
import { readAdoption, toAdoptionInput, type AdoptionValues } from './new-adoption.shape';
import { SimilarOnes } from './SimilarOnes';

const DRAFT = 'new';

/** One country using one DPG for one use case under one jurisdiction: recorded once, with a warning before a second time. */
export const NewAdoption = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const go = useGo();
  const names = useAsk(NAMES, { language: useLanguage() }, { still: true });
  const record = useTell(RECORD_ADOPTION);
  const [adding, setAdding] = useState<string | null>(null);
  const { idFor } = useRequestId();
  const { register, control, handleSubmit, setValue, formState } = useForm<AdoptionValues>({
    defaultValues: readAdoption(keptDraft(me.id, DRAFT)),
  });
  const values = useWatch({ control }) as AdoptionValues;
  const written = JSON.stringify(values);
  useEffect(() => {
    const timer = setTimeout(() => keepDraft(me.id, DRAFT, JSON.parse(written)), 300);
    return () => clearTimeout(timer);
  }, [written, me.id]);
  const submit = handleSubmit((typed) => {
    record.mutate(
      { input: toAdoptionInput(typed, idFor(JSON.stringify(typed))) },
      {
        onSuccess: ({ recordAdoption }) => {
          keepDraft(me.id, DRAFT, null);
          go(`${recordPath(recordAdoption.id)}?do=event`);
        },
      },
    );
  });
  const existing = record.error?.code === 'ADOPTION_EXISTS' ? record.error.details['existing'] : undefined;
  const missing = (name: keyof AdoptionValues) => (formState.errors[name] ? sentenceOf(t, 'MISSING', null) : null);
  return (
    <Screen title={t('nav.new')} lead={t('new.lead')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <div className="fields">
          <Controller
            name="countryIso3"
            control={control}
            rules={{ required: true }}
            render={({ field }) => (
              <Picker
                label={t('filter.country')}
                options={(names.data?.countries ?? []).map(({ iso3, name }) => ({ value: iso3, label: name, also: iso3 }))}
                value={field.value}
                onChange={field.onChange}
                problem={missing('countryIso3')}
              />
            )}
          />
          <Controller
            name="dpgId"
            control={control}
            rules={{ required: true }}
            render={({ field }) => (
              <Picker
                label={t('filter.dpg')}
                options={(names.data?.dpgs ?? []).map(({ id, name, aliases }) => ({
                  value: id,
                  label: name,
                  also: `${id} ${aliases.join(' ')}`,
                }))}
                value={field.value}
                onChange={field.onChange}
                onAdd={setAdding}
                problem={missing('dpgId')}
              />
            )}
          />
          <Field label={t('field.optional', { field: t('field.useCase') })} hint={t('new.use_case_hint')}>
            {(ids) => <input {...ids} {...register('useCase')} maxLength={300} />}
          </Field>
          <Field label={t('field.optional', { field: t('record.jurisdiction') })} hint={t('new.jurisdiction_hint')}>
            {(ids) => <input {...ids} {...register('jurisdiction')} maxLength={300} />}
          </Field>
          <Field label={t('filter.sector')}>
            {(ids) => (
              <select {...ids} {...register('primarySector')}>
                {SECTORS.map((sector: Sector) => (
                  <option key={sector} value={sector}>
                    {t(`sector.${sector}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          <Controller
            name="institution"
            control={control}
            render={({ field }) => <InstitutionPicker iso3={values.countryIso3} value={field.value} onChange={field.onChange} />}
          />
        </div>
        <Controller
          name="sdgs"
          control={control}
          render={({ field }) => (
            <GoalChoices legend={t('field.optional', { field: t('dpg.goals') })} value={field.value} onChange={field.onChange} />
          )}
        />
        <SimilarOnes values={values} />
        <Problem error={record.error} />
        {typeof existing === 'string' && (
          <p>
            <To to={recordPath(existing)}>{t('new.open_existing')}</To>
          </p>
        )}
        <p className="ways">
          <button type="submit" className="button primary" disabled={record.isPending}>
            {t('new.record')}
          </button>
          <span className="fine">{t('draft.kept_here')}</span>
        </p>
      </form>
      {adding !== null && (
        <AddDpg
          name={adding}
          onDone={(id) => {
            if (id) setValue('dpgId', id);
            setAdding(null);
          }}
        />
      )}
    </Screen>
  );
};

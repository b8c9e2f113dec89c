import type { ReactElement } from 'react';
import { Controller, useFieldArray, useForm, useWatch } from 'react-hook-form';
import type { AccountPartsFragment, Role } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { isLanguage } from '../../shared/languages';
import { OrganisationPicker } from '../catalogue/OrganisationPicker';
import type { ApiError } from '../shared/api';
import { Field } from '../shared/Field';
import { Problem, sentenceOf } from '../shared/Problem';
import { useAsk, useRefresh, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { NAMES } from '../tasks/tasks.queries';
import { CHANGE_ACCOUNT, INVITE } from './account.queries';
import { LanguageOptions } from './LanguageOptions';

const ROLES: readonly Role[] = ['FOCAL_POINT', 'DONOR', 'EDITOR', 'REVIEWER', 'ADMIN'];
const isBound = (role: Role): boolean => role === 'FOCAL_POINT' || role === 'DONOR';

interface AccountFormProps {
  /** Null: an invitation. */
  account: AccountPartsFragment | null;
  onDone: (invited: { email: string; link: string | null } | null) => void;
}

/** Name, address and roles; a focal point is bound to a country, a donor to an organisation. */
export const AccountForm = ({ account, onDone }: AccountFormProps): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const names = useAsk(NAMES, { language }, { still: true });
  const refresh = useRefresh();
  const invite = useTell(INVITE);
  const change = useTell(CHANGE_ACCOUNT);
  const { register, control, handleSubmit, setValue, getFieldState } = useForm({
    defaultValues: {
      email: account?.email ?? '',
      name: account?.name ?? '',
      language: account?.language ?? language,
      grants: account?.grants.map(({ role, scope }) => ({ role, scope })) ?? [{ role: 'EDITOR' as Role, scope: '' }],
    },
  });
  const grants = useWatch({ control, name: 'grants' });
  const { fields, append, remove } = useFieldArray({ control, name: 'grants' });
  /** Where somebody was faster, the next attempt is about what stands by then; what was typed stays. */
  const catchUp = ({ code }: ApiError) => (code === 'CONFLICT' ? void refresh() : undefined);
  /** Whoever speaks for a country is written to in its language, until somebody picks another. */
  const speakAs = (iso3: string) => {
    const spoken = names.data?.countries.find((country) => country.iso3 === iso3)?.languages.find(isLanguage);
    if (!account && spoken && !getFieldState('language').isDirty) setValue('language', spoken);
  };
  const submit = handleSubmit(({ email, name, language: spoken, grants: held }) => {
    const bound = held.map(({ role, scope }) => (isBound(role) ? { role, scope } : { role }));
    if (account)
      change.mutate(
        { id: account.id, name, language: spoken, grants: bound, expectedVersion: account.version },
        { onSuccess: () => onDone(null), onError: catchUp },
      );
    else
      invite.mutate(
        { email, name, language: spoken, grants: bound },
        { onSuccess: (made) => onDone({ email, link: made.inviteAccount.link }) },
      );
  });
  return (
    <form className="panel-form" onSubmit={(event) => void submit(event)}>
      <h2>{account ? t('account.change_name', { name: account.name }) : t('account.invite')}</h2>
      <div className="fields">
        <Field label={t('field.name')}>{(ids) => <input {...ids} {...register('name')} required maxLength={200} autoFocus />}</Field>
        {!account && <Field label={t('field.email')}>{(ids) => <input {...ids} {...register('email')} type="email" required />}</Field>}
        <Field label={t('account.language')} hint={t('account.language_means')}>
          {(ids) => (
            <select {...ids} {...register('language')}>
              <LanguageOptions />
            </select>
          )}
        </Field>
      </div>
      <fieldset>
        <legend>{t('field.grants')}</legend>
        {fields.map(({ id }, index) => (
          <div key={id} className="grant">
            <select
              {...register(`grants.${index}.role`, { onChange: () => setValue(`grants.${index}.scope`, '') })}
              aria-label={t('field.role')}
            >
              {ROLES.map((role) => (
                <option key={role} value={role}>
                  {t(`role.${role}`)}
                </option>
              ))}
            </select>
            {grants[index]?.role === 'FOCAL_POINT' && (
              <select
                {...register(`grants.${index}.scope`, { onChange: (event: { target: { value: string } }) => speakAs(event.target.value) })}
                required
                aria-label={t('filter.country')}
              >
                <option value="">{t('filter.country')}</option>
                {names.data?.countries.map(({ iso3, name }) => (
                  <option key={iso3} value={iso3}>
                    {name}
                  </option>
                ))}
              </select>
            )}
            {grants[index]?.role === 'DONOR' && (
              <Controller
                name={`grants.${index}.scope`}
                control={control}
                rules={{ required: true }}
                render={({ field, fieldState }) => (
                  <OrganisationPicker
                    value={field.value}
                    onChange={field.onChange}
                    name={account?.grants.find(({ scope }) => scope === field.value)?.organisation?.name}
                    problem={fieldState.error ? sentenceOf(t, 'MISSING', null) : null}
                  />
                )}
              />
            )}
            <button type="button" className="quiet" onClick={() => remove(index)}>
              {t('act.remove')}
            </button>
          </div>
        ))}
        <button type="button" className="quiet" onClick={() => append({ role: 'REVIEWER', scope: '' })}>
          {t('account.add_role')}
        </button>
      </fieldset>
      <Problem error={invite.error ?? change.error} />
      <p className="ways">
        <button type="submit" className="button primary" disabled={invite.isPending || change.isPending}>
          {t(account ? 'act.save' : 'account.invite')}
        </button>
        <button type="button" className="quiet" onClick={() => onDone(null)}>
          {t('act.cancel')}
        </button>
      </p>
    </form>
  );
};

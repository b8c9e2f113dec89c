import { useQueryClient } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { useSearch } from 'wouter';
import { Field } from '../shared/Field';
import { To, useGo } from '../shared/links';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { Answered } from '../shared/States';
import { keyOf, useAsk, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ownAddress } from '../tasks/tasks.shape';
import { ME, SIGN_IN, SIGN_IN_WAYS } from './account.queries';

const PasswordForm = (): ReactElement => {
  const t = useWords();
  const go = useGo();
  const client = useQueryClient();
  const then = ownAddress(new URLSearchParams(useSearch()).get('then') ?? '') ?? '/workbench';
  const signIn = useTell(SIGN_IN);
  const { register, handleSubmit, setFocus, resetField } = useForm({ defaultValues: { email: '', password: '' } });
  const submit = handleSubmit((values) =>
    signIn.mutate(values, {
      onSuccess: ({ signIn: me }) => {
        client.setQueryData(keyOf(ME, {}), { me });
        go(then, { replace: true });
      },
      onError: () => {
        resetField('password');
        setFocus('password');
      },
    }),
  );
  return (
    <form onSubmit={(event) => void submit(event)} className="narrow">
      <Field label={t('field.email')}>
        {(ids) => <input {...ids} {...register('email')} type="email" autoComplete="username" required autoFocus />}
      </Field>
      <Field label={t('field.password')}>
        {(ids) => <input {...ids} {...register('password')} type="password" autoComplete="current-password" required />}
      </Field>
      <Problem error={signIn.error} />
      <p className="ways">
        <button type="submit" className="button primary" disabled={signIn.isPending}>
          {t('sign.in')}
        </button>
        <To to="/workbench/forgotten">{t('sign.forgotten')}</To>
      </p>
    </form>
  );
};

export const SignIn = (): ReactElement => {
  const t = useWords();
  const ways = useAsk(SIGN_IN_WAYS, {});
  return (
    <Screen title={t('sign.title')} lead={t('sign.lead')}>
      <Answered query={ways} lines={3}>
        {({ signInWays: { password, openId } }) => (
          <>
            {openId && (
              <p className="ways">
                <a className="button" href="/auth/openid">
                  {t('sign.openid', { provider: openId })}
                </a>
              </p>
            )}
            {password && <PasswordForm />}
          </>
        )}
      </Answered>
    </Screen>
  );
};

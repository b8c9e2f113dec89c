import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { Field } from '../shared/Field';
import { To } from '../shared/links';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ASK_FOR_PASSWORD } from './account.queries';

/** Asks for a link to set a new password; says the same whether or not there is such an account. */
export const ForgottenPassword = (): ReactElement => {
  const t = useWords();
  const ask = useTell(ASK_FOR_PASSWORD);
  const { register, handleSubmit } = useForm({ defaultValues: { email: '' } });
  const submit = handleSubmit((values) => ask.mutate(values));
  return (
    <Screen title={t('sign.forgotten')}>
      {ask.isSuccess ? (
        <p role="status">{t('sign.link_sent')}</p>
      ) : (
        <form onSubmit={(event) => void submit(event)} className="narrow">
          <Field label={t('field.email')}>
            {(ids) => <input {...ids} {...register('email')} type="email" autoComplete="username" required />}
          </Field>
          <Problem error={ask.error} />
          <p className="ways">
            <button type="submit" className="button primary" disabled={ask.isPending}>
              {t('sign.send_link')}
            </button>
          </p>
        </form>
      )}
      <p>
        <To to="/workbench/sign-in">{t('sign.back')}</To>
      </p>
    </Screen>
  );
};

import type { ReactElement } from 'react';
import { useForm } from 'react-hook-form';
import { Field } from '../shared/Field';
import { useWords } from '../shared/words';

const LEAST = 12;

interface NewPasswordProps {
  /** Whether the one in use is asked for too. */
  withCurrent?: boolean;
  busy: boolean;
  onSubmit: (values: { current: string; password: string }) => void;
}

/** A password and the same once more. */
export const NewPassword = ({ withCurrent = false, busy, onSubmit }: NewPasswordProps): ReactElement => {
  const t = useWords();
  const {
    register,
    handleSubmit,
    getValues,
    formState: { errors },
  } = useForm({ defaultValues: { current: '', password: '', again: '' } });
  const submit = handleSubmit(({ current, password }) => onSubmit({ current, password }));
  return (
    <form onSubmit={(event) => void submit(event)} className="narrow" noValidate>
      {withCurrent && (
        <Field label={t('field.current')}>
          {(ids) => <input {...ids} {...register('current')} type="password" autoComplete="current-password" required />}
        </Field>
      )}
      <Field label={t('field.new_password')} hint={t('sign.password_hint')} problem={errors.password && t('problem.PASSWORD_WEAK')}>
        {(ids) => (
          <input {...ids} {...register('password', { minLength: LEAST, required: true })} type="password" autoComplete="new-password" />
        )}
      </Field>
      <Field label={t('field.again')} problem={errors.again && t('sign.not_the_same')}>
        {(ids) => (
          <input
            {...ids}
            {...register('again', { validate: (again) => again === getValues('password') })}
            type="password"
            autoComplete="new-password"
          />
        )}
      </Field>
      <p className="ways">
        <button type="submit" className="button primary" disabled={busy}>
          {t('sign.set_password')}
        </button>
      </p>
    </form>
  );
};

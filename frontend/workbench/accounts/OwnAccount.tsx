import { useQueryClient } from '@tanstack/react-query';
import { useState, type ReactElement } from 'react';
import { useMe } from '../shared/context';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { keyOf, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { CHANGE_PASSWORD, ME, SIGN_OUT } from './account.queries';
import { Grants } from './Grants';
import { NewPassword } from './NewPassword';
import { OwnLanguage } from './OwnLanguage';

export const OwnAccount = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const client = useQueryClient();
  const [form, setForm] = useState(0);
  const change = useTell(CHANGE_PASSWORD);
  const signOut = useTell(SIGN_OUT);
  return (
    <Screen title={t('account.own')}>
      <dl className="facts-list">
        <div>
          <dt>{t('field.name')}</dt>
          <dd>
            <bdi>{me.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('field.email')}</dt>
          <dd>
            <bdi>{me.email}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('field.grants')}</dt>
          <dd>
            <Grants grants={me.grants} />
          </dd>
        </div>
      </dl>
      <p className="ways">
        <button
          type="button"
          className="button"
          disabled={signOut.isPending}
          onClick={() => signOut.mutate({}, { onSuccess: () => (client.clear(), client.setQueryData(keyOf(ME, {}), { me: null })) })}
        >
          {t('sign.out')}
        </button>
      </p>
      <Problem error={signOut.error} />
      <OwnLanguage />
      <section>
        <h2>{t('account.password')}</h2>
        <NewPassword
          key={form}
          withCurrent
          busy={change.isPending}
          onSubmit={(values) => change.mutate(values, { onSuccess: () => setForm(form + 1) })}
        />
        <Problem error={change.error} />
        {change.isSuccess && <p role="status">{t('account.password_changed')}</p>}
      </section>
    </Screen>
  );
};

import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, type ReactElement } from 'react';
import { To, useGo } from '../shared/links';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { keyOf, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ME, TAKE_UP_LINK } from './account.queries';
import { NewPassword } from './NewPassword';

/** An invitation or a new password. The secret stands behind the # of the address: it is in no log, and leaves the bar at once. */
export const TakeUpLink = (): ReactElement => {
  const t = useWords();
  const go = useGo();
  const client = useQueryClient();
  const [secret] = useState(() => location.hash.replace(/^#/, ''));
  const take = useTell(TAKE_UP_LINK);
  useEffect(() => history.replaceState(null, '', location.pathname + location.search), []);
  if (!secret) {
    return (
      <Screen title={t('sign.link_title')}>
        <p className="problem">{t('problem.LINK_INVALID')}</p>
        <p>
          <To to="/workbench/forgotten">{t('sign.forgotten')}</To>
        </p>
      </Screen>
    );
  }
  return (
    <Screen title={t('sign.link_title')} lead={t('sign.link_lead')}>
      <NewPassword
        busy={take.isPending}
        onSubmit={({ password }) =>
          take.mutate(
            { secret, password },
            {
              onSuccess: ({ takeUpLink: me }) => {
                client.setQueryData(keyOf(ME, {}), { me });
                go('/workbench', { replace: true });
              },
            },
          )
        }
      />
      <Problem error={take.error} />
    </Screen>
  );
};

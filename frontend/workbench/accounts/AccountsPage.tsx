import { useState, type ReactElement } from 'react';
import type { AccountPartsFragment } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { DataTable, type Column } from '../../shared/DataTable';
import { isLanguage, LANGUAGES } from '../../shared/languages';
import { useMe } from '../shared/context';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { Answered } from '../shared/States';
import { useAsk, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ACCOUNTS, RENEW_INVITATION } from './account.queries';
import { AccountForm } from './AccountForm';
import { Grants } from './Grants';
import { LinkOnce } from './LinkOnce';
import { Suspension } from './Suspension';

/** Who can sign in, with which roles: invited, changed, suspended and let in again here. */
export const AccountsPage = (): ReactElement => {
  const t = useWords();
  const me = useMe();
  const accounts = useAsk(ACCOUNTS, {});
  const renew = useTell(RENEW_INVITATION);
  const [open, setOpen] = useState<{ id: string; what: 'change' | 'suspend' } | 'new' | null>(null);
  const [link, setLink] = useState<{ email: string; link: string | null } | null>(null);
  const columns: Column<AccountPartsFragment>[] = [
    {
      id: 'name',
      head: t('field.name'),
      names: true,
      cell: ({ name, email }) => (
        <>
          <span className="stacked">
            <bdi>{name}</bdi>
          </span>
          <span className="fine stacked">
            <bdi>{email}</bdi>
          </span>
        </>
      ),
    },
    { id: 'grants', head: t('field.grants'), quiet: true, cell: ({ grants }) => <Grants grants={grants} /> },
    { id: 'status', head: t('filter.status'), quiet: true, cell: ({ status }) => t(`account_status.${status}`) },
    { id: 'language', head: t('field.language'), cell: ({ language }) => (isLanguage(language) ? LANGUAGES[language].name : language) },
    { id: 'seen', head: t('account.last_seen'), cell: ({ lastSeenAt }) => <Day date={lastSeenAt?.slice(0, 10)} /> },
    {
      id: 'act',
      head: t('list.what_to_do'),
      quiet: true,
      cell: ({ id, status, email }) => (
        <span className="acts">
          <button type="button" className="quiet" onClick={() => setOpen({ id, what: 'change' })}>
            {t('act.change')}
          </button>
          {status === 'INVITED' && (
            <button
              type="button"
              className="quiet"
              onClick={() => renew.mutate({ id }, { onSuccess: (answer) => setLink({ email, link: answer.renewInvitation.link }) })}
            >
              {t('account.renew')}
            </button>
          )}
          {id !== me.id && (
            <button type="button" className="quiet" onClick={() => setOpen({ id, what: 'suspend' })}>
              {t(status === 'SUSPENDED' ? 'account.reinstate' : 'account.suspend')}
            </button>
          )}
        </span>
      ),
    },
  ];
  return (
    <Screen title={t('nav.accounts')} wide>
      {link && <LinkOnce {...link} onClose={() => setLink(null)} />}
      <Problem error={renew.error} />
      <Answered query={accounts}>
        {({ accounts: list }) => {
          const chosen = typeof open === 'object' ? list.find(({ id }) => id === open?.id) : undefined;
          return (
            <>
              {open === null && (
                <p className="ways">
                  <button type="button" className="button primary" onClick={() => setOpen('new')}>
                    {t('account.invite')}
                  </button>
                </p>
              )}
              {open === 'new' && (
                <AccountForm
                  account={null}
                  onDone={(made) => {
                    setOpen(null);
                    setLink(made);
                  }}
                />
              )}
              {chosen && typeof open === 'object' && open?.what === 'change' && (
                <AccountForm key={chosen.id} account={chosen} onDone={() => setOpen(null)} />
              )}
              {chosen && typeof open === 'object' && open?.what === 'suspend' && (
                <Suspension key={chosen.id} account={chosen} onDone={() => setOpen(null)} />
              )}
              <DataTable caption={t('nav.accounts')} columns={columns} rows={list} keyOf={({ id }) => id} />
            </>
          );
        }}
      </Answered>
    </Screen>
  );
};

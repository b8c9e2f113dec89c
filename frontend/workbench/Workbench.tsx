import { useEffect, type ReactElement } from 'react';
import { Redirect, Route, Switch, useLocation, useSearch } from 'wouter';
import { noteDesk } from '../shared/desk-hint';
import { ErrorBoundary } from '../shared/ErrorBoundary';
import { ForgottenPassword } from './accounts/ForgottenPassword';
import { SignIn } from './accounts/SignIn';
import { TakeUpLink } from './accounts/TakeUpLink';
import { ME } from './accounts/account.queries';
import { Desk } from './Desk';
import { Head } from './Head';
import { MeContext } from './shared/context';
import { inLanguage } from './shared/links';
import { Answered } from './shared/States';
import { useAsk } from './shared/use-api';
import { useWords } from './shared/words';

/** Who comes to a place of the workbench without an account is asked to sign in, and brought back there. */
const Inside = (): ReactElement => {
  const [path] = useLocation();
  const search = useSearch();
  const me = useAsk(ME, {});
  const isSignedIn = me.data ? me.data.me !== null : null;
  useEffect(() => {
    if (isSignedIn !== null) noteDesk(isSignedIn);
  }, [isSignedIn]);
  return (
    <Answered query={me}>
      {({ me: account }) =>
        account ? (
          <MeContext value={account}>
            <Desk />
          </MeContext>
        ) : (
          <Redirect to={inLanguage(`/workbench/sign-in?then=${encodeURIComponent(`${path}${search ? `?${search}` : ''}`)}`)} replace />
        )
      }
    </Answered>
  );
};

export const Workbench = (): ReactElement => {
  const t = useWords();
  const [path] = useLocation();
  return (
    <>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <ErrorBoundary address={path}>
        <Switch>
          <Route path="/workbench/sign-in">
            <Head />
            <SignIn />
          </Route>
          <Route path="/workbench/forgotten">
            <Head />
            <ForgottenPassword />
          </Route>
          <Route path="/workbench/link">
            <Head />
            <TakeUpLink />
          </Route>
          <Route>
            <Inside />
          </Route>
        </Switch>
      </ErrorBoundary>
      <div id="voice" className="visually-hidden" role="status" />
    </>
  );
};

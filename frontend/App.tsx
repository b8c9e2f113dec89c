import { Suspense, useDeferredValue, useEffect, type ReactElement } from 'react';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import { routeOf } from './routes';
import { Answers } from './shared/answers';
import { AnswersContext } from './shared/boot';
import { ErrorBoundary } from './shared/ErrorBoundary';
import { FilterBar } from './shared/FilterBar';
import { Header } from './shared/Header';
import { useText } from './shared/i18n';
import type { Language } from './shared/languages';
import { Screen } from './shared/Screen';
import { useLinks } from './shared/use-links';
import { readView } from './shared/view-params';

interface AppProps {
  answers: Answers;
  language: Language;
  today: string;
  /** Path and search that the server was asked for; the browser has its own. */
  address?: string;
}

/** All pages: the bar answers at once, the page itself stays (dimmed) until the next one's answers are there. */
export const App = ({ answers, language, today, address }: AppProps): ReactElement => {
  const t = useText();
  const current = useLocationProperty(
    () => location.pathname + location.search,
    () => address ?? location.pathname + location.search,
  );
  const shown = useDeferredValue(current);
  useLinks();
  useEffect(() => answers.forgetRefusals(), [answers, current]);
  const [path = '/', search = ''] = current.split('?', 2);
  const { route } = routeOf(path);
  const { view } = readView(search, today);
  const busy = shown !== current;
  return (
    <AnswersContext value={answers}>
      <a className="skip" href="#main">
        {t('frame.skip')}
      </a>
      <Header path={path} search={search} view={view} section={route.section} />
      {route.filters && <FilterBar path={path} view={view} filters={route.filters} today={today} go={navigate} />}
      <div className="progress" hidden={!busy} />
      <ErrorBoundary address={shown}>
        <Suspense fallback={<main id="main" className="waiting" aria-busy="true" />}>
          <Screen address={shown} language={language} today={today} busy={busy} />
        </Suspense>
      </ErrorBoundary>
    </AnswersContext>
  );
};

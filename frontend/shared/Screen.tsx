import { startTransition, use, useState, type ReactElement } from 'react';
import type { FrameQuery } from '../gql/graphql';
import { routeOf } from '../routes';
import { useAnswers } from './boot';
import { Chips } from './Chips';
import { Footer } from './Footer';
import { formatDate } from './format';
import { Text, useText } from './i18n';
import type { Language } from './languages';
import { PlaceContext, type Place } from './page';
import { questionsOf, useGathered } from './questions';
import { Refusal } from './Refusal';
import { useArrival } from './use-arrival';
import { hrefHere } from './view';
import { readView } from './view-params';

interface ScreenProps {
  /** Path and search. */
  address: string;
  language: Language;
  today: string;
  /** Whether the answers of another address are under way. */
  busy: boolean;
}

/** The page at an address with its answers; waits (suspends) until they are there. */
export const Screen = ({ address, language, today, busy }: ScreenProps): ReactElement => {
  const t = useText();
  const answers = useAnswers();
  const [, setAttempt] = useState(0);
  const [path = '/', search = ''] = address.split('?', 2);
  const { route, params } = routeOf(path);
  const { view, notUnderstood } = readView(search, today);
  const place: Place = { path, params, view, language, today };
  const page = use(route.load());
  const { answers: read, refused } = useGathered(answers, questionsOf(page, place));
  const head = refused ? { title: t('error.title'), description: '' } : page.head({ answers: read, place }, t);
  useArrival(`${path} ${view.after ?? ''}`, address, `${head.title} · ${t('frame.name')}`);
  return (
    <PlaceContext value={place}>
      <p className="offline" role="status">
        {t('frame.offline', { day: formatDate(view.asOf ?? today, language) })}
      </p>
      <main id="main" tabIndex={-1} aria-busy={busy}>
        {notUnderstood.length > 0 && (
          <p className="notice" role="status">
            {t('filter.not_understood', { filters: notUnderstood.join(', '), count: notUnderstood.length })}
          </p>
        )}
        {view.knownOn !== null && (
          <p className="lead">
            <Text
              id="filter.known"
              values={{ day: formatDate(view.knownOn, language) }}
              tags={{ a: <a href={hrefHere(view, path, { knownOn: null })} /> }}
            />
          </p>
        )}
        {refused ? (
          <Refusal
            error={refused}
            place={place}
            again={() => {
              answers.forgetRefusals();
              startTransition(() => setAttempt((attempt) => attempt + 1));
            }}
          />
        ) : (
          <>
            <Chips heeded={page.heeds?.(view) ?? view} names={page.names?.(read) ?? {}} />
            <page.Body answers={read} place={place} />
          </>
        )}
      </main>
      <Footer frame={(read['frame'] as FrameQuery | undefined) ?? null} place={place} />
    </PlaceContext>
  );
};

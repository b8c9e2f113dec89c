import type { Messages } from '@lingui/core';
import { hydrateRoot } from 'react-dom/client';
import { App } from './App';
import { routeOf } from './routes';
import { Answers } from './shared/answers';
import type { Boot } from './shared/boot';
import { Speaking, speak } from './shared/i18n';

/** The page is complete as it came; this takes it over: words and page first, so that nothing on it moves. */
const start = async () => {
  const root = document.getElementById('app');
  const boot = JSON.parse(document.getElementById('boot')?.textContent ?? '{}') as Boot;
  const [words] = await Promise.all([
    fetch(boot.words).then(async (reply) => (await reply.json()) as Messages),
    routeOf(location.pathname).route.enter(),
  ]);
  if (!root) return;
  hydrateRoot(
    root,
    <Speaking i18n={speak(boot.language, words)}>
      <App answers={new Answers(boot.replies)} language={boot.language} today={boot.today} />
    </Speaking>,
  );
};

void start();

import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps } from '../shared/page';
import { ABOUT } from './about.queries';
import { CountingRules } from './CountingRules';
import { Definitions } from './Definitions';
import { Sources } from './Sources';

const questions = () => ({ about: ask(ABOUT, {}) });
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { about } }: Props): ReactElement => {
  const t = useText();
  const { dpgs, countries, adoptions, stageEvents, reports, sources, policy } = about.dataset;
  return (
    <div className="prose">
      <h1>{t('about.sentence')}</h1>
      <p className="lead">{t('about.holds', { dpgs, countries, adoptions, stageEvents, reports })}</p>
      <Definitions policy={policy} />
      <CountingRules policy={policy} />
      <section aria-labelledby="marks">
        <h2 id="marks">{t('about.marks')}</h2>
        <MarksLegend />
      </section>
      <Sources sources={sources} />
      <section aria-labelledby="api">
        <h2 id="api">{t('about.api')}</h2>
        <p>{t('about.api_text')}</p>
        <p>
          <a href="/graphql/explorer">{t('about.explorer')}</a>
        </p>
      </section>
    </div>
  );
};

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('nav.about'), description: t('about.sentence') }),
  Body,
});

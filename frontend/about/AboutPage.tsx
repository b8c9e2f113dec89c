import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps } from '../shared/page';
import { plainHref } from '../shared/view';
import { ABOUT } from './about.queries';
import { CountingRules } from './CountingRules';
import { Definitions } from './Definitions';

const questions = () => ({ about: ask(ABOUT, {}) });
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { about }, place: { view } }: Props): ReactElement => {
  const t = useText();
  const { dpgs, countries, adoptions, stageEvents, reports, policy } = about.dataset;
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
      <p>
        <a href={plainHref(view, '/data')}>{t('data.sources_there')}</a>
      </p>
    </div>
  );
};

export const page = definePage({
  questions,
  head: (_props, t) => ({ title: t('nav.about'), description: t('about.sentence') }),
  Body,
});

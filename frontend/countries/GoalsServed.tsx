import type { ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';
import { GOALS } from '../shared/codes';
import { formatList } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import type { View } from '../shared/view';
import { GoalTiles } from './GoalTiles';

interface GoalsServedProps {
  slices: readonly { key: string; counts: CountsFragment }[];
  view: View;
  /** Whether anything is documented at all: else a goal without adoptions is no data, and not zero. */
  known: boolean;
}

/** The goals that the country's adoptions serve, at which stages, and those that none of them serves. */
export const GoalsServed = ({ slices, view, known }: GoalsServedProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const served = new Set(slices.filter(({ counts }) => counts.total > 0).map(({ key }) => Number(key)));
  const unserved = GOALS.filter((goal) => !served.has(goal)).map((goal) => t('sdg.name', { goal, name: t(`sdg.${goal}`) }));
  return (
    <section aria-labelledby="goals">
      <h2 id="goals">{t('country.goals')}</h2>
      <GoalTiles slices={slices} view={view} known={known} />
      {known && unserved.length > 0 && <p className="src">{t('country.goals_unserved', { goals: formatList(unserved, language) })}</p>}
      {known && <p className="src">{t('chart.goals_overlap')}</p>}
    </section>
  );
};

import type { ReactElement } from 'react';
import type { CountsFragment } from '../gql/graphql';
import { GOALS, ON_RUNGS } from '../shared/codes';
import { formatNumber } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import { NoFigure } from '../shared/Mark';
import { StageBar } from '../shared/StageBar';
import { href, type View } from '../shared/view';

interface GoalTilesProps {
  slices: readonly { key: string; counts: CountsFragment }[];
  view: View;
  /** Whether anything is documented at all: else a goal without adoptions is no data, and not zero. */
  known: boolean;
}

/** The 17 goals, those served in their official colour. */
export const GoalTiles = ({ slices, view, known }: GoalTilesProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const countsOf = new Map(slices.map(({ key, counts }) => [Number(key), counts]));
  return (
    <ul className="goals">
      {GOALS.map((goal) => {
        const counts = countsOf.get(goal);
        const total = counts?.total ?? 0;
        const name = t('sdg.name', { goal, name: t(`sdg.${goal}`) });
        const number = <b aria-hidden="true">{formatNumber(goal, language)}</b>;
        return (
          <li key={goal}>
            {counts && total > 0 ? (
              <a className={`tile sdg-${goal}`} title={name} href={href(view, '/records', { sdgs: [goal], stages: ON_RUNGS })}>
                {number}
                <span className="visually-hidden">{name}: </span>
                {formatNumber(total, language)}
                <span className="visually-hidden"> {t('goal.stages', { ...counts })}</span>
              </a>
            ) : (
              <span className="tile unserved" title={name}>
                {number}
                <span className="visually-hidden">{name}: </span>
                {known ? formatNumber(0, language) : <NoFigure />}
              </span>
            )}
            {counts && total > 0 && <StageBar counts={counts} longest={total} />}
          </li>
        );
      })}
    </ul>
  );
};

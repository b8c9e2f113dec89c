import type { ReactElement } from 'react';
import { GOALS } from '../../shared/codes';
import { useWords } from '../shared/words';

interface GoalChoicesProps {
  legend: string;
  /** Numbers of goals, as text. */
  value: readonly string[];
  onChange: (goals: string[]) => void;
}

/** Goals by number, each with its name for who points at it or hears it. */
export const GoalChoices = ({ legend, value, onChange }: GoalChoicesProps): ReactElement => {
  const t = useWords();
  return (
    <fieldset className="long">
      <legend>{legend}</legend>
      <div className="goal-choices">
        {GOALS.map((goal) => {
          const name = String(goal);
          const others = value.filter((one) => one !== name);
          return (
            <label key={goal} title={t(`sdg.${goal}`)}>
              <input
                type="checkbox"
                checked={value.includes(name)}
                onChange={(event) => onChange(event.target.checked ? [...others, name] : others)}
              />{' '}
              {goal}
              <span className="visually-hidden"> {t(`sdg.${goal}`)}</span>
            </label>
          );
        })}
      </div>
    </fieldset>
  );
};

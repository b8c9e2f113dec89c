import type { ChangeEventHandler, ReactElement } from 'react';
import type { Standing } from '../gql/graphql';
import { STANDINGS } from './codes';
import { useText } from './i18n';

interface StandingSwitchProps {
  standing: Standing;
  onChange: ChangeEventHandler<HTMLInputElement>;
}

/** How well a claim must be backed to count. */
export const StandingSwitch = ({ standing, onChange }: StandingSwitchProps): ReactElement => {
  const t = useText();
  return (
    <fieldset className="segments">
      <legend className="visually-hidden">{t('filter.standing')}</legend>
      {STANDINGS.map((choice) => (
        <label key={choice}>
          <input type="radio" name="standing" value={choice} checked={choice === standing} onChange={onChange} />
          <span>{t(`standing.${choice}`)}</span>
        </label>
      ))}
    </fieldset>
  );
};

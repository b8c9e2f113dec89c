import type { ReactElement } from 'react';
import { useLanguage, useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { toParams } from '../shared/view-params';
import { comparedIn, MOST_COMPARED } from './compare.shape';

interface ComparePickerProps {
  /** What can stand side by side. */
  choices: readonly { id: string; name: string }[];
}

/** Adds one more, and a second day: a form that needs no script. What stands there already is taken away by its chip. */
export const ComparePicker = ({ choices }: ComparePickerProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const { view, path, today } = usePlace();
  const { kind, ids } = comparedIn(view);
  const name = kind === 'countries' ? 'country' : 'dpg';
  const kept = [...toParams(view)].filter(([param]) => param !== 'against');
  const free = choices.filter(({ id }) => !ids.includes(id)).sort((a, b) => a.name.localeCompare(b.name, language));
  return (
    <form className="tools" method="get" action={path}>
      {kept.map(([param, value]) => (
        <input key={`${param} ${value}`} type="hidden" name={param} value={value} />
      ))}
      {ids.length < MOST_COMPARED && (
        <label>
          {t(kind === 'countries' ? 'compare.add_country' : 'compare.add_dpg')}{' '}
          <select name={name} key={ids.join()} defaultValue="">
            <option value="" />
            {free.map((choice) => (
              <option key={choice.id} value={choice.id}>
                {choice.name}
              </option>
            ))}
          </select>
        </label>
      )}
      <label>
        {t('compare.against')}{' '}
        <input key={view.against ?? ''} type="date" name="against" defaultValue={view.against ?? ''} min="1990-01-01" max={today} />
      </label>
      <button type="submit" className="button">
        {t('filter.apply')}
      </button>
    </form>
  );
};

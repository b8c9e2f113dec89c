import type { ChangeEventHandler, ReactElement } from 'react';
import type { ListFilter } from './filters';
import { useText } from './i18n';
import { SdgNumber } from './SdgBadge';
import { useDismiss } from './use-dismiss';

interface FilterGroupProps {
  filter: ListFilter;
  chosen: readonly string[];
  onChange: ChangeEventHandler<HTMLInputElement>;
}

/** One filter of the bar: what is chosen, and on opening the list to choose from. */
export const FilterGroup = ({ filter, chosen, onChange }: FilterGroupProps): ReactElement => {
  const t = useText();
  const details = useDismiss<HTMLDetailsElement>();
  const [only] = filter.choices.filter(({ value }) => chosen.includes(value));
  const summary =
    chosen.length === 0 ? t('filter.all') : chosen.length === 1 && only ? t(only.label) : t('filter.chosen', { count: chosen.length });
  return (
    <details className="menu" name="filters" ref={details}>
      <summary>
        {t(filter.label)} <b>{summary}</b>
      </summary>
      <fieldset className={`sheet choices ${filter.name}`}>
        <legend className="visually-hidden">{t(filter.label)}</legend>
        {filter.choices.map(({ value, label }) => (
          <label key={value}>
            <input type="checkbox" name={filter.name} value={value} checked={chosen.includes(value)} onChange={onChange} />
            {filter.name === 'sdg' && <SdgNumber goal={Number(value)} />}
            <span>{t(label)}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
};

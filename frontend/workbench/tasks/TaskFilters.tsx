import { useEffect, useRef, useState, type ReactElement } from 'react';
import { REGIONS } from '../../shared/codes';
import { useLanguage } from '../../shared/i18n';
import { useGo } from '../shared/links';
import { Picker } from '../shared/Picker';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import type { TaskFilterValues } from './task-filters.shape';
import { NAMES } from './tasks.queries';

const PAUSE_MS = 350;

interface TaskFiltersProps {
  path: string;
  filters: TaskFilterValues;
  /** Those that make sense here. */
  only?: readonly ('country' | 'dpg' | 'region' | 'text')[];
}

/** Narrows a list by country, DPG, region and text; the address bar holds what is chosen. */
export const TaskFilters = ({ path, filters, only = ['country', 'dpg', 'region', 'text'] }: TaskFiltersProps): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const go = useGo();
  const names = useAsk(NAMES, { language }, { still: true });
  const [text, setText] = useState(filters.text);
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => () => clearTimeout(pause.current), []);
  const apply = (name: string, value: string) => {
    const params = new URLSearchParams(filters.params);
    if (value) params.set(name, value);
    else params.delete(name);
    go(params.size > 0 ? `${path}?${params.toString()}` : path);
  };
  const active = Object.keys(filters.params).length > 0;
  return (
    <form className="task-filters" role="search" aria-label={t('filter.bar')} onSubmit={(event) => event.preventDefault()}>
      <Picker
        label={t('filter.country')}
        options={(names.data?.countries ?? []).map(({ iso3, name }) => ({ value: iso3, label: name, also: iso3 }))}
        value={filters.country}
        onChange={(value) => apply('country', value)}
      />
      {only.includes('dpg') && (
        <Picker
          label={t('filter.dpg')}
          options={(names.data?.dpgs ?? []).map(({ id, name, aliases }) => ({ value: id, label: name, also: aliases.join(' ') }))}
          value={filters.dpg}
          onChange={(value) => apply('dpg', value)}
        />
      )}
      {only.includes('region') && (
        <label className="field">
          <span>{t('filter.region')}</span>
          <select value={filters.region} onChange={(event) => apply('region', event.target.value)}>
            <option value="">{t('filter.all')}</option>
            {REGIONS.map((region) => (
              <option key={region} value={region}>
                {t(`region.${region}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <label className="field">
        <span>{t('filter.search')}</span>
        <input
          type="search"
          value={text}
          maxLength={200}
          onChange={(event) => {
            const { value } = event.target;
            setText(value);
            clearTimeout(pause.current);
            pause.current = setTimeout(() => apply('text', value.trim()), PAUSE_MS);
          }}
        />
      </label>
      {active && (
        <button
          type="button"
          className="quiet"
          onClick={() => {
            setText('');
            go(path);
          }}
        >
          {t('filter.clear')}
        </button>
      )}
    </form>
  );
};

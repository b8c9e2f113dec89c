import type { ChangeEvent, ReactElement, SubmitEvent } from 'react';
import { AsOf } from './AsOf';
import { FilterGroup } from './FilterGroup';
import { chosen, LIST_FILTERS, type FilterName } from './filters';
import { useText } from './i18n';
import { StandingSwitch } from './StandingSwitch';
import { TextFilter } from './TextFilter';
import { hrefHere, type View } from './view';
import { readView, toParams } from './view-params';

interface FilterBarProps {
  path: string;
  view: View;
  /** Those that make sense on this page, beside standing and date. */
  filters: readonly FilterName[];
  today: string;
  go: (address: string) => void;
}

/** The one bar of filters: a form that the server understands without scripts; with them every change applies at once. */
export const FilterBar = ({ path, view, filters, today, go }: FilterBarProps): ReactElement => {
  const t = useText();
  const shown = LIST_FILTERS.filter(({ name }) => filters.includes(name));
  const own = new Set<string>([...filters, 'standing', 'asOf', 'after']);
  const kept = [...toParams(view)].filter(([name]) => !own.has(name));
  const active =
    shown.reduce((sum, filter) => sum + chosen(view, filter).length, 0) + Number(view.documentedListings) + Number(view.asOf !== null);
  const applyForm = (form: HTMLFormElement) => {
    const params = new URLSearchParams([...new FormData(form)].map(([name, value]) => [name, typeof value === 'string' ? value : '']));
    go(hrefHere(readView(params.toString(), today).view, path, {}));
  };
  const apply = ({ currentTarget: { form } }: ChangeEvent<HTMLInputElement>) => {
    if (form) applyForm(form);
  };
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    applyForm(event.currentTarget);
  };
  return (
    <form className="filters" method="get" action={path} role="search" aria-label={t('filter.bar')} onSubmit={submit}>
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <StandingSwitch standing={view.standing} onChange={apply} />
      {filters.includes('text') && <TextFilter text={view.text} />}
      <input type="checkbox" id="filters-open" className="opener visually-hidden" />
      <label htmlFor="filters-open" className="opener-label">
        {active > 0 ? t('filter.more_active', { count: active }) : t('filter.more')}
      </label>
      <div className="groups">
        {shown.map((filter) => (
          <FilterGroup key={filter.name} filter={filter} chosen={chosen(view, filter)} onChange={apply} />
        ))}
        {filters.includes('listings') && (
          <label className="toggle">
            <input type="checkbox" name="listings" value="documented" checked={view.documentedListings} onChange={apply} />
            {t('filter.listings_without')}
          </label>
        )}
        <AsOf view={view} path={path} today={today} onChange={apply} />
      </div>
      <button type="submit" className="button unscripted">
        {t('filter.apply')}
      </button>
    </form>
  );
};

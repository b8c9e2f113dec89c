import type { ReactElement } from 'react';
import { navigate } from 'wouter/use-browser-location';
import { formatDate } from '../shared/format';
import { useText } from '../shared/i18n';
import { usePlace } from '../shared/page';
import { hrefHere } from '../shared/view';
import { readView, toParams } from '../shared/view-params';

interface MoneyChoicesProps {
  from: {
    donors: { nodes: readonly { organisation: { id: string; name: string } | null }[] };
    allYears: readonly { year: number | null }[];
  };
}

/** Filters whose choices are on record: who gives, and in which year. */
export const MoneyChoices = ({ from }: MoneyChoicesProps): ReactElement => {
  const t = useText();
  const { view, path, today, language } = usePlace();
  const donors = from.donors.nodes.flatMap(({ organisation }) => organisation ?? []);
  const years = from.allYears.flatMap(({ year }) => year ?? []).sort((one, other) => other - one);
  const undated = from.allYears.some(({ year }) => year === null);
  const kept = [...toParams(view)].filter(([name]) => !['donor', 'year', 'after', 'list'].includes(name));
  return (
    <form
      className="tools money-filters"
      method="get"
      action={path}
      onSubmit={(event) => {
        event.preventDefault();
        const chosen = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
          typeof value === 'string' && value ? [[name, value]] : [],
        );
        navigate(hrefHere(readView(new URLSearchParams(chosen).toString(), today).view, path, {}));
      }}
    >
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      <label>
        {t('filter.donor')}{' '}
        <select name="donor" defaultValue={view.donors[0] ?? ''} key={view.donors[0]}>
          <option value="">{t('filter.all')}</option>
          {donors.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('chart.year')}{' '}
        <select name="year" defaultValue={view.years[0] ?? ''} key={view.years[0]}>
          <option value="">{t('filter.all')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {formatDate(String(year), language)}
            </option>
          ))}
          {undated && <option value="undated">{t('years.undated')}</option>}
        </select>
      </label>
      <button type="submit" className="button">
        {t('filter.apply')}
      </button>
    </form>
  );
};

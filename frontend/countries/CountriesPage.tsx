import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { Files } from '../shared/Files';
import { ListTools } from '../shared/ListTools';
import { useText } from '../shared/i18n';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { href } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { COUNTRIES } from './countries.queries';
import { countryRows, DEFAULT_ORDER } from './countries-list.shape';
import { CountriesTable } from './CountriesTable';

const questions = ({ view, language }: Place) => ({
  list: ask(COUNTRIES, { filter: toFilter(view), language, asOf: view.asOf }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { list }, place }: Props): ReactElement => {
  const t = useText();
  const { view, language } = place;
  const rows = countryRows(list, view, language);
  return (
    <>
      <h1>{t('countries.sentence', { shown: rows.length, countries: list.totals.countries })}</h1>
      <ListTools
        current={view.sort ?? DEFAULT_ORDER}
        orders={[
          ['-furthest', 'countries.order_furthest'],
          ['name', 'countries.order_name'],
          ['-total', 'countries.order_total'],
          ['-reported', 'countries.order_reported'],
        ]}
      />
      {rows.length > 0 ? <CountriesTable rows={rows} /> : <p className="empty">{t('list.nothing_found')}</p>}
      <Files at="/countries" of={t('nav.countries')} />
      <p className="ways">
        <a href={href(view, '/compare')}>{t('compare.countries')}</a>
      </p>
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { list }, place }, t) => ({
    title: t('nav.countries'),
    description: t('countries.sentence', { shown: countryRows(list, place.view, place.language).length, countries: list.totals.countries }),
  }),
  Body,
  names: ({ list }) => Object.fromEntries(list.countries.map(({ iso3, name }) => [iso3, name])),
});

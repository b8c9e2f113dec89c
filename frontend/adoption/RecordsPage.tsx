import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { EmptyState } from '../shared/EmptyState';
import { STATUSES } from '../shared/codes';
import { COUNTRY_NAMES, DPG_NAMES, INSTITUTION_NAMES } from '../shared/frame.queries';
import { useText } from '../shared/i18n';
import { Files } from '../shared/Files';
import { ListTools } from '../shared/ListTools';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { hrefHere } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { orderOf, ORDERS } from './records-order';
import { RECORDS } from './records.queries';
import { RecordsTable } from './RecordsTable';

const PAGE_SIZE = 50;

const questions = ({ view, language }: Place) => ({
  records: ask(RECORDS, { filter: toFilter(view), orderBy: orderOf(view).order, first: PAGE_SIZE, after: view.after, language }),
  ...(view.countries.length > 0 && { countries: ask(COUNTRY_NAMES, { language }) }),
  ...(view.institutions.length > 0 && {
    institutions: ask(INSTITUTION_NAMES, {
      filter: { institutions: [...view.institutions], standing: 'CLAIMED', statuses: [...STATUSES] },
    }),
  }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { records }, place: { view, path } }: Props): ReactElement => {
  const t = useText();
  const { totalCount, edges, pageInfo } = records.adoptions;
  return (
    <>
      <h1>{t('records.sentence', { count: totalCount })}</h1>
      {totalCount === 0 ? (
        <EmptyState heeded={view} />
      ) : (
        <>
          <ListTools current={orderOf(view).sort} orders={ORDERS.map(({ sort, label }) => [sort, label])} searched={false} />
          <RecordsTable edges={edges} />
          <nav className="pages" aria-label={t('records.pages')}>
            {view.after !== null && <a href={hrefHere(view, path, {})}>{t('records.first_page')}</a>}
            {pageInfo.hasNextPage && <a href={hrefHere(view, path, { after: pageInfo.endCursor })}>{t('records.next_page')}</a>}
          </nav>
          <Files named at="/records" of={t('nav.records')} />
          <Files named at="/events" of={t('files.events')} />
          <MarksLegend />
        </>
      )}
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { records } }, t) => ({
    title: t('nav.records'),
    description: t('records.head', { count: records.adoptions.totalCount }),
  }),
  Body,
  names: ({ countries, dpgs, institutions }) => ({
    ...Object.fromEntries(countries?.countries.map(({ iso3, name }) => [iso3, name]) ?? []),
    ...Object.fromEntries(institutions?.breakdown.map(({ key, label }) => [key, label]) ?? []),
    ...Object.fromEntries(dpgs?.dpgs.map(({ id, name }) => [id, name]) ?? []),
  }),
});

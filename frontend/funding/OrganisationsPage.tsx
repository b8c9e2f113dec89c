import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { Files } from '../shared/Files';
import { useText } from '../shared/i18n';
import { ListTools } from '../shared/ListTools';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { hrefHere } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { heedsMoney } from './funding-view';
import { MoneyParts } from './MoneyParts';
import { ORGANISATIONS } from './organisation.queries';
import { ORDERS, orderOf } from './organisations-order';
import { OrganisationsTable } from './OrganisationsTable';

const questions = ({ view }: Place) => ({
  list: ask(ORGANISATIONS, { filter: toFilter(heedsMoney(view)), find: view.find, orderBy: orderOf(view).order, after: view.after }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { list }, place: { view, path } }: Props): ReactElement => {
  const t = useText();
  const { nodes, totalCount, pageInfo } = list.fundingOrganisations;
  return (
    <>
      <h1>{t('organisations.sentence', { count: totalCount })}</h1>
      <MoneyParts />
      <p className="lead">{t('organisations.note')}</p>
      <ListTools current={orderOf(view).sort} orders={ORDERS.map(({ sort, label }) => [sort, label] as const)} />
      {nodes.length > 0 ? <OrganisationsTable rows={nodes} /> : <p className="empty">{t('list.nothing_found')}</p>}
      {(view.after !== null || pageInfo.hasNextPage) && (
        <nav className="pages" aria-label={t('records.pages')}>
          {view.after !== null && <a href={hrefHere(view, path, {})}>{t('records.first_page')}</a>}
          {pageInfo.hasNextPage && <a href={hrefHere(view, path, { after: pageInfo.endCursor })}>{t('records.next_page')}</a>}
        </nav>
      )}
      <Files at="/organisations" of={t('organisations.title')} />
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { list } }, t) => ({
    title: t('organisations.title'),
    description: t('organisations.sentence', { count: list.fundingOrganisations.totalCount }),
  }),
  Body,
  heeds: heedsMoney,
});

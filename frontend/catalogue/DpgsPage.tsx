import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { useText } from '../shared/i18n';
import { Files } from '../shared/Files';
import { ListTools } from '../shared/ListTools';
import { MarksLegend } from '../shared/Mark';
import { definePage, type PageProps, type Place } from '../shared/page';
import { toFilter } from '../shared/view-filter';
import { DPGS } from './dpgs.queries';
import { DEFAULT_ORDER, dpgRows } from './dpgs-list.shape';
import { DpgsTable } from './DpgsTable';

const questions = ({ view }: Place) => ({ list: ask(DPGS, { filter: toFilter(view) }) });
type Props = PageProps<ReturnType<typeof questions>>;

const adopted = (rows: ReturnType<typeof dpgRows>): number => rows.filter(({ counts }) => counts && counts.total > 0).length;

const Body = ({ answers: { list }, place: { view, language } }: Props): ReactElement => {
  const t = useText();
  const rows = dpgRows(list, view, language);
  return (
    <>
      <h1>{t('dpgs.sentence', { shown: rows.length, adopted: adopted(rows) })}</h1>
      <ListTools
        current={view.sort ?? DEFAULT_ORDER}
        orders={[
          ['-total', 'countries.order_total'],
          ['name', 'countries.order_name'],
          ['-reported', 'countries.order_reported'],
        ]}
      />
      {rows.length > 0 ? <DpgsTable rows={rows} /> : <p className="empty">{t('list.nothing_found')}</p>}
      <Files at="/dpgs" of={t('nav.dpgs')} />
      <MarksLegend />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { list }, place: { view, language } }, t) => {
    const rows = dpgRows(list, view, language);
    return { title: t('nav.dpgs'), description: t('dpgs.sentence', { shown: rows.length, adopted: adopted(rows) }) };
  },
  Body,
  names: ({ list }) => Object.fromEntries(list.dpgs.map(({ id, name }) => [id, name])),
});

import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import { Badges } from '../../adoption/Badges';
import type { Task } from '../../gql/graphql';
import { DataTable, type Column } from '../../shared/DataTable';
import { Day } from '../../shared/Day';
import { useLanguage } from '../../shared/i18n';
import { NoFigure } from '../../shared/Mark';
import { StageKey } from '../../shared/StageKey';
import type { TaskListQuery } from '../../gql/graphql';
import { recordPath, To } from '../shared/links';
import { NextPages } from '../shared/NextPages';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { TaskFilters } from './TaskFilters';
import { PAGE_SIZE, readFilters, toAdoptionFilter } from './task-filters.shape';
import { TASK_LIST } from './tasks.queries';

type Row = TaskListQuery['tasks']['edges'][number]['node'];

/** Adoptions that nobody has verified again in time, or pilots without a decision. */
export const TaskList = ({ task }: { task: Extract<Task, 'STALE' | 'STALLED'> }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const filters = readFilters(useSearch());
  const name = task === 'STALE' ? 'stale' : 'stalled';
  const path = `/workbench/${name}`;
  const list = useAsk(
    TASK_LIST,
    { task, filter: toAdoptionFilter(filters), first: PAGE_SIZE, after: filters.after, language },
    { keep: true },
  );
  const columns: Column<Row>[] = [
    {
      id: 'record',
      head: t('filter.dpg'),
      names: true,
      cell: ({ id, dpg, useCase, jurisdiction }) => (
        <>
          <To to={recordPath(id)}>
            <bdi>{dpg.name}</bdi>
          </To>{' '}
          {(useCase ?? jurisdiction) && <bdi className="fine">{[useCase, jurisdiction].filter(Boolean).join(' · ')}</bdi>}
        </>
      ),
    },
    { id: 'country', head: t('filter.country'), quiet: true, cell: ({ country }) => country.name },
    { id: 'stage', head: t('filter.stage'), quiet: true, cell: ({ stage }) => <StageKey stage={stage} /> },
    { id: 'since', head: t('records.since'), cell: ({ stageSince }) => <Day date={stageSince} /> },
    { id: 'badges', head: t('filter.status'), quiet: true, cell: (row) => <Badges {...row} /> },
    {
      id: 'institution',
      head: t('records.institution'),
      cell: ({ institution }) => (institution ? <bdi>{institution}</bdi> : <NoFigure />),
    },
    {
      id: 'act',
      head: t('list.what_to_do'),
      quiet: true,
      cell: ({ id }) => (
        <To to={`${recordPath(id)}?do=${task === 'STALE' ? 'reverify' : 'event'}`} className="button">
          {t(task === 'STALE' ? 'act.reverify' : 'act.event')}
        </To>
      ),
    },
  ];
  return (
    <Screen title={t(`task.${name}`)} lead={t(`task_means.${name}`)} wide>
      <TaskFilters path={path} filters={filters} />
      <Answered query={list} lines={10}>
        {({ tasks: { edges, pageInfo, totalCount } }) =>
          totalCount === 0 ? (
            <Nothing>{t('list.nothing')}</Nothing>
          ) : (
            <>
              <p className="fine">{t('records.sentence', { count: totalCount })}</p>
              <DataTable caption={t(`task.${name}`)} columns={columns} rows={edges.map(({ node }) => node)} keyOf={({ id }) => id} />
              <NextPages
                path={path}
                params={filters.params}
                after={filters.after}
                next={pageInfo.hasNextPage ? pageInfo.endCursor : null}
              />
            </>
          )
        }
      </Answered>
    </Screen>
  );
};

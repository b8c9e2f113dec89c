import { useQueryClient } from '@tanstack/react-query';
import { useEffect, type ReactElement } from 'react';
import { useSearch } from 'wouter';
import { useLanguage } from '../../shared/i18n';
import { callApi } from '../shared/api';
import { NextPages } from '../shared/NextPages';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { keyOf, nameOf, useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { TaskFilters } from '../tasks/TaskFilters';
import { PAGE_SIZE, readFilters, toAdoptionFilter } from '../tasks/task-filters.shape';
import { TASK_LIST } from '../tasks/tasks.queries';
import { newEntry } from './entry.rules';
import { Grid } from './Grid';
import { QueueState } from './QueueState';
import { useQueue } from './use-queue';

const PATH = '/workbench/classify';

/** Reports without a stage, to be classified by keyboard: pick a stage, type a date, paste a link, on to the next. */
export const ClassifyPage = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const client = useQueryClient();
  const filters = readFilters(useSearch());
  const handle = useQueue();
  const variables = { task: 'TO_CLASSIFY' as const, filter: toAdoptionFilter(filters), first: PAGE_SIZE, after: filters.after, language };
  const list = useAsk(TASK_LIST, variables, { keep: true, still: true });
  const page = list.data?.tasks.pageInfo;
  const next = page?.hasNextPage ? page.endCursor : null;

  useEffect(() => {
    if (!next) return;
    const ahead = { ...variables, after: next };
    client.query({ queryKey: keyOf(TASK_LIST, ahead), queryFn: () => callApi(TASK_LIST, ahead), meta: { still: true } }).catch(() => null);
    // eslint-disable-next-line react-hooks/exhaustive-deps -- a page's cursor says which list it belongs to
  }, [next, client]);
  // Whoever comes back finds the list as it is by then.
  useEffect(() => () => client.removeQueries({ queryKey: [nameOf(TASK_LIST)] }), [client]);

  return (
    <Screen title={t('task.toClassify')} wide>
      <TaskFilters path={PATH} filters={filters} />
      <QueueState handle={handle} />
      <Answered query={list} lines={14}>
        {({ tasks: { edges, totalCount } }) => {
          const rows = edges.map(({ node: { id, version, country, dpg, useCase, jurisdiction } }) => {
            const label = { country: country.name, dpg: dpg.name, beside: [useCase, jurisdiction].filter(Boolean).join(' · ') };
            return handle.queue.entries[id] ?? newEntry({ adoptionId: id, version, label });
          });
          const onPage = new Set(rows.map(({ adoptionId }) => adoptionId));
          const before = handle.restored.flatMap((id) => (onPage.has(id) ? [] : (handle.queue.entries[id] ?? [])));
          const all = [...before, ...rows];
          if (all.length === 0) return <Nothing>{t('classify.nothing')}</Nothing>;
          return (
            <>
              <Grid key={`${filters.after ?? ''} ${JSON.stringify(filters.params)}`} rows={all} total={totalCount} handle={handle} />
              <NextPages path={PATH} params={filters.params} after={filters.after} next={next ?? null} />
            </>
          );
        }}
      </Answered>
    </Screen>
  );
};

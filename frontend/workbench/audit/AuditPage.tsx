import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import { formatNumber } from '../../shared/format';
import { useLanguage } from '../../shared/i18n';
import { callApi } from '../shared/api';
import { Screen } from '../shared/Screen';
import { Nothing } from '../shared/States';
import { Problem } from '../shared/Problem';
import { saveText } from '../shared/save-text';
import { keyOf, useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { TaskFilters } from '../tasks/TaskFilters';
import { readFilters } from '../tasks/task-filters.shape';
import { AUDIT, AUDIT_HEAD } from './audit.queries';
import { AuditList } from './AuditList';

const PAGE = 100;

/** Every change ever made, the latest first; its head can be kept elsewhere, to find out later whether any was altered. */
export const AuditPage = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const filters = readFilters(useSearch());
  const variables = { first: PAGE, before: null, country: filters.country || null, text: filters.text || null };
  const head = useAsk(AUDIT_HEAD, {});
  const trail = useInfiniteQuery({
    queryKey: keyOf(AUDIT, variables),
    queryFn: ({ pageParam }) => callApi(AUDIT, { ...variables, before: pageParam }),
    initialPageParam: null as number | null,
    getNextPageParam: ({ audit }) => (audit.length < PAGE ? undefined : audit.at(-1)?.sequence),
  });
  const entries = trail.data?.pages.flatMap(({ audit }) => audit) ?? [];
  const last = head.data?.auditHead;
  return (
    <Screen title={t('nav.audit')} lead={t('audit.lead')} wide>
      <TaskFilters path="/workbench/audit" filters={filters} only={['country', 'text']} />
      {last && (
        <p className="ways">
          <span className="fine">{t('audit.head', { number: formatNumber(last.sequence, language) })}</span>
          <button
            type="button"
            className="button"
            onClick={() =>
              saveText(
                `audit-head-${last.sequence}.txt`,
                `sequence ${last.sequence}\nsha256 ${last.hash}\nsaved ${new Date().toISOString()}\n`,
              )
            }
          >
            {t('audit.save_head')}
          </button>
        </p>
      )}
      <Problem error={trail.error} />
      {trail.isSuccess && entries.length === 0 && <Nothing>{t('audit.nothing')}</Nothing>}
      <AuditList entries={entries} linked />
      {trail.hasNextPage && (
        <p className="pages">
          <button type="button" className="button" disabled={trail.isFetchingNextPage} onClick={() => void trail.fetchNextPage()}>
            {t('audit.older')}
          </button>
        </p>
      )}
    </Screen>
  );
};

import { useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useSearch } from 'wouter';
import { useLanguage } from '../../shared/i18n';
import { KeysHelp } from '../classify/KeysHelp';
import { latinKey } from '../classify/keys.rules';
import { hasRole, useMe } from '../shared/context';
import { To } from '../shared/links';
import { NextPages } from '../shared/NextPages';
import { moved } from '../shared/picker.shape';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk, useTell } from '../shared/use-api';
import { say } from '../shared/voice';
import { useWords } from '../shared/words';
import { TaskFilters } from '../tasks/TaskFilters';
import { PAGE_SIZE, readFilters } from '../tasks/task-filters.shape';
import { PublishPreview } from './PublishPreview';
import { ReasonForm } from './ReasonForm';
import { PUBLISH, RETURN, REVIEW_QUEUE } from './review.queries';
import { reviewCommand, type Waiting } from './review.shape';
import { ReviewClaim } from './ReviewClaim';
import { ReviewList } from './ReviewList';

const PATH = '/workbench/review';
const KEYS = [
  ['↑ ↓ j k', 'keys.move'],
  ['p', 'keys.publish'],
  ['r', 'keys.return'],
  ['x', 'keys.select'],
  ['a', 'keys.select_all'],
] as const;

/** Claims that wait for a reviewer: read against what stood before, published or returned, one by one or several together. */
export const ReviewPage = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const me = useMe();
  const filters = readFilters(useSearch());
  const mayReview = hasRole(me, 'REVIEWER');
  const filter = {
    ...(mayReview ? { toReview: true } : { states: ['SUBMITTED' as const] }),
    ...{ countries: filters.country ? [filters.country] : null, text: filters.text || null },
  };
  const queue = useAsk(REVIEW_QUEUE, { filter, first: PAGE_SIZE, after: filters.after, language }, { keep: true });
  const publish = useTell(PUBLISH);
  const giveBack = useTell(RETURN);
  const [active, setActive] = useState(0);
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [asking, setAsking] = useState<'publish' | 'return' | null>(null);
  const [help, setHelp] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const side = useRef<HTMLDivElement>(null);

  const page = queue.data?.workClaims.pageInfo;
  const claims = queue.data?.workClaims.edges.map(({ node }) => node) ?? [];
  const current = claims[Math.min(active, claims.length - 1)];
  const chosen: Waiting[] = claims.filter(({ id }) => selected.has(id));
  const meant = chosen.length > 0 ? chosen : current ? [current] : [];
  const ids = meant.map(({ id }) => id);
  const go = (index: number) => {
    setActive(index);
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>(`[data-row="${index}"]`)?.focus());
  };
  const select = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    setSelected(next);
  };
  const all = () => setSelected(selected.size === claims.length ? new Set() : new Set(claims.map(({ id }) => id)));
  /** Where the claim stands below the list, as on a phone, it is brought to the reader. */
  const open = (index: number) => {
    setActive(index);
    const [listed, beside] = [list.current, side.current].map((part) => part?.getBoundingClientRect());
    if (listed && beside && beside.top >= listed.bottom) side.current?.scrollIntoView();
  };
  const done = (text: string) => {
    setAsking(null);
    setSelected(new Set());
    say(text);
    go(Math.max(0, Math.min(active, claims.length - 1 - ids.length)));
  };
  const press = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || !(event.target instanceof HTMLElement) || !event.target.matches('[data-row]'))
      return;
    const command = reviewCommand(event.key.startsWith('Arrow') ? event.key : latinKey(event));
    if (!command || !current) return;
    event.preventDefault();
    if (command === 'next') go(Math.min(active + 1, claims.length - 1));
    else if (command === 'previous') go(Math.max(0, moved(active, -1, claims.length + 1) % claims.length));
    else if (command === 'select') select(current.id);
    else if (command === 'all') all();
    else if (command === 'help') setHelp(!help);
    else if (mayReview) setAsking(command);
  };
  return (
    <Screen title={t('task.toReview')} lead={mayReview ? t('review.lead') : t('review.only_reviewers')} wide>
      <TaskFilters path={PATH} filters={filters} only={['country', 'text']} />
      <Answered query={queue} lines={10}>
        {() =>
          claims.length === 0 || !current ? (
            <Nothing>
              {filters.after === null ? (
                t('review.nothing')
              ) : (
                <To to={`${PATH}?${new URLSearchParams(filters.params).toString()}`}>{t('records.first_page')}</To>
              )}
            </Nothing>
          ) : (
            <>
              <p className="fine grid-head">
                <span>
                  {t('review.selected', { count: selected.size })}{' '}
                  <button type="button" className="quiet" onClick={all}>
                    {t('act.select_all')}
                  </button>
                </span>
                <button type="button" className="quiet" aria-expanded={help} onClick={() => setHelp(!help)}>
                  {t('keys.show')} <kbd>?</kbd>
                </button>
              </p>
              {help && <KeysHelp keys={KEYS} onClose={() => setHelp(false)} />}
              <div className="review">
                <div ref={list} onKeyDown={press}>
                  <ReviewList
                    claims={claims}
                    active={Math.min(active, claims.length - 1)}
                    selected={selected}
                    onActive={setActive}
                    onOpen={open}
                    onSelect={select}
                  />
                  <NextPages path={PATH} params={filters.params} after={filters.after} next={page?.hasNextPage ? page.endCursor : null} />
                </div>
                <div className="review-side" ref={side}>
                  {asking === 'publish' && (
                    <PublishPreview
                      claims={meant}
                      busy={publish.isPending}
                      onPublish={() => publish.mutate({ ids }, { onSuccess: () => done(t('review.published', { count: ids.length })) })}
                      onClose={() => (setAsking(null), go(active))}
                    />
                  )}
                  {asking === 'return' && (
                    <ReasonForm
                      title={t('review.return', { count: ids.length })}
                      act={t('act.return')}
                      busy={giveBack.isPending}
                      onReason={(reason) =>
                        giveBack.mutate({ ids, reason }, { onSuccess: () => done(t('review.returned', { count: ids.length })) })
                      }
                      onClose={() => (setAsking(null), go(active))}
                    />
                  )}
                  <Problem error={publish.error ?? giveBack.error} />
                  {chosen.length < 2 && <ReviewClaim claim={current} />}
                  {mayReview && asking === null && (
                    <p className="ways">
                      <button type="button" className="button primary" onClick={() => setAsking('publish')}>
                        {ids.length > 1 ? t('review.publish', { count: ids.length }) : t('act.publish')}
                      </button>
                      <button type="button" className="button" onClick={() => setAsking('return')}>
                        {t('act.return')}
                      </button>
                    </p>
                  )}
                </div>
              </div>
            </>
          )
        }
      </Answered>
    </Screen>
  );
};

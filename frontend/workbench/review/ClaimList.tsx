import { useState, type ReactElement } from 'react';
import { useSearch } from 'wouter';
import type { ReviewState } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { useLanguage } from '../../shared/i18n';
import { correctionPath } from '../engagement/meeting-fields.shape';
import { moneyPath } from '../funding/correction.shape';
import { ClaimSentence } from '../record/ClaimSentence';
import { recordPath, To } from '../shared/links';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { NextPages } from '../shared/NextPages';
import { PAGE_SIZE } from '../tasks/task-filters.shape';
import { useAsk, useTell } from '../shared/use-api';
import { apart, useWords } from '../shared/words';
import { ClaimSubject } from './ClaimSubject';
import { REVIEW_QUEUE, SUBMIT, WITHDRAW } from './review.queries';

/** Where a claim is corrected; null: at its adoption. */
const correction = (claim: { id: string; kind: string }): string | null => moneyPath(claim) ?? correctionPath(claim);

const PLACES = { RETURNED: 'returned', DRAFT: 'drafts', SUBMITTED: 'submitted' } as const satisfies Partial<Record<ReviewState, string>>;

/** The own claims that came back from review with a reason, that were never handed in, or that wait for a reviewer. */
export const ClaimList = ({ state }: { state: keyof typeof PLACES }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const name = PLACES[state];
  const after = new URLSearchParams(useSearch()).get('after');
  const list = useAsk(REVIEW_QUEUE, { filter: { states: [state], mine: true }, first: PAGE_SIZE, after, language }, { keep: true });
  const submit = useTell(SUBMIT);
  const withdraw = useTell(WITHDRAW);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const ids = [...chosen];
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  const clear = { onSuccess: () => setChosen(new Set<string>()) };
  return (
    <Screen title={t(`task.${name}`)} lead={t(`task_means.${name}`)}>
      <Answered query={list}>
        {({ workClaims: { edges, pageInfo } }) =>
          edges.length === 0 && after === null ? (
            <Nothing>{t('list.nothing')}</Nothing>
          ) : (
            <>
              <ol className="claims-list">
                {edges.map(({ node }) => (
                  <li key={node.id} className="claim">
                    <p className="claim-head">
                      <label className="strong">
                        <input type="checkbox" checked={chosen.has(node.id)} onChange={() => toggle(node.id)} />{' '}
                        <ClaimSubject claim={node} />
                      </label>
                      <span className="fine">
                        <Day date={node.createdAt.slice(0, 10)} />
                      </span>
                    </p>
                    <p>
                      <ClaimSentence claim={node} />
                    </p>
                    {node.returnReason && <p className="notice">{t('claim.returned', { reason: apart(node.returnReason) })}</p>}
                    {correction(node) && (
                      <p className="acts">
                        <To to={correction(node) ?? ''}>{t('act.correct')}</To>
                      </p>
                    )}
                    {!correction(node) && node.adoption && (
                      <p className="acts">
                        <To to={`${recordPath(node.adoption.id)}?claim=${encodeURIComponent(node.id)}&do=correct`}>{t('act.correct')}</To>
                        <To to={recordPath(node.adoption.id)}>{t('record.one')}</To>
                      </p>
                    )}
                  </li>
                ))}
              </ol>
              <NextPages path={`/workbench/${name}`} params={{}} after={after} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
              <Problem error={submit.error ?? withdraw.error} />
              <p className="ways">
                {state !== 'SUBMITTED' && (
                  <button
                    type="button"
                    className="button primary"
                    disabled={ids.length === 0}
                    onClick={() => submit.mutate({ ids }, clear)}
                  >
                    {t('act.submit_many', { count: ids.length })}
                  </button>
                )}
                <button
                  type="button"
                  className="button"
                  disabled={ids.length === 0}
                  onClick={() => withdraw.mutate({ ids, reason: null }, clear)}
                >
                  {t('act.withdraw_many', { count: ids.length })}
                </button>
                <button
                  type="button"
                  className="quiet"
                  onClick={() => setChosen(new Set(ids.length === edges.length ? [] : edges.map(({ node }) => node.id)))}
                >
                  {t('act.select_all')}
                </button>
              </p>
            </>
          )
        }
      </Answered>
    </Screen>
  );
};

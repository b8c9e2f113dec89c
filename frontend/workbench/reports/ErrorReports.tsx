import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import { Day } from '../../shared/Day';
import { useLanguage } from '../../shared/i18n';
import { recordPath, To, useGo } from '../shared/links';
import { NextPages } from '../shared/NextPages';
import { ASKED, pageOf, useAfter } from '../shared/page-of-list';
import { Problem } from '../shared/Problem';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk, useTell } from '../shared/use-api';
import { useWords } from '../shared/words';
import { AnswerForm } from './AnswerForm';
import { ANSWER_REPORT, ERROR_REPORTS } from './reports.queries';

const PATH = '/workbench/reports';

/** What readers say is wrong: each is accepted or declined, with an answer that they find under its number. */
export const ErrorReports = (): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const go = useGo();
  const after = useAfter();
  const all = new URLSearchParams(useSearch()).has('answered');
  const states = all ? null : (['OPEN'] as ['OPEN']);
  const reports = useAsk(ERROR_REPORTS, { states, first: ASKED, after, language }, { keep: true });
  const answer = useTell(ANSWER_REPORT);
  return (
    <Screen title={t('task.errorReports')} lead={t('task_means.errorReports')}>
      <p className="ways">
        <label className="toggle">
          <input type="checkbox" checked={all} onChange={(event) => go(event.target.checked ? `${PATH}?answered=1` : PATH)} />{' '}
          {t('reports.answered_too')}
        </label>
      </p>
      <Answered query={reports}>
        {({ errorReports }) =>
          errorReports.length === 0 ? (
            <Nothing>{t('reports.nothing')}</Nothing>
          ) : (
            <>
              <ol className="claims-list">
                {pageOf(errorReports).items.map(({ id, number, text, at, state, answer: given, record }) => (
                  <li key={id} className="claim">
                    <p className="claim-head">
                      <span className="strong">
                        {record ? (
                          <To to={recordPath(record.id)}>
                            {record.country.name} · <bdi>{record.dpg.name}</bdi>
                          </To>
                        ) : (
                          t('record.one')
                        )}
                      </span>
                      <span className="state">{t(`report.state.${state}`)}</span>
                    </p>
                    <p className="note">
                      <bdi>{text}</bdi>
                    </p>
                    <p className="fine">
                      <bdi>{number}</bdi> · <Day date={at.slice(0, 10)} />
                    </p>
                    {given && (
                      <p className="notice">
                        <bdi>{given}</bdi>
                      </p>
                    )}
                    {state === 'OPEN' && (
                      <AnswerForm
                        busy={answer.isPending}
                        onAnswer={(decided, words) => answer.mutate({ id, state: decided, answer: words })}
                      />
                    )}
                  </li>
                ))}
              </ol>
              <NextPages path={PATH} params={all ? { answered: '1' } : {}} after={after} next={pageOf(errorReports).next} />
            </>
          )
        }
      </Answered>
      <Problem error={answer.error} />
    </Screen>
  );
};

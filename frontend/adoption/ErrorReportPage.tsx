import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { Day } from '../shared/Day';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { ERROR_REPORT } from './error-report.queries';

const questions = ({ params: { number = '' } }: Place) => ({ report: ask(ERROR_REPORT, { number }) });
type Props = PageProps<ReturnType<typeof questions>>;

/** What became of an error that somebody reported, under the number that they were given. */
const Body = ({ answers: { report }, place: { params } }: Props): ReactElement => {
  const t = useText();
  const { errorReport } = report;
  return (
    <>
      <h1>{t('report.title', { number: params['number'] })}</h1>
      {errorReport ? (
        <>
          <dl className="facts-list">
            <div>
              <dt>{t('filter.status')}</dt>
              <dd>{t(`report.state.${errorReport.state}`)}</dd>
            </div>
            <div>
              <dt>{t('report.received')}</dt>
              <dd>
                <Day date={errorReport.at.slice(0, 10)} />
              </dd>
            </div>
          </dl>
          {errorReport.answer ? (
            <section>
              <h2>{t('report.answer')}</h2>
              <p className="note">
                <bdi>{errorReport.answer}</bdi>
              </p>
            </section>
          ) : (
            <p>{t('report.waits')}</p>
          )}
        </>
      ) : (
        <p>{t('report.unknown')}</p>
      )}
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { report }, place: { params } }, t) => ({
    title: t('report.title', { number: params['number'] }),
    description: t(report.errorReport ? `report.state.${report.errorReport.state}` : 'report.unknown'),
    status: report.errorReport ? 200 : 404,
  }),
  Body,
});

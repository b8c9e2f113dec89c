import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactElement, ReactNode } from 'react';
import { Problem } from './Problem';
import { useWords } from './words';

interface AnsweredProps<Result> {
  query: UseQueryResult<Result>;
  /** Lines of the skeleton. */
  lines?: number;
  children: (answer: Result) => ReactNode;
}

/** The answer once it is there; before, a skeleton of about its size; a refusal with what is safe and a way on. */
export const Answered = <Result,>({ query, lines = 6, children }: AnsweredProps<Result>): ReactElement => {
  const t = useWords();
  if (query.data !== undefined) {
    return (
      <>
        {query.isError && <Problem error={query.error} />}
        {children(query.data)}
      </>
    );
  }
  if (query.isError) {
    return (
      <div className="refusal">
        <Problem error={query.error} />
        <p>{t('state.safe')}</p>
        <button type="button" className="button" onClick={() => void query.refetch()}>
          {t('error.again')}
        </button>
      </div>
    );
  }
  return (
    <div className="skeleton" aria-busy="true">
      <span className="visually-hidden" role="status">
        {t('state.waiting')}
      </span>
      {Array.from({ length: lines }, (_, line) => (
        <div key={line} aria-hidden="true" />
      ))}
    </div>
  );
};

/** Why a list is empty, and what to do. */
export const Nothing = ({ children }: { children: ReactNode }): ReactElement => (
  <div className="empty">
    <p>{children}</p>
  </div>
);

import type { ComponentProps, ReactElement } from 'react';
import type { ClaimKind } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { NextPages } from '../shared/NextPages';
import { Answered, Nothing } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ClaimCard } from './ClaimCard';
import { CLAIMS_ON_RECORD } from './claims-on-record.queries';

interface ClaimsOnRecordProps {
  kind: ClaimKind;
  /** Claims on a page. */
  first: number;
  after: string | null;
  /** The desk that they stand at, and which of its forms is open. */
  path: string;
  form: string;
  correctAt: (claim: ComponentProps<typeof ClaimCard>['claim']) => string | null;
}

/** The claims of one kind that are open or in force, each with what can be done with it. */
export const ClaimsOnRecord = ({ kind, first, after, path, form, correctAt }: ClaimsOnRecordProps): ReactElement => {
  const t = useWords();
  const list = useAsk(CLAIMS_ON_RECORD, { kind, first, after, language: useLanguage() }, { keep: true });
  return (
    <section aria-labelledby="on-record">
      <h2 id="on-record">{t('record.claims')}</h2>
      <Answered query={list}>
        {({ workClaims: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 && <Nothing>{t('list.nothing')}</Nothing>}
            <ol className="claims-list">
              {edges.map(({ node }) => (
                <ClaimCard key={node.id} claim={node} subject={node.country?.name ?? null} correctAt={correctAt(node)} />
              ))}
            </ol>
            <NextPages path={path} params={{ form }} after={after} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
          </>
        )}
      </Answered>
    </section>
  );
};

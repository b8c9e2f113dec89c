import type { ReactElement } from 'react';
import type { ClaimKind } from '../../gql/graphql';
import { useLanguage } from '../../shared/i18n';
import { ClaimCard } from '../record/ClaimCard';
import { NextPages } from '../shared/NextPages';
import { Answered, Nothing } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { MONEY_CLAIMS } from './correction.queries';
import { moneyPath } from './correction.shape';
import type { FundingForm } from './funding-fields.shape';

/** The claims of one kind that are open or in force, each with what can be done with it. */
export const MoneyClaims = ({ form, kind, after }: { form: FundingForm; kind: ClaimKind; after: string | null }): ReactElement => {
  const t = useWords();
  const list = useAsk(MONEY_CLAIMS, { kind, after, language: useLanguage() }, { keep: true });
  return (
    <section aria-labelledby="on-record">
      <h2 id="on-record">{t('record.claims')}</h2>
      <Answered query={list}>
        {({ workClaims: { edges, pageInfo } }) => (
          <>
            {edges.length === 0 && <Nothing>{t('list.nothing')}</Nothing>}
            <ol className="claims-list">
              {edges.map(({ node }) => (
                <ClaimCard key={node.id} claim={node} subject={node.country?.name ?? null} correctAt={moneyPath(node)} />
              ))}
            </ol>
            <NextPages path="/workbench/funding" params={{ form }} after={after} next={pageInfo.hasNextPage ? pageInfo.endCursor : null} />
          </>
        )}
      </Answered>
    </section>
  );
};

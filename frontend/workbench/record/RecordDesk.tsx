import type { ReactElement } from 'react';
import { useSearch } from 'wouter';
import { Badges } from '../../adoption/Badges';
import { MissingProofs } from '../../adoption/MissingProofs';
import type { RecordDeskQuery } from '../../gql/graphql';
import { Day } from '../../shared/Day';
import { useLanguage } from '../../shared/i18n';
import { NoFigure } from '../../shared/Mark';
import { SdgBadge } from '../../shared/SdgBadge';
import { StageKey } from '../../shared/StageKey';
import { recordPath, To, useGo } from '../shared/links';
import { Screen } from '../shared/Screen';
import { Answered, Nothing } from '../shared/States';
import { useAsk } from '../shared/use-api';
import { useWords } from '../shared/words';
import { ClaimCard } from './ClaimCard';
import { ClaimForm } from './ClaimForm';
import { History } from './History';
import { openingOf } from './opening.shape';
import { RecordActs } from './RecordActs';
import { RECORD_DESK } from './record.queries';

type Adoption = NonNullable<RecordDeskQuery['workAdoption']>;

const Facts = ({ adoption }: { adoption: Adoption }): ReactElement => {
  const t = useWords();
  const { stage, stageSince, standing, primarySector, sdgs, institution, jurisdiction, missingProofs, updatedAt } = adoption;
  const facts = [
    [t('filter.stage'), <StageKey stage={stage} />],
    [t('records.since'), <Day date={stageSince} />],
    [t('records.standing'), t(`standing.${standing}`)],
    [t('filter.sector'), t(`sector.${primarySector}`)],
    [t('dpg.goals'), sdgs.length > 0 ? sdgs.map((goal) => <SdgBadge key={goal} goal={goal} />) : <NoFigure />],
    [t('records.institution'), institution ? <bdi>{institution}</bdi> : <NoFigure />],
    [t('record.jurisdiction'), jurisdiction ? <bdi>{jurisdiction}</bdi> : t('record.national')],
    [t('record.updated'), <Day date={updatedAt.slice(0, 10)} />],
  ] as const;
  return (
    <>
      <Badges {...adoption} />
      <MissingProofs proofs={missingProofs} />
      <dl className="facts-list">
        {facts.map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </>
  );
};

/** One adoption at the workbench: what is known, every claim with its state, what can be recorded, and who said what when. */
export const RecordDesk = ({ id }: { id: string }): ReactElement => {
  const t = useWords();
  const language = useLanguage();
  const go = useGo();
  const search = useSearch();
  const desk = useAsk(RECORD_DESK, { id, language });
  const adoption = desk.data?.workAdoption;
  const title = adoption ? t('record.title', { dpg: adoption.dpg.name, country: adoption.country.name }) : t('record.one');
  const beside = [adoption?.useCase, adoption?.jurisdiction].filter(Boolean).join(' · ');
  return (
    <Screen title={title} lead={beside ? <bdi>{beside}</bdi> : undefined}>
      <Answered query={desk} lines={10}>
        {({ workAdoption, workClaims }) => {
          if (!workAdoption) return <Nothing>{t('problem.UNKNOWN_ADOPTION')}</Nothing>;
          const claims = workClaims.edges.map(({ node }) => node);
          const opening = openingOf(new URLSearchParams(search), claims);
          return (
            <>
              <Facts adoption={workAdoption} />
              <p className="ways">
                <a href={`/records/${encodeURIComponent(id)}?lang=${language}`}>{t('record.public_page')}</a>
                <To to={`/workbench/audit?text=${encodeURIComponent(id)}`}>{t('nav.audit')}</To>
              </p>
              <RecordActs id={id} stage={workAdoption.stage} status={workAdoption.status} current={opening?.act ?? null} />
              {opening && (
                <ClaimForm
                  key={`${opening.act} ${opening.supersedes ?? ''}`}
                  adoption={workAdoption}
                  claims={claims}
                  opening={opening}
                  onDone={() => go(recordPath(id))}
                />
              )}
              <section aria-labelledby="claims">
                <h2 id="claims">{t('record.claims')}</h2>
                {claims.length === 0 && <Nothing>{t('record.no_claims')}</Nothing>}
                <ol className="claims-list">
                  {claims.map((claim) => (
                    <ClaimCard
                      key={claim.id}
                      claim={claim}
                      correctAt={`${recordPath(id)}?claim=${encodeURIComponent(claim.id)}&do=correct`}
                      restoreAt={`${recordPath(id)}?claim=${encodeURIComponent(claim.id)}&do=restore`}
                    />
                  ))}
                </ol>
              </section>
              <History id={id} />
            </>
          );
        }}
      </Answered>
    </Screen>
  );
};

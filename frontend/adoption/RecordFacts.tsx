import type { ReactElement, ReactNode } from 'react';
import type { RecordQuery } from '../gql/graphql';
import { Day } from '../shared/Day';
import { useText } from '../shared/i18n';
import { NoFigure, NotApplicable } from '../shared/Mark';
import { SdgBadge } from '../shared/SdgBadge';
import { StageKey } from '../shared/StageKey';
import { Badges } from './Badges';
import { MissingProofs } from './MissingProofs';

/** Where an adoption stands by the usual rules: today, counting what is documented. */
export const RecordFacts = ({ adoption }: { adoption: NonNullable<RecordQuery['adoption']> }): ReactElement => {
  const t = useText();
  const { stage, stageSince, standing, status, primarySector, sdgs, institution, jurisdiction, missingProofs, updatedAt } = adoption;
  const facts: [string, ReactNode][] = [
    [t('filter.stage'), <StageKey stage={stage} />],
    [t('records.since'), stage === 'REPORTED' ? <NotApplicable /> : <Day date={stageSince} />],
    [t('records.standing'), t(`standing.${standing}`)],
    [t('filter.status'), t(`status.${status}`)],
    [t('filter.sector'), t(`sector.${primarySector}`)],
    [t('dpg.goals'), sdgs.length > 0 ? sdgs.map((goal) => <SdgBadge key={goal} goal={goal} />) : <NoFigure />],
    [t('records.institution'), institution ? <bdi>{institution}</bdi> : <NoFigure />],
    [t('record.jurisdiction'), jurisdiction ? <bdi>{jurisdiction}</bdi> : t('record.national')],
    [t('record.updated'), <Day date={updatedAt.slice(0, 10)} />],
  ];
  return (
    <>
      <Badges {...adoption} status={status} />
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

import type { ReactElement } from 'react';
import type { CountryQuery, CountsFragment, Stage } from '../gql/graphql';
import { useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { StageKey } from '../shared/StageKey';
import { href, type View } from '../shared/view';
import { RungCard } from './RungCard';

type Edges = CountryQuery['ladder']['edges'];
const RUNGS = [
  ['ASSESSED', 'assessed'],
  ['PILOTED', 'piloted'],
  ['SCALED', 'scaled'],
] as const satisfies readonly (readonly [Stage, keyof CountsFragment])[];

interface LadderProps {
  edges: Edges;
  totals: CountsFragment;
  view: View;
}

/** Every adoption on its rung, from assessed to scaled. */
export const Ladder = ({ edges, totals, view }: LadderProps): ReactElement => {
  const t = useText();
  return (
    <section className="ladder" aria-label={t('country.ladder')}>
      {RUNGS.map(([stage, count]) => {
        const here = edges.filter((edge) => edge.stage === stage);
        const address = href(view, '/records', { stages: [stage] });
        return (
          <div key={stage} className="rung">
            <h2>
              <StageKey stage={stage} /> <Count value={totals[count]} to={address} />
            </h2>
            {here.length === 0 ? <p className="empty">{t('country.rung_empty')}</p> : null}
            <ul>
              {here.map((edge) => (
                <RungCard key={edge.node.id} edge={edge} />
              ))}
            </ul>
            {here.length < totals[count] && <a href={address}>{t('country.rung_more')}</a>}
          </div>
        );
      })}
    </section>
  );
};

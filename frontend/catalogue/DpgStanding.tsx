import type { ReactElement } from 'react';
import { Badges } from '../adoption/Badges';
import type { CountsFragment, DpgQuery } from '../gql/graphql';
import { ON_RUNGS } from '../shared/codes';
import { byWord, formatDate } from '../shared/format';
import { useLanguage, useText } from '../shared/i18n';
import { Count } from '../shared/Mark';
import { usePlace } from '../shared/page';
import { StageKey } from '../shared/StageKey';
import { href, plainHref, type View } from '../shared/view';

type Edges = DpgQuery['ladder']['edges'];
interface DpgStandingProps {
  edges: Edges;
  totals: CountsFragment;
  view: View;
}

const FIELDS = { SCALED: 'scaled', PILOTED: 'piloted', ASSESSED: 'assessed' } as const;

/** Where a DPG stands: the countries on each rung, the furthest first. */
export const DpgStanding = ({ edges, totals, view }: DpgStandingProps): ReactElement => {
  const t = useText();
  const language = useLanguage();
  const { view: place } = usePlace();
  return (
    <section className="ladder" aria-label={t('dpg.where')}>
      {ON_RUNGS.map((stage) => {
        const here = edges
          .filter((edge) => edge.stage === stage)
          .sort((one, other) => byWord(language)(one.node.country.name, other.node.country.name));
        return (
          <div key={stage} className="rung">
            <h2>
              <StageKey stage={stage} /> <Count value={totals[FIELDS[stage]]} to={href(view, '/records', { stages: [stage] })} />
            </h2>
            {here.length === 0 && <p className="empty">{t('country.rung_empty')}</p>}
            <ul className="rows">
              {here.map(({ node, since, standing, status }) => (
                <li key={node.id}>
                  <a className="strong" href={plainHref(place, `/countries/${node.country.iso3}`)}>
                    {node.country.name}
                  </a>{' '}
                  <a className="fine" href={plainHref(place, `/records/${encodeURIComponent(node.id)}`)}>
                    {since ? t('record.since', { day: formatDate(since, language) }) : t('record.no_date')}
                  </a>{' '}
                  <Badges {...node} status={status} short />
                  <p className="fine">
                    {(node.useCase ?? node.jurisdiction) && <bdi>{[node.useCase, node.jurisdiction].filter(Boolean).join(' · ')} · </bdi>}
                    {node.institution ? <bdi>{node.institution}</bdi> : t('record.no_institution')} · {t(`standing.${standing}`)}
                  </p>
                </li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
};

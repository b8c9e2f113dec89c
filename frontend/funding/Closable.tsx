import type { ReactElement } from 'react';
import type { InvestmentQuery } from '../gql/graphql';
import { Files } from '../shared/Files';
import { Text, useText } from '../shared/i18n';
import { plainHref, type View } from '../shared/view';
import { behind } from './funding-view';
import { Money } from './Money';
import { SeeAll } from './SeeAll';
import { unsizedNeeds } from './totals.shape';

interface ClosableProps {
  gaps: InvestmentQuery['closableGaps'];
  view: View;
  /** Where all of them are. */
  all?: string;
}

/** Which adoptions could go on if their gap were closed, by stated needs alone. */
export const Closable = ({ gaps, view, all }: ClosableProps): ReactElement => {
  const t = useText();
  return (
    <section aria-labelledby="closable">
      <h2 id="closable">{t('closable.title')}</h2>
      {gaps.totalCount === 0 ? (
        <p className="empty">{t('closable.none')}</p>
      ) : (
        <>
          <ul className="plain-list">
            {gaps.nodes.map(({ adoption, stage, next, money }) => (
              <li key={adoption.id}>
                <Text
                  id={money.knownNeeds > 0 ? 'closable.one' : 'closable.one_unknown'}
                  values={{
                    ...{
                      dpg: <bdi>{adoption.dpg.name}</bdi>,
                      country: adoption.country.name,
                      stage: t(`stage.${stage}`),
                      next: t(`stage.${next}`),
                    },
                    ...{
                      gap: (
                        <Money
                          value={money.gap}
                          to={behind(view, 'needs', { countries: [adoption.country.iso3], dpgs: [adoption.dpg.id] })}
                        />
                      ),
                      count: unsizedNeeds(money),
                    },
                  }}
                  tags={{ a: <a href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)} /> }}
                />
              </li>
            ))}
          </ul>
          <Files at="/investment/closable" of={t('closable.title')} />
        </>
      )}
      <SeeAll shown={gaps.nodes.length} count={gaps.totalCount} all={all} />
    </section>
  );
};

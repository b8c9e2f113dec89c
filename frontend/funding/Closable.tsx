import type { ReactElement } from 'react';
import type { InvestmentQuery } from '../gql/graphql';
import { Files } from '../shared/Files';
import { Text, useText } from '../shared/i18n';
import { plainHref, type View } from '../shared/view';
import { Money } from './Money';
import { unsizedNeeds } from './totals.shape';

/** Which adoptions could go on if their gap were closed, by stated needs alone. */
export const Closable = ({ gaps, view }: { gaps: InvestmentQuery['closableGaps']; view: View }): ReactElement => {
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
                    ...{ gap: <Money value={money.gap} />, count: unsizedNeeds(money) },
                  }}
                  tags={{ a: <a href={plainHref(view, `/records/${encodeURIComponent(adoption.id)}`)} /> }}
                />
              </li>
            ))}
          </ul>
          <Files at="/investment/closable" of={t('closable.title')} />
        </>
      )}
    </section>
  );
};

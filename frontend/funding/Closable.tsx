import type { ReactElement } from 'react';
import type { InvestmentQuery } from '../gql/graphql';
import { Files } from '../shared/Files';
import { Text, useText } from '../shared/i18n';
import { href, plainHref, type View } from '../shared/view';
import { heedsMoney } from './funding-view';
import { Money } from './Money';
import { SeeAll } from './SeeAll';
import { unsizedNeeds } from './totals.shape';

interface ClosableProps {
  gaps: InvestmentQuery['closableGaps'];
  view: View;
  /** Where all of them are. */
  all?: string;
}

type Gap = InvestmentQuery['closableGaps']['nodes'][number];

export const closableId = ({ money }: Gap) => (money.knownNeeds > 0 ? 'closable.one' : 'closable.one_unknown');

/** What its sentence says, beside the gap. */
export const closableValues = ({ adoption, stage, next, money }: Gap, t: ReturnType<typeof useText>) => ({
  ...{ dpg: <bdi>{adoption.dpg.name}</bdi>, country: adoption.country.name },
  ...{ stage: t(`stage.${stage}`), next: t(`stage.${next}`), count: unsizedNeeds(money) },
});

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
            {gaps.nodes.map((gap) => {
              const needs = href(heedsMoney(view), `/investment/closable/${encodeURIComponent(gap.adoption.id)}`);
              return (
                <li key={gap.adoption.id}>
                  <Text
                    id={closableId(gap)}
                    values={{ ...closableValues(gap, t), gap: <Money value={gap.money.gap} to={needs} /> }}
                    tags={{ a: <a href={plainHref(view, `/records/${encodeURIComponent(gap.adoption.id)}`)} /> }}
                  />
                  {unsizedNeeds(gap.money) > 0 && (
                    <>
                      {' '}
                      <a href={needs}>{t('money.needs')}</a>
                    </>
                  )}
                </li>
              );
            })}
          </ul>
          <Files at="/investment/closable" of={t('closable.title')} />
        </>
      )}
      <SeeAll shown={gaps.nodes.length} count={gaps.totalCount} all={all} />
    </section>
  );
};

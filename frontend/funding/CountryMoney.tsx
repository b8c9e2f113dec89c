import type { ReactElement } from 'react';
import type { CountryMoneyQuery } from '../gql/graphql';
import { Files } from '../shared/Files';
import { Text, useText } from '../shared/i18n';
import { href, type View } from '../shared/view';
import { behind } from './funding-view';
import { Headline } from './Headline';
import { Money } from './Money';
import { CommitmentsTable, isCommitment, isNeed, NeedsTable } from './MoneyTables';
import { SeeAll } from './SeeAll';
import { unsizedNeeds } from './totals.shape';

interface CountryMoneyProps {
  money: CountryMoneyQuery;
  country: { iso3: string; name: string };
  /** Of the country's page. */
  view: View;
}

/** Money in one country, for its page: what is needed, what is there, who gives it. Asked by `COUNTRY_MONEY`. */
export const CountryMoney = ({ money: { figure }, country, view }: CountryMoneyProps): ReactElement => {
  const t = useText();
  const { totals, needs, commitments } = figure;
  const own = { ...view, countries: [country.iso3] };
  const here = { countries: [country.iso3] };
  const names = new Map([[country.iso3, country.name]]);
  return (
    <section aria-labelledby="money">
      <h2 id="money">{t('country.money')}</h2>
      {needs.totalCount + commitments.totalCount === 0 ? (
        <p className="empty">{t('country.no_money')}</p>
      ) : (
        <>
          <p>
            {totals.knownNeeds > 0 ? (
              <Text
                id="country.money_missing"
                values={{ gap: <Money value={totals.gap} />, need: <Money value={totals.need} />, count: unsizedNeeds(totals) }}
                tags={{ b: <strong className="missing" /> }}
              />
            ) : (
              t('country.money_unknown')
            )}
          </p>
          <Headline totals={totals} view={own} />
          {needs.totalCount > 0 && (
            <>
              <NeedsTable rows={needs.nodes.filter(isNeed)} />
              <Files at="/investment/needs" of={t('money.needs')} changes={here} />
            </>
          )}
          <SeeAll shown={needs.nodes.length} count={needs.totalCount} all={behind(own, 'needs')} />
          {commitments.totalCount > 0 && (
            <>
              <CommitmentsTable rows={commitments.nodes.filter(isCommitment)} names={names} />
              <Files at="/investment/commitments" of={t('funders.commitments')} changes={here} />
            </>
          )}
          <SeeAll shown={commitments.nodes.length} count={commitments.totalCount} all={behind(own, 'commitments')} />
        </>
      )}
      <p className="src">
        <a href={href(own, '/investment')}>{t('country.money_more')}</a>
      </p>
    </section>
  );
};

import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { DPG_NAMES } from '../shared/frame.queries';
import { useText } from '../shared/i18n';
import { href } from '../shared/view';
import { definePage, type PageProps, type Place } from '../shared/page';
import { Closable } from './Closable';
import { Explanation } from './Explanation';
import { Funders } from './Funders';
import { askedMoney, heedsMoney, sliceOf } from './funding-view';
import { INVESTMENT } from './investment.queries';
import { heatRows } from './heat.shape';
import { Headline, MoneySentence } from './Headline';
import { HeatTable } from './HeatTable';
import { dollars } from './Money';
import { MoneyChoices } from './MoneyFilters';
import { MoneyParts } from './MoneyParts';
import { moneyNames, namesOf } from './names.shape';
import { StalledPilots } from './StalledPilots';
import { unsizedNeeds } from './totals.shape';
import { YearsPanel } from './YearsPanel';

const questions = ({ view, language }: Place) => {
  return {
    investment: ask(INVESTMENT, { ...askedMoney(view), slice: sliceOf(view), language }),
    ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
  };
};
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { investment }, place }: Props): ReactElement => {
  const t = useText();
  const { figure, cells, byCountry, years, stalledPilots, funders, closableGaps, countries } = investment;
  const { totals } = figure;
  const view = heedsMoney(place.view);
  const names = namesOf(countries);
  return (
    <>
      <MoneySentence totals={totals} />
      <p className="lead">
        {totals.knownNeeds > 0 ? t('investment.means', { count: unsizedNeeds(totals) }) : t('investment.no_needs_means')}
      </p>
      <Headline totals={totals} view={view} />
      <MoneyParts />
      <MoneyChoices from={investment} />
      <HeatTable rows={heatRows(byCountry, cells)} names={names} view={view} />
      <YearsPanel years={years} view={view} />
      <StalledPilots stalled={stalledPilots} all={href(view, '/investment/stalled')} />
      <Closable gaps={closableGaps} view={view} all={href(view, '/investment/closable')} />
      <Funders funders={funders} names={names} view={view} all={href(view, '/investment/funders')} />
      <Explanation figure={figure} view={view} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { investment }, place: { language } }, t) => {
    const { gap, need, committed, disbursed } = investment.figure.totals;
    const amount = (value: string | null) => dollars(t, value ?? '0', language);
    return {
      title: t('investment.title'),
      description:
        need !== null
          ? t('investment.head', { gap: amount(gap), need: amount(need) })
          : t('investment.head_no_needs', { committed: amount(committed), disbursed: amount(disbursed) }),
    };
  },
  Body,
  heeds: heedsMoney,
  names: ({ investment, dpgs }) => moneyNames(investment, dpgs?.dpgs),
});

import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { DPG_NAMES } from '../shared/frame.queries';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { toFilter } from '../shared/view-filter';
import { Closable } from './Closable';
import { Explanation } from './Explanation';
import { Funders } from './Funders';
import { INVESTMENT } from './funding.queries';
import { heedsMoney, sliceOf, toFunding } from './funding-view';
import { heatRows } from './heat.shape';
import { Headline, MoneySentence } from './Headline';
import { HeatTable } from './HeatTable';
import { dollars } from './Money';
import { MoneyFilters } from './MoneyFilters';
import { moneyNames, namesOf } from './names.shape';
import { StalledPilots } from './StalledPilots';
import { unsizedNeeds } from './totals.shape';
import { YearsPanel } from './YearsPanel';

const questions = ({ view, language }: Place) => {
  const heeded = heedsMoney(view);
  return {
    investment: ask(INVESTMENT, { filter: toFilter(heeded), funding: toFunding(heeded), slice: sliceOf(heeded), language }),
    ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
  };
};
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { investment }, place }: Props): ReactElement => {
  const t = useText();
  const { figure, cells, byCountry, years, stalledPilots, funders, donors, allYears, closableGaps, countries } = investment;
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
      <MoneyFilters
        donors={donors.nodes.flatMap(({ organisation }) => organisation ?? [])}
        years={allYears.flatMap(({ year }) => year ?? []).sort((one, other) => other - one)}
      />
      <HeatTable rows={heatRows(byCountry, cells)} names={names} view={view} />
      <YearsPanel years={years} view={view} />
      <StalledPilots stalled={stalledPilots} />
      <Closable gaps={closableGaps} view={view} />
      <Funders funders={funders} names={names} view={view} />
      <Explanation figure={figure} view={view} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { investment }, place: { language } }, t) => {
    const { gap, need, committed, disbursed, knownNeeds } = investment.figure.totals;
    const amount = (value: string) => dollars(t, value, language);
    return {
      title: t('investment.title'),
      description:
        knownNeeds > 0
          ? t('investment.head', { gap: amount(gap), need: amount(need) })
          : t('investment.head_no_needs', { committed: amount(committed), disbursed: amount(disbursed) }),
    };
  },
  Body,
  heeds: heedsMoney,
  names: ({ investment, dpgs }) => moneyNames(investment, dpgs?.dpgs),
});

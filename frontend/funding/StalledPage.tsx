import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { type View } from '../shared/view';
import { afterIn, askedMoney, heedsMoney } from './funding-view';
import { ListPages } from './ListPages';
import { MoneyChoices } from './MoneyFilters';
import { MoneyParts } from './MoneyParts';
import { moneyNames, namesOf } from './names.shape';
import { STALLED } from './parts.queries';
import { StalledBy } from './StalledBy';
import { StalledPilots } from './StalledPilots';

const questions = ({ view, language }: Place) => ({
  answer: ask(STALLED, { ...askedMoney(view), after: afterIn(view, 'stalled'), language }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { answer } }: Props): ReactElement => {
  const t = useText();
  const { stalledPilots, ofCountry, ofDpg, ofSector, ofDonor, countries, dpgs, donors } = answer;
  const named = (all: readonly { id: string; name: string }[]) => new Map(all.map(({ id, name }) => [id, name]));
  const donorNames = named(donors.nodes.flatMap(({ organisation }) => organisation ?? []));
  const dimensions = [
    ['country', ofCountry, namesOf(countries), (key: string): Partial<View> => ({ countries: [key] })],
    ['dpg', ofDpg, named(dpgs), (key: string): Partial<View> => ({ dpgs: [key] })],
    ['sector', ofSector, null, (key: string): Partial<View> => ({ sectors: [key as View['sectors'][number]] })],
    ['donor', ofDonor, donorNames, (key: string): Partial<View> => ({ donors: [key] })],
  ] as const;
  return (
    <>
      <h1 className="state">{t('stalled.sentence', { count: stalledPilots.totalCount, unfunded: stalledPilots.unfunded })}</h1>
      <MoneyParts />
      <MoneyChoices from={answer} />
      <div className="by-four">
        {dimensions.map(([by, slices, names, narrowed]) => (
          <StalledBy key={by} by={by} slices={slices} names={names} narrowed={narrowed} />
        ))}
      </div>
      <StalledPilots stalled={stalledPilots} />
      <ListPages list="stalled" pageInfo={stalledPilots.pageInfo} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { answer } }, t) => ({
    title: t('stalled.title'),
    description: t('stalled.sentence', { count: answer.stalledPilots.totalCount, unfunded: answer.stalledPilots.unfunded }),
  }),
  Body,
  heeds: heedsMoney,
  names: ({ answer }) => moneyNames(answer, answer.dpgs),
});

import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { hrefHere, type View } from '../shared/view';
import { afterIn, askedMoney, heedsMoney } from './funding-view';
import { ListPages } from './ListPages';
import { MoneyChoices } from './MoneyFilters';
import { MoneyParts } from './MoneyParts';
import { moneyNames, namesOf } from './names.shape';
import { STALLED } from './parts.queries';
import { StalledBy } from './StalledBy';
import { StalledPilots } from './StalledPilots';

/** All that are stalled, or those of them without money on record. */
const listOf = ({ list }: View) => (list === 'unfunded' ? 'unfunded' : 'stalled');

const questions = ({ view, language }: Place) => ({
  answer: ask(STALLED, { ...askedMoney(view), onlyUnfunded: listOf(view) === 'unfunded', after: afterIn(view, listOf(view)), language }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { answer }, place: { view, path } }: Props): ReactElement => {
  const t = useText();
  const { all, stalledPilots, ofCountry, ofDpg, ofSector, ofDonor, countries, dpgs, donors } = answer;
  const shown = listOf(view);
  const lists = [
    ['stalled', t('stalled.all_count', { count: all.totalCount })],
    ['unfunded', t('stalled.unfunded_of', { count: stalledPilots.unfunded })],
  ] as const;
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
      <h1 className="state">{t('stalled.sentence', { count: all.totalCount, unfunded: stalledPilots.unfunded })}</h1>
      <MoneyParts />
      <MoneyChoices from={answer} />
      <div className="by-four">
        {dimensions.map(([by, slices, names, narrowed]) => (
          <StalledBy key={by} by={by} slices={slices} names={names} narrowed={narrowed} />
        ))}
      </div>
      <nav className="money-parts" aria-label={t('money.lists')}>
        {lists.map(([list, name]) => (
          <a
            key={list}
            href={`${hrefHere(view, path, { list: list === 'stalled' ? null : list })}#stalled`}
            aria-current={list === shown ? 'page' : undefined}
          >
            {name}
          </a>
        ))}
      </nav>
      <StalledPilots stalled={stalledPilots} narrowed={shown === 'unfunded' ? { list: 'unfunded' } : {}} />
      <ListPages list={shown} pageInfo={stalledPilots.pageInfo} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { answer } }, t) => ({
    title: t('stalled.title'),
    description: t('stalled.sentence', { count: answer.all.totalCount, unfunded: answer.stalledPilots.unfunded }),
  }),
  Body,
  heeds: heedsMoney,
  names: ({ answer }) => moneyNames(answer, answer.dpgs),
});

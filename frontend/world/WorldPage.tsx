import type { ReactElement } from 'react';
import { ask } from '../shared/answers';
import { Counted } from '../shared/Counted';
import { EmptyState } from '../shared/EmptyState';
import { COUNTRY_NAMES, DPG_NAMES } from '../shared/frame.queries';
import { later } from '../shared/later';
import { definePage, type PageProps, type Place } from '../shared/page';
import { withoutTags } from '../shared/sentence';
import { StateSentence } from '../shared/StateSentence';
import { toFilter } from '../shared/view-filter';
import { ListingsNote } from './ListingsNote';
import { WORLD } from './world.queries';

const WorldFigures = later(() => import('./WorldFigures').then((module) => module.WorldFigures));

const questions = ({ view, language }: Place) => ({
  world: ask(WORLD, { filter: toFilter(view), withoutListings: toFilter({ ...view, documentedListings: true }), language }),
  names: ask(COUNTRY_NAMES, { language }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { world, names }, place: { view } }: Props): ReactElement => {
  return (
    <>
      <StateSentence id="world.sentence" totals={world.totals} view={view} />
      <Counted />
      {world.totals.total === 0 && <EmptyState heeded={view} />}
      <ListingsNote count={world.totals.reported - world.withoutListings.reported} limit={world.dataset.policy.globalListingCountries} />
      <WorldFigures world={world} names={names} view={view} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { world } }, t) => ({
    title: t('world.title'),
    description: withoutTags(t('world.sentence', { ...world.totals })),
    counts: world.totals,
  }),
  Body,
  later: [WorldFigures],
  names: ({ names, dpgs }) => ({
    ...Object.fromEntries(names.countries.map(({ iso3, name }) => [iso3, name])),
    ...Object.fromEntries(dpgs?.dpgs.map(({ id, name }) => [id, name]) ?? []),
  }),
});

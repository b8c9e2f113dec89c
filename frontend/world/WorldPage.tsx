import type { ReactElement } from 'react';
import { EventList } from '../adoption/EventList';
import { ask } from '../shared/answers';
import { Counted } from '../shared/Counted';
import { EmptyState } from '../shared/EmptyState';
import { COUNTRY_NAMES, DPG_NAMES } from '../shared/frame.queries';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { withoutTags } from '../shared/sentence';
import { StateSentence } from '../shared/StateSentence';
import { href } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { SdgPanel } from '../insight/SdgPanel';
import { SectorPanel } from '../insight/SectorPanel';
import { TimelinePanel } from '../insight/TimelinePanel';
import { ListingsNote } from './ListingsNote';
import { WorldMap } from './WorldMap';
import { WORLD } from './world.queries';

const questions = ({ view, language }: Place) => ({
  world: ask(WORLD, { filter: toFilter(view), withoutListings: toFilter({ ...view, documentedListings: true }), language }),
  names: ask(COUNTRY_NAMES, { language }),
  ...(view.dpgs.length > 0 && { dpgs: ask(DPG_NAMES, {}) }),
});
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers: { world, names }, place: { view } }: Props): ReactElement => {
  const t = useText();
  return (
    <>
      <StateSentence id="world.sentence" totals={world.totals} view={view} />
      <Counted />
      {world.totals.total === 0 && <EmptyState heeded={view} />}
      <ListingsNote count={world.totals.reported - world.withoutListings.reported} limit={world.dataset.policy.globalListingCountries} />
      <WorldMap slices={world.byCountry} countries={names.countries} view={view} />
      <div className="two">
        <TimelinePanel timeline={world.timeline} view={view} />
        <SectorPanel slices={world.bySector} view={view} />
      </div>
      <SdgPanel slices={world.bySdg} view={view} />
      <section aria-labelledby="latest">
        <h2 id="latest">{t('world.latest')}</h2>
        <EventList events={world.latestEvents} />
        <p className="src">
          <a href={href(view, '/records')}>{t('world.latest_all')}</a>
        </p>
      </section>
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
  names: ({ names, dpgs }) => ({
    ...Object.fromEntries(names.countries.map(({ iso3, name }) => [iso3, name])),
    ...Object.fromEntries(dpgs?.dpgs.map(({ id, name }) => [id, name]) ?? []),
  }),
});

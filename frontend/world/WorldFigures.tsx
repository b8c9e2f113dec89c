import type { ReactElement } from 'react';
import { EventList } from '../adoption/EventList';
import type { CountryNamesQuery, WorldQuery } from '../gql/graphql';
import { SdgPanel } from '../insight/SdgPanel';
import { SectorPanel } from '../insight/SectorPanel';
import { TimelinePanel } from '../insight/TimelinePanel';
import { useText } from '../shared/i18n';
import { href, type View } from '../shared/view';
import { WorldMap } from './WorldMap';

interface WorldFiguresProps {
  world: WorldQuery;
  names: CountryNamesQuery;
  view: View;
}

/** The pictures of the world, and what changed in it lately. */
export const WorldFigures = ({ world, names, view }: WorldFiguresProps): ReactElement => {
  const t = useText();
  return (
    <>
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

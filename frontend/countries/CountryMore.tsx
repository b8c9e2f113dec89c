import type { ReactElement } from 'react';
import type { CountryMoneyQuery, CountryQuery } from '../gql/graphql';
import type { View } from '../shared/view';
import { EventList } from '../adoption/EventList';
import { CountryMoney } from '../funding/CountryMoney';
import { SectorPanel } from '../insight/SectorPanel';
import { TimelinePanel } from '../insight/TimelinePanel';
import { useText } from '../shared/i18n';
import { latestFirst } from './country-events.shape';
import { Changes } from './Changes';
import { Ended } from './Ended';
import { GoalsServed } from './GoalsServed';
import { LENT_SECTIONS } from './lent-sections';
import { NextSteps } from './NextSteps';
import { Peers } from './Peers';
import { Reach } from './Reach';
import { ReportedList } from './ReportedList';
import { ScaledElsewhere } from './ScaledElsewhere';

interface CountryMoreProps {
  answers: { country: CountryQuery; money: CountryMoneyQuery };
  /** The view of this country alone. */
  view: View;
}

/** What a country's page says after where it stands: what is next, who else, with which money, and what was said. */
export const CountryMore = ({ answers: { country: answer, money }, view: own }: CountryMoreProps): ReactElement | null => {
  const t = useText();
  const { country, totals, ladder, ended, reports, bySdg, bySector, timeline, changed, published } = answer;
  if (!country) return null;
  const nodes = ladder.edges.map(({ node }) => node);
  const events = latestFirst(nodes);
  return (
    <>
      <Ended ended={ended} view={own} />
      <div className="two">
        <NextSteps steps={country.nextSteps} view={own} />
        <Changes iso3={country.iso3} changed={changed} published={published} />
      </div>
      <div className="two">
        <Peers country={country} choices={answer.choices ?? null} />
        <ScaledElsewhere all={country.scaledElsewhere} />
      </div>
      <GoalsServed slices={bySdg} view={own} known={totals.total > 0} />
      {totals.total > 0 && (
        <div className="two charts">
          <SectorPanel slices={bySector} view={own} />
          <TimelinePanel timeline={timeline} view={own} />
        </div>
      )}
      {totals.total > 0 && <Reach nodes={nodes} />}
      <section aria-labelledby="events">
        <h2 id="events">{t('country.events')}</h2>
        {events.length > 0 ? <EventList events={events} /> : <p className="empty">{t('country.no_events')}</p>}
      </section>
      <CountryMoney money={money} country={country} view={own} />
      {LENT_SECTIONS.map((Section, index) => (
        <Section key={index} answer={answer} view={own} />
      ))}
      <ReportedList reports={reports} view={own} />
    </>
  );
};

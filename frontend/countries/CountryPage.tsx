import type { ReactElement } from 'react';
import { NotFound } from '../about/NotFound';
import { EventList } from '../adoption/EventList';
import { CountryMoney } from '../funding/CountryMoney';
import { COUNTRY_MONEY } from '../funding/funding.queries';
import { SectorPanel } from '../insight/SectorPanel';
import { TimelinePanel } from '../insight/TimelinePanel';
import { ask } from '../shared/answers';
import { Counted } from '../shared/Counted';
import { EmptyState } from '../shared/EmptyState';
import { useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { StateSentence } from '../shared/StateSentence';
import { withoutTags } from '../shared/sentence';
import { ofCountry, type View } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { latestFirst } from './country-events.shape';
import { Changes } from './Changes';
import { CountryFacts } from './CountryFacts';
import { COUNTRY } from './country.queries';
import { Ended } from './Ended';
import { GoalsServed } from './GoalsServed';
import { InstitutionMenu } from './InstitutionMenu';
import { Ladder } from './Ladder';
import { LENT_SECTIONS } from './lent-sections';
import { NextSteps } from './NextSteps';
import { Peers } from './Peers';
import { peersBy } from './peers.shape';
import { Reach } from './Reach';
import { ReportedList } from './ReportedList';
import { TakeAlong } from './TakeAlong';
import { ScaledElsewhere } from './ScaledElsewhere';

const questions = ({ view, params, language }: Place) => {
  const { iso3 = '' } = params;
  const own = ofCountry(view, iso3);
  const active = toFilter(own);
  const question = ask(COUNTRY, {
    iso3,
    language,
    asOf: view.asOf,
    filter: active,
    onRungs: { ...active, stages: ['ASSESSED', 'PILOTED', 'SCALED'] },
    reports: { ...active, stages: ['REPORTED'] },
    whole: toFilter({ ...own, institutions: [] }),
    since: view.since,
    by: peersBy(view),
    choosing: peersBy(view) === 'CHOSEN',
    chosen: [...view.beside].slice(0, 4),
    ranked: view.rank,
    ended: { ...active, statuses: ['PAUSED', 'DISCONTINUED', 'REPLACED'] },
  });
  return { country: question, money: ask(COUNTRY_MONEY, { filter: active, language }) };
};
/** On the page of one country the filters that choose among countries mean nothing. */
const heeds = (view: View): View => ({ ...ofCountry(view, ''), countries: [] });
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers, place }: Props): ReactElement => {
  const t = useText();
  const { country, totals, ladder, reports, ended, bySdg, bySector, timeline, institutions, changed, published } = answers.country;
  if (!country) return <NotFound view={place.view} />;
  const own = ofCountry(place.view, country.iso3);
  const nodes = ladder.edges.map(({ node }) => node);
  const events = latestFirst(nodes);
  return (
    <>
      <CountryFacts country={country}>
        <StateSentence id="country.sentence" subject={country.name} totals={totals} view={own} />
      </CountryFacts>
      <InstitutionMenu slices={institutions} />
      <Counted />
      <TakeAlong {...country} />
      {totals.total === 0 && <EmptyState heeded={heeds(place.view)} />}
      <Ladder edges={ladder.edges} totals={totals} view={own} />
      <Ended ended={ended} view={own} />
      <div className="two">
        <NextSteps steps={country.nextSteps} view={own} />
        <Changes iso3={country.iso3} changed={changed} published={published} />
      </div>
      <div className="two">
        <Peers country={country} choices={answers.country.choices ?? null} />
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
      <CountryMoney money={answers.money} country={country} view={own} />
      {LENT_SECTIONS.map((Section, index) => (
        <Section key={index} answer={answers.country} view={own} />
      ))}
      <ReportedList reports={reports} view={own} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { country } }, t) =>
    country.country
      ? {
          title: country.country.name,
          description: withoutTags(t('country.sentence', { ...country.totals, subject: country.country.name })),
          counts: country.totals,
        }
      : { title: t('error.not_found'), description: t('error.not_found_ways'), status: 404 },
  Body,
  names: ({ country }) => Object.fromEntries(country.institutions.map(({ key, label }) => [key, label])),
  heeds,
});

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
import { Text, useText } from '../shared/i18n';
import { definePage, type PageProps, type Place } from '../shared/page';
import { StateSentence } from '../shared/StateSentence';
import { withoutTags } from '../shared/sentence';
import { href, ofCountry, type View } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { latestFirst } from './country-events.shape';
import { CountryFacts } from './CountryFacts';
import { COUNTRY } from './country.queries';
import { GoalTiles } from './GoalTiles';
import { Ladder } from './Ladder';
import { ReportedList } from './ReportedList';

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
    ended: { ...active, statuses: ['PAUSED', 'DISCONTINUED', 'REPLACED'] },
  });
  return { country: question, money: ask(COUNTRY_MONEY, { filter: active, language }) };
};
/** On the page of one country the filters that choose among countries mean nothing. */
const heeds = (view: View): View => ({ ...ofCountry(view, ''), countries: [] });
type Props = PageProps<ReturnType<typeof questions>>;

const Body = ({ answers, place }: Props): ReactElement => {
  const t = useText();
  const { country, totals, ladder, reports, ended, bySdg, bySector, timeline } = answers.country;
  if (!country) return <NotFound view={place.view} />;
  const own = ofCountry(place.view, country.iso3);
  const events = latestFirst(ladder.edges.map(({ node }) => node));
  return (
    <>
      <CountryFacts country={country}>
        <StateSentence id="country.sentence" subject={country.name} totals={totals} view={own} />
      </CountryFacts>
      <Counted />
      {totals.total === 0 && <EmptyState heeded={heeds(place.view)} />}
      <Ladder edges={ladder.edges} totals={totals} view={own} />
      {totals.total > 0 && (
        <div className="two">
          <SectorPanel slices={bySector} view={own} />
          <TimelinePanel timeline={timeline} view={own} />
        </div>
      )}
      <section aria-labelledby="goals">
        <h2 id="goals">{t('country.goals')}</h2>
        <GoalTiles slices={bySdg} view={own} known={totals.total > 0} />
      </section>
      <section aria-labelledby="events">
        <h2 id="events">{t('country.events')}</h2>
        {events.length > 0 ? <EventList events={events} /> : <p className="empty">{t('country.no_events')}</p>}
      </section>
      <CountryMoney money={answers.money} country={country} view={own} />
      <ReportedList reports={reports} view={own} />
      {ended.totalCount > 0 && (
        <p className="fine">
          <Text
            id="country.ended"
            values={{ count: ended.totalCount }}
            tags={{ a: <a href={href(own, '/records', { statuses: ['PAUSED', 'DISCONTINUED', 'REPLACED'] })} /> }}
          />
        </p>
      )}
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
  heeds,
});

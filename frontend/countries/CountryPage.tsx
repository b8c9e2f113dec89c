import type { ReactElement } from 'react';
import { COUNTRY_MONEY } from '../funding/country-money.queries';
import { ask } from '../shared/answers';
import { Counted } from '../shared/Counted';
import { EmptyState } from '../shared/EmptyState';
import { later } from '../shared/later';
import { definePage, type PageProps, type Place } from '../shared/page';
import { StateSentence } from '../shared/StateSentence';
import { withoutTags } from '../shared/sentence';
import { ofCountry, type View } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { CountryFacts } from './CountryFacts';
import { COUNTRY } from './country.queries';
import { Ladder } from './Ladder';
import { peersBy } from './peers.shape';

const NotFound = later(() => import('../about/NotFound').then((module) => module.NotFound));
const TakeAlong = later(() => import('./TakeAlong').then((module) => module.TakeAlong));
const InstitutionMenu = later(() => import('./InstitutionMenu').then((module) => module.InstitutionMenu));
const CountryMore = later(() => import('./CountryMore').then((module) => module.CountryMore));

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
  const { country, totals, ladder, institutions } = answers.country;
  if (!country) return <NotFound view={place.view} />;
  const own = ofCountry(place.view, country.iso3);
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
      <CountryMore answers={answers} view={own} />
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
  later: [NotFound, InstitutionMenu, TakeAlong, CountryMore],
  names: ({ country }) => Object.fromEntries(country.institutions.map(({ key, label }) => [key, label])),
  heeds,
});

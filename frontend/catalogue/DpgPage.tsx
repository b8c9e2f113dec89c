import type { ReactElement } from 'react';
import { NotFound } from '../about/NotFound';
import { ask } from '../shared/answers';
import { Counted } from '../shared/Counted';
import { EmptyState } from '../shared/EmptyState';
import { COUNTRY_NAMES } from '../shared/frame.queries';
import { later } from '../shared/later';
import { definePage, type PageProps, type Place } from '../shared/page';
import { withoutTags } from '../shared/sentence';
import { StateSentence } from '../shared/StateSentence';
import { ofDpg, type View } from '../shared/view';
import { toFilter } from '../shared/view-filter';
import { DpgFacts } from './DpgFacts';
import { DpgStanding } from './DpgStanding';
import { DPG } from './dpgs.queries';
import { ReportedCountries } from './ReportedCountries';

const TimelinePanel = later(() => import('../insight/TimelinePanel').then((module) => module.TimelinePanel));
const WorldMap = later(() => import('../world/WorldMap').then((module) => module.WorldMap));

const questions = ({ view, params: { id = '' }, language }: Place) => {
  const filter = toFilter(ofDpg(view, id));
  return {
    dpg: ask(DPG, { id, language, filter, onRungs: { ...filter, stages: ['ASSESSED', 'PILOTED', 'SCALED'] } }),
    names: ask(COUNTRY_NAMES, { language }),
  };
};
type Props = PageProps<ReturnType<typeof questions>>;

/** On the page of one DPG the filters that choose among DPGs mean nothing. */
const heeds = (view: View): View => ({ ...ofDpg(view, ''), dpgs: [] });

const Body = ({ answers, place: { view } }: Props): ReactElement => {
  const { dpg, totals, ladder, byCountry, timeline } = answers.dpg;
  if (!dpg) return <NotFound view={view} />;
  const own = ofDpg(view, dpg.id);
  return (
    <>
      <DpgFacts dpg={dpg}>
        <StateSentence id="dpg.sentence" subject={dpg.name} totals={totals} view={own} />
      </DpgFacts>
      <Counted />
      {totals.total === 0 && <EmptyState heeded={heeds(view)} />}
      <DpgStanding edges={ladder.edges} totals={totals} view={own} />
      <WorldMap slices={byCountry} countries={answers.names.countries} view={own} />
      {totals.total > 0 && <TimelinePanel timeline={timeline} view={own} />}
      <ReportedCountries slices={byCountry} countries={answers.names.countries} totals={totals} view={own} />
    </>
  );
};

export const page = definePage({
  questions,
  head: ({ answers: { dpg } }, t) =>
    dpg.dpg
      ? {
          title: dpg.dpg.name,
          description: withoutTags(t('dpg.sentence', { ...dpg.totals, subject: dpg.dpg.name })),
          counts: dpg.totals,
        }
      : { title: t('error.not_found'), description: t('error.not_found_ways'), status: 404 },
  Body,
  later: [WorldMap, TimelinePanel],
  heeds,
});

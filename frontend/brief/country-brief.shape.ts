import { latestFirst } from '../countries/country-events.shape';
import { NOT_RECORDED } from '../countries/country-words';
import type { CountryMoneyQuery, CountryQuery } from '../gql/graphql';
import { isRegion, STATUSES } from '../shared/codes';
import { formatDate, formatNumber } from '../shared/format';
import { withoutTags } from '../shared/sentence';
import { href, ofCountry } from '../shared/view';
import type { Brief, Happened, Reported } from './brief';
import { areas, bars, goals } from './brief-charts.shape';
import { evidenceOf, ladder } from './brief-ladder.shape';
import { beside, changes, onward } from './brief-onward.shape';
import { meetings, money } from './brief-promises.shape';
import { Notes } from './notes';
import { frameOf, type Printing, type Saying, spansOf } from './paper.shape';
import type { Room } from './room';

/** What a paper is made of. */
export interface Making extends Saying {
  answer: CountryQuery;
  /** Null: it was not asked for. */
  money: CountryMoneyQuery | null;
  room: Room;
}

const happened = ({ answer, place: { language }, t, notes, room }: Making): Happened => {
  const all = latestFirst(answer.ladder.edges.map(({ node }) => node));
  const shown = all.slice(0, room.events);
  const kindOf = (kind: (typeof all)[number]['kind']) => {
    if (kind === 'SCALED' || kind === 'PILOTED' || kind === 'ASSESSED' || kind === 'REPORTED') return t(`stage.${kind}`);
    const status = STATUSES.find((one) => one === kind);
    return t(status ? `status.${status}` : `event_kind.${kind}`);
  };
  return {
    title: t('country.events'),
    events: shown.map(({ date, kind, note, evidence, adoption: { dpg, useCase, jurisdiction } }) => ({
      date: date ? formatDate(date, language) : t('record.no_date'),
      name: [dpg.name, useCase, jurisdiction].filter(Boolean).join(' · '),
      kind: kindOf(kind),
      note: note ?? '',
      refs: notes.refs(notes.of(evidence)),
    })),
    empty: shown.length === 0 ? t('country.no_events') : null,
    more: all.length > shown.length ? t('brief.more', { count: all.length - shown.length }) : null,
  };
};

const reported = ({ answer: { reports, ended }, place: { language }, t, notes, room }: Making): Reported => {
  const shown = reports.edges.slice(0, room.names).map(({ node }) => node.dpg.name);
  return {
    title: t('brief.one_value', { name: t('stage.REPORTED'), value: formatNumber(reports.totalCount, language) }),
    refs: reports.totalCount > 0 ? notes.refs([notes.saying(t('brief.reported_source'))]) : null,
    means: t('country.reported_means'),
    names: shown,
    more: reports.totalCount > shown.length ? t('brief.more', { count: reports.totalCount - shown.length }) : null,
    ended: ended.totalCount > 0 ? withoutTags(t('country.ended', { count: ended.totalCount })) : null,
  };
};

const factsOf = ({ answer: { country }, t }: Making): string => {
  if (!country) return '';
  const { region, regionName, subregion, subregionName, incomeGroup, groups, unMember } = country;
  return [
    isRegion(region) ? t(`region.${region}`) : regionName,
    ...(subregion === region ? [] : [subregionName]),
    incomeGroup === 'UNCLASSIFIED' ? t('country.income_unclassified') : t(`income_group.${incomeGroup}`),
    ...groups.map((group) => t(`country.in_group.${group}`)),
    ...(unMember ? [] : [t('country.observer')]),
  ].join(' · ');
};

/** The name of the one institution that is asked for. */
const partOf = ({ answer: { institutions }, place: { view }, t }: Making): string | null => {
  const [chosen] = view.institutions;
  if (chosen === undefined) return null;
  return chosen === NOT_RECORDED ? t('record.no_institution') : (institutions.find(({ key }) => key === chosen)?.label ?? chosen);
};

/** A country's page as two printed pages: the same answer, in the same words. */
export const countryBrief = (asked: Omit<Making, 'notes'>, printing: Printing): Brief => {
  const { answer, place, t, room } = asked;
  const { view, language } = place;
  const making: Making = { ...asked, notes: new Notes(t, language) };
  const { notes } = making;
  const name = answer.country?.name ?? '';
  const column = {
    head: t('records.institution'),
    cell: ({ node }: CountryQuery['ladder']['edges'][number]) => node.institution ?? t('record.no_institution'),
  };
  const rungs = ladder({ edges: answer.ladder.edges, totals: answer.totals, rows: room.rows, column, title: t('country.ladder') }, making);
  const shown = answer.ladder.edges.filter(({ node }) => rungs.shown.has(node.id));
  const on = (stage: string) => notes.refs(shown.filter((edge) => edge.stage === stage).flatMap((edge) => notes.of(evidenceOf(edge))));
  const latest = happened(making);
  const rest = reported(making);
  const address = href({ ...ofCountry(view, answer.country?.iso3 ?? ''), countries: [] }, place.path);
  return {
    ...{ about: 'COUNTRY', title: name, part: partOf(making), kicker: t('brief.kicker'), facts: factsOf(making) },
    sentence: spansOf(t('country.sentence', { ...answer.totals, subject: name }), {
      s: on('SCALED'),
      p: on('PILOTED'),
      a: on('ASSESSED'),
      r: rest.refs,
    }),
    ladder: rungs.ladder,
    sectors: bars(making, shown),
    timeline: areas(making, on),
    goals: goals(making, shown),
    onward: onward(making),
    changed: changes(making),
    peers: beside(making),
    happened: latest,
    money: money(making),
    meetings: meetings(making),
    reported: rest,
    ...frameOf(making, printing, address),
  };
};

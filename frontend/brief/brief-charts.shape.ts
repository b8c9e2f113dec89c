import { barsOf, byLength } from '../insight/bars.shape';
import { areasOf, yearsShown } from '../insight/timeline.shape';
import type { CountryQuery } from '../gql/graphql';
import { GOALS, SECTORS } from '../shared/codes';
import { formatDate, formatList, formatNumber } from '../shared/format';
import { RUNGS, STAGE_OF } from '../shared/panel-shape';
import type { Areas, Bars, Goals, Refs } from './brief';
import { evidenceOf } from './brief-ladder.shape';
import type { Making } from './country-brief.shape';

type Edges = CountryQuery['ladder']['edges'];

/** Adoptions by primary sector: the bars of the page, the longest first. */
export const bars = ({ answer, place: { language }, t, notes }: Making, printed: Edges): Bars => {
  const { shown, empty } = byLength(barsOf(SECTORS, answer.bySector, (key) => t(`sector.${key as (typeof SECTORS)[number]}`)));
  const longest = shown[0]?.counts.total ?? 1;
  const drawn = shown.map(({ key, label, counts }) => ({
    name: label,
    value: formatNumber(counts.total, language),
    refs: notes.refs(printed.filter(({ node }) => node.primarySector === key).flatMap((edge) => notes.of(evidenceOf(edge)))),
    parts: RUNGS.filter((rung) => counts[rung] > 0).map((rung) => ({ rung, share: counts[rung] / longest })),
  }));
  return {
    title: t('chart.sectors'),
    refs: null,
    described: t('brief.sectors_described', {
      values: formatList(
        drawn.map(({ name, value }) => t('brief.one_value', { name, value })),
        language,
      ),
    }),
    bars: drawn,
    none: empty.length > 0 && drawn.length > 0 ? t('chart.sectors_none', { sectors: formatList(empty, language) }) : null,
  };
};

/** Adoptions by stage at the end of each year: the areas of the page. */
export const areas = ({ answer: { timeline }, place: { language }, t }: Making, refsOn: (stage: string) => Refs): Areas => {
  const { points, undated } = timeline;
  const { top, areas: drawn } = areasOf(points);
  const last = points.at(-1)?.counts;
  const key = RUNGS.map((rung) => ({
    rung,
    name: t(`stage.${STAGE_OF[rung]}`),
    value: formatNumber(last?.[rung] ?? 0, language),
    refs: refsOn(STAGE_OF[rung]),
  }));
  const values = points.map(({ period, counts }) =>
    t('brief.one_value', { name: formatDate(period.slice(0, 4), language), value: formatNumber(counts.total, language) }),
  );
  return {
    title: t('chart.timeline'),
    described: t('brief.timeline_described', { values: formatList(values, language) }),
    areas: drawn,
    axis: [top, top / 2, 0].map((value) => formatNumber(value, language)),
    years: yearsShown(points).map((year) => formatDate(year, language)),
    key,
    note: undated > 0 ? t('chart.undated', { count: undated }) : null,
    empty: !last || last.total + last.reported === 0 ? t('chart.timeline_none') : null,
  };
};

/** The 17 goals, each with the adoptions that serve it. */
export const goals = ({ answer: { bySdg, totals }, place: { language }, t, notes }: Making, printed: Edges): Goals => {
  const counts = new Map(bySdg.map(({ key, counts: { total } }) => [Number(key), total]));
  const known = totals.total > 0;
  const unserved = GOALS.filter((goal) => (counts.get(goal) ?? 0) === 0);
  const none = formatList(
    unserved.map((goal) => formatNumber(goal, language)),
    language,
  );
  return {
    title: t('country.goals'),
    tiles: GOALS.filter(() => known).map((goal) => ({
      number: formatNumber(goal, language),
      name: t(`sdg.${goal}`),
      value: formatNumber(counts.get(goal) ?? 0, language),
      served: (counts.get(goal) ?? 0) > 0,
      refs: notes.refs(printed.filter(({ node }) => node.sdgs.includes(goal)).flatMap((edge) => notes.of(evidenceOf(edge)))),
    })),
    note: !known ? t('brief.goals_unknown') : unserved.length > 0 ? t('brief.goals_none', { goals: none }) : null,
  };
};
